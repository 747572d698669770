import { extname } from 'node:path'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { guessLanguage } from '../document/language.ts'
import type { Document } from '../document/model.ts'
import { formatByExtension, formats } from './formats.ts'
import type { Input, Limits, Problem, Source } from './input.ts'

/** A document, and what of it could not be read. */
export interface ReadDocument {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/** Read a file by the format that its name tells. Throws a `ToolError` if it cannot be read. */
export async function readDocument(source: Source, limits: Limits): Promise<ReadDocument> {
  const { path, bytes } = source
  if (bytes.length > limits.fileSize) {
    throw new ToolError(
      'too-large',
      say(texts => texts.input.tooLarge(path, bytes.length, limits.fileSize)),
      say(texts => texts.input.raiseLimit('fileSize')),
    )
  }
  const format = formatOf(path)
  const input = await loadInput(format)
  const { problems, ...content } = await input.read(source, limits)
  const language = guessLanguage(content.parts.map(part => part.text).join('\n'))
  return { document: { path, format, language, ...content }, problems }
}

/** Put changed parts back into the bytes of a file. Throws a `ToolError` if more would change than the parts. */
export async function writeDocument(
  source: Source,
  parts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const input = await loadInput(formatOf(source.path))
  return input.write(source, parts)
}

/** Whether files with this name can be read. */
export function isReadable(path: string): boolean {
  return extname(path).toLowerCase() in formatByExtension
}

/** Text without a file name, such as standard input, is read as Markdown. */
function formatOf(path: string): string {
  const extension = extname(path).toLowerCase()
  const format = extension === '' ? 'markdown' : formatByExtension[extension]
  if (format !== undefined) return format
  const known = Object.keys(formatByExtension).join(' ')
  throw new ToolError(
    'unknown-format',
    say(texts => texts.input.unknownFormat(path, extension)),
    say(texts => texts.input.knownFormats(known)),
  )
}

async function loadInput(format: string): Promise<Input> {
  let input = loaded.get(format)
  if (input === undefined) loaded.set(format, (input = (await formats[format]!()).default))
  return input
}

/** Asking the module loader again for each of many files would take as long as reading a short one. */
const loaded = new Map<string, Input>()
