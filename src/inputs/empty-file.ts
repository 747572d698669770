import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { Document } from '../document/model.ts'

/** Throws a `ToolError` for a document without a single word, which nobody meant to have checked. */
export function refuseEmpty({ path, parts }: Pick<Document, 'path' | 'parts'>): void {
  if (parts.every(({ text }) => text.trim() === '')) throw emptyFile(path)
}

/** A file without a single word. */
export function emptyFile(path: string): ToolError {
  return new ToolError(
    'empty-file',
    say(texts => texts.input.emptyFile(path)),
    say(texts => texts.input.emptyFileHint),
  )
}
