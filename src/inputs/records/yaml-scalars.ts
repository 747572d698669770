import type { Scalar } from 'yaml'
import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import { buildText } from '../../document/text-builder.ts'
import { doubleQuotes, escapeJson, neverWritten, unquotedYaml } from './writing.ts'

/** The words of a scalar of any style, each with its place; nothing if there are none. */
export function scalarText(scalar: Scalar, part: SourcePart): Text | undefined {
  const span = contentOf(scalar, part)
  const isWords = typeof scalar.value === 'string'
  const value = isWords ? (scalar.value as string) : (scalar.source ?? '')
  if (value.trim() === '') return undefined
  const text = align(value, span, part, scalar)
  if (text === undefined) {
    const builder = buildText(part)
    builder.decoded(value.trim(), span.start, span.end)
    return { ...builder.text(), encode: neverWritten }
  }
  const encode = isWords ? encodeOf(scalar, span, part) : neverWritten
  return { ...text, encode }
}

/** Where the words of a scalar stand: inside its quotes, or below the head of its block. */
function contentOf({ type, range }: Scalar, part: SourcePart): Span {
  const [start, end] = range!
  switch (type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return { start: start + 1, end: end - 1 }
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const head = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(part.text.slice(start, end))![0]
      return { start: start + head.length, end }
    }
    default:
      return { start, end }
  }
}

function encodeOf(
  { type }: Scalar,
  { start }: Span,
  part: SourcePart,
): NonNullable<Text['encode']> {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return escapeJson(part)
    case 'QUOTE_SINGLE':
      return doubleQuotes("'")
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return unquotedYaml(part, 'block', start)
    default:
      return unquotedYaml(part, 'plain', start)
  }
}

/** Stretches of source: line breaks with the white space around them, escapes, and what stands for itself. */
const doubleQuoted =
  /(?<fold>(?:[ \t]*(?:\r\n|\n|\r)[ \t]*)+)|(?<escape>\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|(?:\r\n|\n|\r)[ \t]*|[^]))|[^\\\r\n \t]+|[ \t]+/g
const singleQuoted = /(?<fold>(?:[ \t]*(?:\r\n|\n|\r)[ \t]*)+)|(?<escape>'')|[^'\r\n \t]+|'|[ \t]+/g
const unquoted = /(?<fold>(?:[ \t]*(?:\r\n|\n|\r)[ \t]*)+)|[^\r\n \t]+|[ \t]+/g

function stretchesOf({ type }: Scalar): RegExp {
  if (type === 'QUOTE_DOUBLE') return doubleQuoted
  return type === 'QUOTE_SINGLE' ? singleQuoted : unquoted
}

/**
 * Walk source and words side by side; gives up where they do not fit.
 *
 * Where lines were joined, the words hold some white space or none; all of it belongs to the line break.
 */
function align(value: string, span: Span, part: SourcePart, scalar: Scalar): Text | undefined {
  const stretches = stretchesOf(scalar)
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED'
  const builder = buildText(part)
  const source = part.text.slice(span.start, span.end)
  let read = 0
  for (const { 0: stretch, index, groups } of source.matchAll(stretches)) {
    const at = span.start + index
    if (groups?.['fold'] !== undefined) {
      const white = isBlock ? /^[ \t\n]*/.exec(value.slice(read))![0] : joinOf(stretch)
      if (!value.startsWith(white, read)) return undefined
      builder.decoded(white, at, at + stretch.length)
      read += white.length
      continue
    }
    const words = groups?.['escape'] === undefined ? stretch : unescape(stretch)
    if (words === undefined || !value.startsWith(words, read)) {
      // Trailing white space and the indent of a first line are no words.
      if (stretch.trim() === '') continue
      return undefined
    }
    if (words === stretch) builder.exact(at, at + stretch.length)
    else builder.decoded(words, at, at + stretch.length)
    read += words.length
  }
  return value.slice(read).trim() === '' ? builder.text() : undefined
}

/** What stands for the line breaks between two lines outside blocks: a space for one, one less for several. */
function joinOf(fold: string): string {
  const breaks = fold.match(/\r\n|\n|\r/g)!.length
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}

function unescape(escape: string): string | undefined {
  const mark = escape[1]!
  if (escape === "''") return "'"
  if (/[xuU]/.test(mark) && escape.length > 2) {
    const code = Number.parseInt(escape.slice(2), 16)
    return code > 0x10ffff ? undefined : String.fromCodePoint(code)
  }
  if (mark === '\r' || mark === '\n') return ''
  return escapes[mark]
}
