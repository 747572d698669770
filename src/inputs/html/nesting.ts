import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { pointAt } from '../../document/part.ts'
import type { Reading } from './reading.ts'
import type { Element } from './tree.ts'

/** Refuse lists and tables inside one another deeper than any page needs. Throws a `ToolError` that names the line. */
export function refuseDeepNesting({ part, nesting }: Reading, { start }: Element, depth: number) {
  if (depth < nesting) return
  throw new ToolError(
    'too-deep',
    say(texts => texts.input.tooDeep(part.name, pointAt(part, start).line, nesting)),
    say(texts => texts.input.raiseLimit('nesting')),
  )
}
