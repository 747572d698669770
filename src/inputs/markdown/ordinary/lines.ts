import type { SourcePart } from '../../../document/part.ts'

/** A line inside a container, such as a list item: where its own words may begin, and where it ends before the line ending. */
export interface Line {
  readonly at: number
  readonly end: number
}

/** What the beginning of a line says about the block it stands in. */
export type LineKind =
  | 'blank'
  | 'words'
  | 'heading'
  | 'bullet'
  | 'number'
  | 'break'
  | 'comment'
  /** Code, quotes, raw HTML, underlined headings: known to Markdown, hardly ever met in a guide. */
  | 'rare'

/** What a line begins with, behind its indentation. */
export interface LineBeginning {
  readonly kind: LineKind
  /** Offset of the first character that is no space. */
  readonly first: number
  /** Offset of the words behind the marker of a heading or an item. */
  readonly words: number
}

/** The lines of a part from an offset on, without their endings. */
export function linesOf({ text, lineStarts }: SourcePart, from: number): Line[] {
  const lines: Line[] = []
  for (let index = 0; index < lineStarts.length; index++) {
    const at = lineStarts[index]!
    if (at < from) continue
    let end = lineStarts[index + 1] ?? text.length
    if (end > at && text.charCodeAt(end - 1) === lineFeed) end--
    if (end > at && text.charCodeAt(end - 1) === carriageReturn) end--
    lines.push({ at, end })
  }
  return lines
}

/** Look at the beginning of a line. Tabs, escapes and code have been ruled out for the whole file. */
export function beginningOf(text: string, { at, end }: Line): LineBeginning {
  const first = skipSpaces(text, at, end)
  if (first === end) return { kind: 'blank', first, words: first }
  if (first - at >= 4) return { kind: 'rare', first, words: first }
  const kind = kindAt(text, first, end)
  return { kind, first, words: kind === 'words' ? first : behindMarker(text, first, end) }
}

/** The offset of the first character that is no space, or `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) === space) at++
  return at
}

/** The offset behind the last character that is no space, or `at`. */
export function trimSpaces(text: string, at: number, end: number): number {
  while (end > at && text.charCodeAt(end - 1) === space) end--
  return end
}

const lineFeed = 10
const carriageReturn = 13
const space = 32

function kindAt(text: string, first: number, end: number): LineKind {
  switch (text[first]) {
    case '#':
      return matches(heading, text, first) ? 'heading' : 'words'
    case '-':
    case '*':
    case '+':
    case '_':
      return kindOfMark(text, first, end)
    case '=':
      return isRunOf(text, first, end) ? 'rare' : 'words'
    case '<':
      return kindOfTag(text, first, end)
    case '>':
      return 'rare'
    case '~':
    case '`':
      return text.startsWith(text[first]!.repeat(3), first) ? 'rare' : 'words'
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return matches(number, text, first) ? 'number' : 'words'
    default:
      return 'words'
  }
}

const heading = /#{1,6}(?= |[\r\n]|$)/y
const number = /\d{1,9}[.)](?= |[\r\n]|$)/y
const thematicBreak = /(?:- *){3,}(?=[\r\n]|$)|(?:\* *){3,}(?=[\r\n]|$)|(?:_ *){3,}(?=[\r\n]|$)/y
const oneLineComment = /<!--(?:(?!-->)[^\r\n])*-->(?=[\r\n]|$)/y

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function kindOfMark(text: string, first: number, end: number): LineKind {
  if (matches(thematicBreak, text, first)) return 'break'
  const mark = text[first]
  if (mark === '_') return 'words'
  if (first + 1 === end || text.charCodeAt(first + 1) === space) return 'bullet'
  return mark === '-' && isRunOf(text, first, end) ? 'rare' : 'words'
}

function kindOfTag(text: string, first: number, end: number): LineKind {
  if (matches(oneLineComment, text, first)) return 'comment'
  return first + 1 < end && /[a-zA-Z/!?]/.test(text[first + 1]!) ? 'rare' : 'words'
}

/** Whether a line is nothing but its first character again and again, which underlines a heading. */
function isRunOf(text: string, first: number, end: number): boolean {
  const last = trimSpaces(text, first, end)
  for (let at = first + 1; at < last; at++) {
    if (text[at] !== text[first]) return false
  }
  return true
}

function behindMarker(text: string, first: number, end: number): number {
  const marker = /#{1,6}|\d{1,9}[.)]|[-*+]/y
  marker.lastIndex = first
  const width = marker.exec(text)?.[0].length ?? 0
  return skipSpaces(text, first + width, end)
}
