import type { Comment } from '../../document/model.ts'
import type { SourcePart, SourcePlace } from '../../document/part.ts'

const comment = /<!--([\s\S]*?)-->/g

/** The HTML comments in a stretch of raw HTML. */
export function readComments({ span }: SourcePlace, part: SourcePart): Comment[] {
  return [...part.text.slice(span.start, span.end).matchAll(comment)].map(match => {
    const start = span.start + match.index
    return {
      value: match[1]!.trim(),
      place: { part: part.name, span: { start, end: start + match[0].length } },
    }
  })
}
