import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Guide, Passage } from './model.ts'

/** A fact and the passage that states it; the fact's span begins with the passage. */
export interface StatedFact {
  readonly fact: Fact
  readonly passage: Passage
}

/** Everything a guide binds itself to, in reading order. */
export function factsOfGuide({ document, passages }: Guide): StatedFact[] {
  return passages.flatMap(passage =>
    findFacts(passage.value, document.language).map(fact => ({ fact, passage })),
  )
}
