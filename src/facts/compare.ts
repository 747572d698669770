import type { Fact, FactChange } from './fact.ts'

/** Which facts stand on one side only. */
export interface FactComparison {
  readonly same: boolean
  /** Facts of the text before that the text after does not state, or states less often. */
  readonly lost: readonly Fact[]
  /** Facts of the text after that the text before does not state, or states less often. */
  readonly invented: readonly Fact[]
}

/** Compare facts by kind and value, whatever their words and order; what is said twice must stay said twice. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactComparison {
  const lost = without(before, after)
  const invented = without(after, before)
  return { same: lost.length === 0 && invented.length === 0, lost, invented }
}

/** A comparison as the changes a suggestion carries: what is lost first, then what is invented. */
export function factChanges(comparison: FactComparison): FactChange[] {
  const changed = (change: FactChange['change'], facts: readonly Fact[]): FactChange[] =>
    facts.map(({ kind, value, quote }) => ({ change, kind, value, quote }))
  return [...changed('lost', comparison.lost), ...changed('invented', comparison.invented)]
}

function without(facts: readonly Fact[], taken: readonly Fact[]): Fact[] {
  const left = new Map<string, number>()
  for (const fact of taken) left.set(keyOf(fact), (left.get(keyOf(fact)) ?? 0) + 1)
  return facts.filter(fact => {
    const count = left.get(keyOf(fact)) ?? 0
    if (count > 0) left.set(keyOf(fact), count - 1)
    return count === 0
  })
}

function keyOf(fact: Fact): string {
  return `${fact.kind} ${fact.value}`
}
