import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'

/** A file without a single word. */
export function emptyFile(path: string): ToolError {
  return new ToolError(
    'empty-file',
    say(texts => texts.input.emptyFile(path)),
    say(texts => texts.input.emptyFileHint),
  )
}
