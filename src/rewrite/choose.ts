import type { Edit } from '../document/edit.ts'
import type { Finding, Suggestion } from '../findings/finding.ts'

/** A finding and the one of its suggestions that is made. */
export interface ChosenSuggestion {
  readonly finding: Finding
  readonly suggestion: Suggestion
}

/**
 * The safe suggestions that can be applied together, in reading order.
 *
 * Of two that touch, the earlier one goes first; the other gets its turn when the result is read again.
 */
export function chooseSafe(findings: readonly Finding[]): ChosenSuggestion[] {
  const chosen: ChosenSuggestion[] = []
  const taken: Edit[] = []
  for (const finding of findings) {
    const safe = finding.suggestions.find(({ applicability }) => applicability === 'safe')
    if (safe === undefined || safe.edits.some(edit => taken.some(other => touches(edit, other))))
      continue
    chosen.push({ finding, suggestion: safe })
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
