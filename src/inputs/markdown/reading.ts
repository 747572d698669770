import type { Nodes } from 'mdast'
import type { Comment } from '../../document/model.ts'
import type { SourcePart, SourcePlace } from '../../document/part.ts'
import type { Limits } from '../input.ts'

/** What is known, and what is gathered, while one Markdown file is read. */
export interface Reading {
  readonly part: SourcePart
  readonly limits: Limits
  readonly comments: Comment[]
}

/** Where the parser says a node stands. */
export function placeOf(node: Nodes, part: SourcePart): SourcePlace {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) {
    throw new TypeError(`The parser gave no position for a ${node.type}.`)
  }
  return { part: part.name, span: { start, end } }
}
