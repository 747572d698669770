import { locateIn, type Position } from '../document/position.ts'
import { placesOf } from '../document/places.ts'
import type { Fact } from '../facts/fact.ts'
import { factsOfGuide } from '../guide/facts-of-guide.ts'
import type { Guide } from '../guide/model.ts'

/** A fact and where it stands in the file. */
export interface PlacedFact extends Position {
  readonly fact: Fact
}

/** Everything a guide binds itself to, with its places in the source. */
export function placedFacts(guide: Guide): PlacedFact[] {
  const locate = locateIn(guide.document)
  return factsOfGuide(guide).map(({ fact, passage: { text, span } }) => {
    const start = span.start + fact.span.start
    const end = span.start + fact.span.end
    return { fact, ...locate(placesOf(text, { start, end })) }
  })
}
