import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import { lineBeginning, type LineBeginning } from './line-beginning.ts'

/** What a line of Markdown looks like before it is parsed; where in doubt, the shape that takes longer to parse. */
export interface LineShape extends Span {
  readonly isBlank: boolean
  /** Whether it is the first line of a paragraph, a heading or an item. */
  readonly startsBlock: boolean
  /** Lists and quotes that begin here. */
  readonly opened: number
  /** Whether lists or quotes that were open before may end here. */
  readonly endsContainers: boolean
  /** Whether it may make a heading of the lines above. */
  readonly underlines: boolean
  /** How many lines of the same paragraph stand above it. */
  readonly behind: number
  /** Whether a list or a quote may be open when it begins. */
  readonly isInside: boolean
  /** The words that end here: those of a paragraph, or of one row of a table. */
  readonly words: Span | undefined
}

/** The shapes of the lines of a part, in order. */
export function* lineShapes({ text, lineStarts }: SourcePart): Generator<LineShape> {
  const spanAt = (index: number): Span => ({
    start: lineStarts[index] ?? text.length,
    end: lineStarts[index + 1] ?? text.length,
  })
  let last = nothing
  let wasBlank = true
  let isInside = false
  let inTable = false
  let first = { line: 0, start: 0 }
  let here = beginningAt(text, spanAt(0))

  for (let index = 0; index < lineStarts.length; index++) {
    const span = spanAt(index)
    const next = beginningAt(text, spanAt(index + 1))
    if (here.isBlank) {
      yield { ...blank, ...span }
      wasBlank = true
      here = next
      continue
    }

    const startsBlock = wasBlank || interrupts(here, last)
    if (startsBlock) {
      inTable = false
      first = { line: index, start: span.start }
    }
    const words = { start: inTable ? span.start : first.start, end: span.end }
    inTable ||= !startsBlock && isDelimiterRow(text, span, spanAt(index - 1), here, last)

    const goesOn = !wasBlank && here.lists === 0 && here.quotes === last.quotes
    const isSibling =
      here.lists === 1 &&
      last.lists === 1 &&
      here.indent === last.indent &&
      here.quotes === last.quotes &&
      (here.quotes === 0 || !wasBlank)
    const isEnd = next.isBlank || inTable || interrupts(next, here)
    yield {
      ...span,
      isBlank: false,
      startsBlock,
      opened: goesOn ? 0 : here.quotes + here.lists,
      endsContainers: isInside && !goesOn && !isSibling,
      underlines: !wasBlank && isUnderline(text, here, span),
      behind: index - first.line,
      isInside,
      words: isEnd ? words : undefined,
    }
    isInside = here.quotes + here.lists > 0 || (isInside && here.indent > 0)
    wasBlank = false
    last = here
    here = next
  }
}

const blank: LineShape = {
  start: 0,
  end: 0,
  isBlank: true,
  startsBlock: false,
  opened: 0,
  endsContainers: false,
  underlines: false,
  behind: 0,
  isInside: false,
  words: undefined,
}

const nothing: LineBeginning = {
  isBlank: true,
  quotes: 0,
  lists: 0,
  columns: 0,
  indent: 0,
  words: 0,
}

function beginningAt(text: string, { start, end }: Span): LineBeginning {
  return start >= end ? nothing : lineBeginning(text, start, end)
}

/** An item may begin below a paragraph without a blank line, but not if it stands too far in. */
function interrupts(here: LineBeginning, last: LineBeginning): boolean {
  if (here.quotes > last.quotes) return true
  return here.lists > 0 && here.indent <= (last.lists > 0 ? last.indent + 5 : 3)
}

function isUnderline(text: string, { words }: LineBeginning, { end }: Span): boolean {
  return /^(?:=+|-+)[ \t]*$/.test(text.slice(words, end).trimEnd())
}

/** Whether a line makes a table of the line above: it has as many cells, and stands as far in. */
function isDelimiterRow(
  text: string,
  span: Span,
  above: Span,
  here: LineBeginning,
  last: LineBeginning,
): boolean {
  const row = text.slice(here.words, span.end).trim()
  if (!row.includes('|') || !/^[-:| \t]+$/.test(row)) return false
  if (here.quotes !== last.quotes || here.lists > 0 || here.indent > last.indent + 3) return false
  return cellsOf(row) === cellsOf(text.slice(last.words, above.end).trim())
}

function cellsOf(row: string): number {
  return row.replaceAll(/\\./g, '').replace(/^\|/, '').replace(/\|$/, '').split('|').length
}
