import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { decode, encode } from '../document/decode.ts'
import { sourcePart, type SourcePart } from '../document/part.ts'
import type { Source } from './input.ts'

/** The one part of a file that is text as a whole. */
export function readTextFile({ bytes, path }: Source): SourcePart {
  return sourcePart(path, decode(bytes, path).text)
}

/**
 * The file with its text replaced, in its own encoding and with its own byte order mark.
 *
 * Throws a `ToolError` if the original could not be written back byte for byte, because then more would change than was asked.
 */
export async function writeTextFile(
  { bytes, path }: Source,
  parts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const { text, encoding } = decode(bytes, path)
  const changed = parts.get(path) ?? text
  try {
    const same = Buffer.compare(await encode(text, encoding), bytes) === 0
    if (same) return await encode(changed, encoding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new ToolError(
    'not-writable',
    say(texts => texts.input.notWritable(path, encoding.name)),
    say(texts => texts.input.notWritableHint),
  )
}
