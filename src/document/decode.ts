import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'

/** How the text of a file is written as bytes. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'
  /** Whether the file begins with a byte order mark, which is not part of the text. */
  readonly mark: boolean
}

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Bytes to text: a byte order mark decides, else UTF-8 if every byte fits, else what the file declares, else UTF-16 or GB18030 (which includes GBK).
 *
 * Throws a `ToolError` for bytes that are no text.
 */
export function decode(bytes: Uint8Array, path: string, declared?: Encoding['name']): Decoded {
  const mark = markOf(bytes)
  const decoded = mark === undefined ? decodeUnmarked(bytes, declared) : decodeMarked(bytes, mark)
  if (decoded === undefined || holdsControls(decoded.text)) {
    throw new ToolError(
      'not-text',
      say(texts => texts.input.notText(path)),
      say(texts => texts.input.notTextHint),
    )
  }
  return decoded
}

/** Text to bytes, the way `encoding` says. Throws a `RangeError` if a character cannot be written so. */
export async function encode(text: string, encoding: Encoding): Promise<Uint8Array> {
  const marked = encoding.mark ? `\uFEFF${text}` : text
  switch (encoding.name) {
    case 'utf-8':
      return Buffer.from(marked, 'utf8')
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le')
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16()
    default: {
      const { default: iconv } = await import('iconv-lite')
      const bytes = iconv.encode(marked, encoding.name)
      if (decodeAs(encoding.name, bytes) !== marked) {
        throw new RangeError(`The text holds a character that ${encoding.name} cannot take back.`)
      }
      return bytes
    }
  }
}

/**
 * The characters of a text that an encoding does not have.
 *
 * GB18030 has all, but pages that call themselves GBK or GB2312 are read by old programs that know only its characters of two bytes.
 */
export async function missingFrom(
  name: Encoding['name'],
  text: string,
): Promise<ReadonlySet<string>> {
  if (name.startsWith('utf')) return new Set()
  const { default: iconv } = await import('iconv-lite')
  const narrow = name === 'gb18030' ? 'gbk' : name
  const unusual = new Set(text.match(/[^\x00-\x7f]/gu) ?? [])
  return new Set(
    [...unusual].filter(one => iconv.decode(iconv.encode(one, narrow), narrow) !== one),
  )
}

const marks = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
  { name: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
] as const

type ByteOrderMark = (typeof marks)[number]

function markOf(bytes: Uint8Array): ByteOrderMark | undefined {
  return marks.find(({ bytes: head }) => head.every((byte, at) => bytes[at] === byte))
}

function decodeMarked(bytes: Uint8Array, mark: ByteOrderMark): Decoded | undefined {
  const text = decodeAs(mark.name, bytes.subarray(mark.bytes.length))
  return text === undefined ? undefined : { text, encoding: { name: mark.name, mark: true } }
}

function decodeUnmarked(
  bytes: Uint8Array,
  declared: Encoding['name'] | undefined,
): Decoded | undefined {
  const guessed = guesses(bytes)
  const names =
    declared === undefined ? guessed : [...new Set([...guessed.slice(0, 1), declared, ...guessed])]
  for (const name of names) {
    if (name === 'gb18030' && name !== declared && isDamagedUtf8(bytes)) return undefined
    const text = decodeAs(name, bytes)
    if (text !== undefined) return { text, encoding: { name, mark: false } }
  }
  return undefined
}

/** UTF-16 without a mark shows itself by the zero bytes of its spaces, digits and line ends. */
function guesses(bytes: Uint8Array): Encoding['name'][] {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 4096)
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2]!++
  const share = Math.max(zeros[0]!, zeros[1]!) / looked
  if (share > 0.02 && Math.min(zeros[0]!, zeros[1]!) === 0) {
    return [zeros[1]! > 0 ? 'utf-16le' : 'utf-16be']
  }
  return ['utf-8', 'gb18030']
}

/**
 * Whether nearly all is UTF-8 but not quite, as in a file that was cut or glued together.
 *
 * Read as GB18030 it would often pass, as words that nobody wrote.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  let wrong = 0
  let right = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === replacement) wrong++
    else if (code > 0x7f) right++
  }
  return wrong > 0 && right > 9 * wrong
}

const replacement = 0xfffd

function decodeAs(name: Encoding['name'], bytes: Uint8Array): string | undefined {
  if (name === 'windows-1252') return decodeWestern(bytes)
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What Windows has at 0x80 to 0x9F; Node's own decoder leaves control characters there. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, character => western[character.charCodeAt(0) - 0x80]!)
}

/** Escape and bell characters occur in pasted text; a NUL, or many controls, only in data that is no text. */
function holdsControls(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
  }
  return controls * 20 > text.length
}
