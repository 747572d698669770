import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { SourcePart } from '../../document/part.ts'
import { lineBeginning, type LineBeginning } from './line-beginning.ts'

/**
 * Refuse lists and quotes inside one another deeper than any page needs.
 *
 * Parsing time grows with the square of the depth, so a file of a few kilobytes could take minutes.
 * Throws a `ToolError` that names the line.
 */
export function refuseDeepNesting(part: SourcePart, limit: number): void {
  part.lineStarts.forEach((start, index) => {
    const end = part.lineStarts[index + 1] ?? part.text.length
    if (2 * (end - start) <= limit) return
    if (depthOf(lineBeginning(part.text, start, end)) <= limit) return
    throw new ToolError(
      'too-deep',
      say(texts => texts.input.tooDeep(part.name, index + 1, limit)),
      say(texts => texts.input.raiseLimit('nesting')),
    )
  })
}

/** How deep a line may stand: its markers of quotes and list items, or its indentation in steps of two columns; at most two for each character. */
function depthOf({ quotes, lists, columns }: LineBeginning): number {
  const markers = quotes + lists
  return markers === 0 ? 0 : Math.max(markers, Math.floor(columns / 2))
}
