import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { pointAt, type SourcePart } from '../../document/part.ts'

/**
 * Refuse lists and quotes inside one another deeper than any page needs.
 *
 * Parsing time grows with the square of the depth, so a file of a few kilobytes could take minutes.
 * Throws a `ToolError` that names the line.
 */
export function refuseDeepNesting(part: SourcePart, limit: number): void {
  for (const start of part.lineStarts) {
    if (depthAt(part.text, start) <= limit) continue
    throw new ToolError(
      'too-deep',
      say(texts => texts.input.tooDeep(part.name, pointAt(part, start).line, limit)),
      say(texts => texts.input.raiseLimit('nesting')),
    )
  }
}

const quote = 62
const space = 32
const tab = 9

/** How deep a line may stand: its markers of quotes and list items, or its indentation in steps of two columns. */
function depthAt(text: string, start: number): number {
  let markers = 0
  let columns = 0
  for (let at = start; at < text.length;) {
    const code = text.charCodeAt(at)
    if (code === space || code === tab) {
      columns += code === tab ? 4 : 1
      at++
    } else if (code === quote) {
      markers++
      at++
    } else {
      const width = listMarkerWidth(text, at)
      if (width === 0) break
      markers++
      at += width
    }
  }
  return markers === 0 ? 0 : Math.max(markers, Math.floor(columns / 2))
}

const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t])/y

function listMarkerWidth(text: string, at: number): number {
  listMarker.lastIndex = at
  return listMarker.exec(text)?.[0].length ?? 0
}
