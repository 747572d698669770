import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { pointAt, type SourcePart } from '../../document/part.ts'

/** A file that is not what its format asks for, with the line where that shows. */
export function brokenData(part: SourcePart, offset: number, format: string): ToolError {
  const { line } = pointAt(part, Math.min(offset, part.text.length))
  return new ToolError(
    'broken-data',
    say(texts => texts.input.brokenData(part.name, line, format)),
    say(texts => texts.input.brokenDataHint),
  )
}

/** Values inside one another beyond the limit. */
export function tooDeep(part: SourcePart, offset: number, limit: number): ToolError {
  const { line } = pointAt(part, offset)
  return new ToolError(
    'too-deep',
    say(texts => texts.input.tooDeep(part.name, line, limit)),
    say(texts => texts.input.raiseLimit('nesting')),
  )
}
