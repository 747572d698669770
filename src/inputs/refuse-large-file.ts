import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { Format, InputSettings, Source } from './input.ts'

/** Throws a `ToolError` if a file is larger than the configuration, or else its format, allows. */
export function refuseLargeFile(
  { path, bytes }: Source,
  { fileSize }: Format,
  { limits }: InputSettings,
): void {
  const limit = limits.fileSize ?? fileSize
  if (bytes.length <= limit) return
  throw new ToolError(
    'too-large',
    say(texts => texts.input.tooLarge(path, bytes.length, limit)),
    say(texts => texts.input.raiseLimit('fileSize')),
  )
}
