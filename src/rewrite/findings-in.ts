import type { SourcePlace } from '../document/part.ts'
import type { Finding } from '../findings/finding.ts'
import type { Statement } from './words.ts'

/** Finds, among the findings of some rules, those that are about a statement as a whole. */
export type FindingLookup = (rules: readonly string[], statement: Statement) => Finding | undefined

/** Look findings up by place; both point into the same text. */
export function lookupIn(findings: readonly Finding[]): FindingLookup {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = byRule.get(finding.ruleId)
    if (known === undefined) byRule.set(finding.ruleId, [finding])
    else known.push(finding)
  }
  return (rules, { words, sources }) => {
    // A statement cut out of a sentence has the place of the whole sentence; then the words tell.
    const isPart = sizeOf(sources) > words.value.length * 1.5
    return rules
      .flatMap(rule => byRule.get(rule) ?? [])
      .find(
        ({ places, quote }) =>
          sharedBy(places, sources) * 2 > words.value.length &&
          (!isPart || words.value.includes(quote)),
      )
  }
}

function sizeOf(places: readonly SourcePlace[]): number {
  return places.reduce((sum, { span }) => sum + span.end - span.start, 0)
}

function sharedBy(left: readonly SourcePlace[], right: readonly SourcePlace[]): number {
  let shared = 0
  for (const one of left) {
    for (const other of right) {
      if (one.part !== other.part) continue
      const start = Math.max(one.span.start, other.span.start)
      shared += Math.max(0, Math.min(one.span.end, other.span.end) - start)
    }
  }
  return shared
}
