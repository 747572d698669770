import type { Edit, Finding, Suggestion } from '../findings/finding.ts'

/**
 * The safe suggestions that can be applied together, in reading order.
 *
 * Of two that touch, the earlier one goes first; the other gets its turn when the result is read again.
 */
export function chooseSafe(findings: readonly Finding[]): Suggestion[] {
  const chosen: Suggestion[] = []
  const taken: Edit[] = []
  for (const { suggestions } of findings) {
    const safe = suggestions.find(({ applicability }) => applicability === 'safe')
    if (safe === undefined || safe.edits.some(edit => taken.some(other => touches(edit, other))))
      continue
    chosen.push(safe)
    taken.push(...safe.edits)
  }
  return chosen
}

function touches(left: Edit, right: Edit): boolean {
  return (
    left.place.part === right.place.part &&
    left.place.span.start <= right.place.span.end &&
    right.place.span.start <= left.place.span.end
  )
}
