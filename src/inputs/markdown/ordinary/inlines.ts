import type { SourcePart } from '../../../document/part.ts'
import type { Text } from '../../../document/text.ts'
import { buildText, type TextBuilder } from '../../../document/text-builder.ts'
import { skipSpaces, trimSpaces, type Line } from './lines.ts'

/**
 * The words of lines that make one paragraph, heading or cell; `undefined` if they hold markup of a rarer kind.
 *
 * Strong words, links with an address, line breaks and characters that only look like markup are read here.
 */
export function readOrdinaryInlines(lines: readonly Line[], part: SourcePart): Text | undefined {
  const end = lines.at(-1)!.end
  const reading: Reading = {
    part,
    end,
    builder: buildText(part),
    strongFrom: -1,
    endsInMarkup: false,
    address: -1,
    strikes: 0,
  }
  for (let index = 0; index < lines.length; index++) {
    const { at, end: lineEnd } = lines[index]!
    const from = skipSpaces(part.text, at, lineEnd)
    const to = trimSpaces(part.text, from, lineEnd)
    if (!readLine(from, to, reading)) return undefined
    const next = lines[index + 1]
    if (next !== undefined) addLineEnding(to, lineEnd, next, reading)
  }
  return reading.strongFrom === -1 ? reading.builder.text() : undefined
}

interface Reading {
  readonly part: SourcePart
  /** Where the last line ends. */
  readonly end: number
  readonly builder: TextBuilder
  /** Where strong words begin in the clean text; -1 outside them. */
  strongFrom: number
  /** Whether the line that was read last ends in markup. */
  endsInMarkup: boolean
  /** Where an address of a link begins; what stands before is of no interest any more. */
  address: number
  /** How many `~` were met: one alone is a word, two may strike words out. */
  strikes: number
}

/** Two spaces before the line ending break the line where they stand; else the ending is white space between words. */
function addLineEnding(words: number, lineEnd: number, next: Line, reading: Reading): void {
  const { part, builder, endsInMarkup } = reading
  const first = skipSpaces(part.text, next.at, next.end)
  const isBreak = lineEnd - words >= 2
  const isAlone = isBreak || beginsMarkup(part.text, first)
  builder.decoded(
    '\n',
    endsInMarkup && !isBreak ? lineEnd : words,
    isAlone ? behindLineEnding(part.text, lineEnd) : first,
  )
}

/** Words take the white space beside them along, markup does not. */
function beginsMarkup(text: string, at: number): boolean {
  return (
    text.startsWith('**', at) ||
    text[at] === '`' ||
    (text[at] === '[' && matches(link, text, at)) ||
    (text[at] === '<' && matches(lineBreak, text, at))
  )
}

function behindLineEnding(text: string, at: number): number {
  return text.charCodeAt(at) === 13 ? at + 2 : at + 1
}

/** Read the words between two offsets; `false` if they are not ordinary. */
function readLine(from: number, to: number, reading: Reading): boolean {
  const { part, builder } = reading
  const { text } = part
  let plainFrom = from
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code >= 128 || isSpecial[code] === 0) {
      at++
      continue
    }
    const end = readSpecial(at, to, reading, () => builder.exact(plainFrom, at))
    if (end === undefined) return false
    if (end > at) plainFrom = at = end
    else at++
  }
  builder.exact(plainFrom, to)
  reading.endsInMarkup = plainFrom === to && from < to
  return true
}

/** By character below 128: whether it may begin markup inside a line. */
const isSpecial = Uint8Array.from({ length: 128 }, (_, code) =>
  '*_[<&~`'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Where the markup at `at` ends; `at` if it is a word like any other, `undefined` if it is of a rarer kind. */
function readSpecial(
  at: number,
  to: number,
  reading: Reading,
  addPlain: () => void,
): number | undefined {
  const { text } = reading.part
  switch (text[at]) {
    case '*':
      return readStrong(at, to, reading, addPlain)
    case '[':
      return readLink(at, to, reading, addPlain)
    case '`':
      return readCode(at, to, reading, addPlain)
    case '<':
      return readTag(at, to, reading, addPlain)
    case '&':
      return matches(reference, text, at) ? undefined : at
    case '~':
      return ++reading.strikes > 1 ? undefined : at
    default:
      // An underscore inside a word is a letter; a blank to be filled in is not read here.
      return isWordInside(text, at) ? at : undefined
  }
}

const reference = /&#?\w+;/y

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function isWordInside(text: string, at: number): boolean {
  return /\w/.test(text[at - 1] ?? '') && /[a-zA-Z0-9]/.test(text[at + 1] ?? '')
}

function readStrong(at: number, to: number, reading: Reading, addPlain: () => void) {
  const { part, builder } = reading
  const { text } = part
  if (text[at + 1] !== '*' || text[at + 2] === '*') return undefined
  const behind = at + 2
  if (reading.strongFrom === -1) {
    const isOpened = behind < to && (isWord(text, behind) || isFree(text, at - 1, behind))
    if (!isOpened) return undefined
    addPlain()
    reading.strongFrom = builder.length
  } else {
    const isClosed =
      isWord(text, at - 1) ||
      isFree(text, behind < to ? behind : -1, at - 1) ||
      (isAsciiMark(text, at - 1) && isHan(text, behind))
    if (!isClosed) return undefined
    addPlain()
    builder.mark('strong', reading.strongFrom)
    reading.strongFrom = -1
  }
  return behind
}

/** Whether what stands at `at` makes stars beside it markup in every reading: a letter, a digit, or a Chinese character or mark. */
function isWord(text: string, at: number): boolean {
  return /[a-zA-Z0-9\u3001-\u303e\u3041-\u30ff\u3400-\u9fff\uff01-\uff60]/.test(text[at] ?? '')
}

/** Whether white space stands on the outer side of stars, and none on the inner side. */
function isFree(text: string, outer: number, inner: number): boolean {
  return /[ \r\n]/.test(text[outer] ?? ' ') && /\S/.test(text[inner] ?? ' ')
}

function isAsciiMark(text: string, at: number): boolean {
  return /[:.,;)!?%"']/.test(text[at] ?? '')
}

function isHan(text: string, at: number): boolean {
  return /[\u3400-\u9fff]/.test(text[at] ?? '')
}

const link = /\[([^[\]*_<>&~`\r\n]+)\]\(([^\s()<>&]+)\)/y

function readLink(at: number, to: number, reading: Reading, addPlain: () => void) {
  const { part, builder } = reading
  link.lastIndex = at
  const match = link.exec(part.text)
  if (match === null) {
    // Brackets around words that name nothing are words; anything nearer to a link is not decided here.
    return addressAfter(at, reading) >= reading.end ? at : undefined
  }
  const [whole, words, url] = match
  if (at + whole.length > to || reading.strongFrom !== -1) return undefined
  addPlain()
  const from = builder.length
  builder.exact(at + 1, at + 1 + words!.length)
  builder.mark('link', from, url)
  return at + whole.length
}

/** Where the next address of a link or something like it begins; looked for once for many brackets. */
function addressAfter(at: number, reading: Reading): number {
  if (reading.address < at) {
    const found = reading.part.text.indexOf('](', at)
    reading.address = found === -1 ? Infinity : found
  }
  return reading.address
}

const code = /`([^`\r\n ](?:[^`\r\n]*[^`\r\n ])?)`(?!`)/y

function readCode(at: number, to: number, { part, builder }: Reading, addPlain: () => void) {
  code.lastIndex = at
  const end = at + (code.exec(part.text)?.[0].length ?? Infinity)
  if (end > to) return undefined
  addPlain()
  const from = builder.length
  builder.exact(at + 1, end - 1)
  builder.mark('code', from)
  return end
}

const lineBreak = /<br *\/?>/iy

function readTag(at: number, to: number, { part, builder }: Reading, addPlain: () => void) {
  const { text } = part
  if (at + 1 >= to || !/[a-zA-Z/!?]/.test(text[at + 1]!)) return at
  lineBreak.lastIndex = at
  const match = lineBreak.exec(text)
  if (match === null) return undefined
  addPlain()
  builder.decoded('\n', at, at + match[0].length)
  return at + match[0].length
}
