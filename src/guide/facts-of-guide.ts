import type { Fact, FactKind } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import { isLabel, type FieldId, type Guide, type Passage } from './model.ts'

/** A fact and the passage that states it; the fact's span begins with the passage. */
export interface StatedFact {
  readonly fact: Fact
  readonly passage: Passage
}

/** The card of a rewritten guide, which repeats what stands below it. */
export const cardField = 'at-a-glance'

/**
 * Everything a guide binds itself to, in reading order.
 *
 * A label asks what its answer says, so “Who can apply” permits nothing; a number in it counts. What the card of a
 * rewritten guide repeats is the same fact.
 */
export function factsOfGuide({ document, passages }: Guide): StatedFact[] {
  const stated = passages.flatMap(passage =>
    factsOfPassage(passage, document.language).map(fact => ({ fact, passage })),
  )
  if (!stated.some(inCard)) return stated
  const below = new Set(stated.filter(one => !inCard(one)).map(keyOf))
  return stated.filter(one => !inCard(one) || !below.has(keyOf(one)))
}

/** The facts of one passage. */
export function factsOfPassage(
  { value, role, fields }: Pick<Passage, 'value' | 'role' | 'fields'>,
  language: Guide['document']['language'],
): Fact[] {
  const facts = factsOfAnswer(value, fields[0], language)
  return isLabel({ role }) ? facts.filter(isOfLabel) : facts
}

/** The facts of words that answer a question: 否 is free of charge where the question is whether there is a fee. */
export function factsOfAnswer(
  value: string,
  field: FieldId | undefined,
  language: Guide['document']['language'],
): Fact[] {
  const facts = findFacts(value, language)
  const [only] = facts
  if (field !== 'fee-charged' || facts.length !== 1 || only!.kind !== 'negation') return facts
  return noFee.test(value) ? [{ ...only!, kind: 'amount', value: 'free' }] : facts
}

const noFee = /^\s*(?:否|无|None|No)[。.]?\s*$/iu

/** A label that asks for the original or a copy does not say which. */
function isOfLabel({ kind, value }: Fact): boolean {
  return !ofAnswers.has(kind) && (kind !== 'copies' || /\d/u.test(value))
}

/** Kinds of facts that only answers state. */
const ofAnswers: ReadonlySet<FactKind> = new Set([
  'duty',
  'negation',
  'condition',
  'exception',
  'bound',
  'logic',
])

function inCard({ passage }: StatedFact): boolean {
  return passage.fields.includes(cardField)
}

function keyOf({ fact }: StatedFact): string {
  return `${fact.kind} ${fact.value}`
}
