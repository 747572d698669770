import { extname } from 'node:path'
import { say } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import { ToolError } from '../base/tool-error.ts'
import { extensions, formats } from './formats.ts'
import type { Beginning, Source } from './input.ts'

/**
 * The name of a file's format: what a person said, else what the file shows, else what its name says.
 *
 * Text without a file name, such as standard input, is Markdown unless it shows otherwise. Throws a `ToolError` for a format that is not known.
 */
export function formatOf({ path, bytes, format }: Source): string {
  if (format !== undefined) return checkFormat(format)
  const beginning = beginningOf(bytes)
  const extension = extname(path).toLowerCase()
  const named = extension === '' ? 'markdown' : formatNamed(extension)
  return formatShown(beginning) ?? named ?? refuse(path, extension)
}

/** A name that a person gave, if a format has it. Throws a `ToolError` that lists the names if none has. */
export function checkFormat(name: string): string {
  if (Object.hasOwn(formats, name)) return name
  const names = Object.keys(formats)
  throw new ToolError(
    'unknown-format',
    say(texts => texts.input.noSuchFormat(name)),
    say(texts => texts.input.formats(names.join(' '), similarName(name, names))),
  )
}

/** Whether files with this name can be read. */
export function isReadable(path: string): boolean {
  return formatNamed(extname(path).toLowerCase()) !== undefined
}

/** Whether files with this name may hold anything, and guides only as records of an export. */
export function isData(path: string): boolean {
  const format = formatNamed(extname(path).toLowerCase())
  return format !== undefined && formats[format]!.isData === true
}

function formatNamed(extension: string): string | undefined {
  return Object.keys(formats).find(name => formats[name]!.extensions.includes(extension))
}

function formatShown(beginning: Beginning): string | undefined {
  return Object.keys(formats).find(name => formats[name]!.recognises?.(beginning) === true)
}

/** Enough for what stands before the first tag of a page. */
const looked = 4096

function beginningOf(bytes: Uint8Array): Beginning {
  const start = bytes.subarray(0, looked)
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength).toString('latin1')
  return { bytes: start, text: text.replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/, '') }
}

function refuse(path: string, extension: string): never {
  throw new ToolError(
    'unknown-format',
    say(texts => texts.input.unknownFormat(path, extension)),
    say(texts => texts.input.knownFormats(extensions.join(' '))),
  )
}
