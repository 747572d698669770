import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { decode, encode, missingFrom, type Encoding } from '../document/decode.ts'
import { sourcePart, type SourcePart } from '../document/part.ts'
import type { Source } from './input.ts'

/** What a format says about how its files are written. */
export interface Writing {
  /** The encoding that the file says it has. */
  readonly declared?: Encoding['name'] | undefined
  /** How a character is written that the encoding does not have. */
  readonly spell?: (character: string) => string
}

/** The one part of a file that is text as a whole. */
export function readTextFile({ bytes, path }: Source, declared?: Encoding['name']): SourcePart {
  return sourcePart(path, decode(bytes, path, declared).text)
}

/**
 * The file with its text replaced, in its own encoding and with its own byte order mark.
 *
 * Throws a `ToolError` if the original could not be written back byte for byte, because then more would change than was asked.
 */
export async function writeTextFile(
  { bytes, path }: Source,
  parts: ReadonlyMap<string, string>,
  { declared, spell }: Writing = {},
): Promise<Uint8Array> {
  const { text, encoding } = decode(bytes, path, declared)
  const changed = parts.get(path) ?? text
  try {
    const same = Buffer.compare(await encode(text, encoding), bytes) === 0
    if (same) return await encode(await spelt(changed, text, encoding, spell), encoding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new ToolError(
    'not-writable',
    say(texts => texts.input.notWritable(path, encoding.name)),
    say(texts => texts.input.notWritableHint),
  )
}

/** A changed text whose new characters the encoding has, if the format can spell the others. */
async function spelt(
  changed: string,
  original: string,
  encoding: Encoding,
  spell: Writing['spell'],
): Promise<string> {
  if (spell === undefined || changed === original) return changed
  const missing = await missingFrom(encoding.name, changed)
  // What the file has already was written the way it is.
  const foreign = new Set([...missing].filter(character => !original.includes(character)))
  if (foreign.size === 0) return changed
  return Array.from(changed, one => (foreign.has(one) ? spell(one) : one)).join('')
}
