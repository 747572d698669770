import type { Block, Table, TableRow } from '../../../document/model.ts'
import type { SourcePart } from '../../../document/part.ts'
import { readOrdinaryInlines } from './inlines.ts'
import { beginningOf, skipSpaces, trimSpaces, type Line } from './lines.ts'

interface TableRead {
  readonly block: Table
  /** The index of the line behind it. */
  readonly next: number
}

/** Read the table that begins at a line; `undefined` if none does, `rare` if it is no ordinary one. */
export function readOrdinaryTable(
  lines: readonly Line[],
  from: number,
  part: SourcePart,
): TableRead | 'rare' | undefined {
  const { text } = part
  const below = lines[from + 1]
  if (below === undefined || !isDelimiterRow(below, text)) return undefined
  // Without a bar, it may as well make a heading of the line above.
  if (!text.slice(below.at, below.end).includes('|')) return 'rare'
  const columns = cellsOf(below, text).length
  if (columns !== cellsOf(lines[from]!, text).length) return 'rare'

  const rows: TableRow[] = []
  let next = from
  for (; next < lines.length; next++) {
    if (next === from + 1) continue
    const line = lines[next]!
    const { kind } = beginningOf(text, line)
    if (kind === 'blank') break
    const row = kind === 'words' ? readRow(line, columns, next === from, part) : undefined
    if (row === undefined) return 'rare'
    rows.push(row)
  }
  const start = rows[0]!.place.span.start
  const span = { start, end: Math.max(rows.at(-1)!.place.span.end, below.end) }
  return { block: { type: 'table', rows, place: { part: part.name, span } }, next }
}

/** Whether a line may be the one that makes a table of the line above. */
export function isDelimiterRow({ at, end }: Line, text: string): boolean {
  const first = skipSpaces(text, at, end)
  return first < end && '|:-'.includes(text[first]!) && delimiterRow.test(text.slice(at, end))
}

const delimiterRow = /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/

function readRow(
  line: Line,
  columns: number,
  header: boolean,
  part: SourcePart,
): TableRow | undefined {
  const spans = cellsOf(line, part.text)
  if (spans.length !== columns) return undefined
  const cells: Block[][] = []
  for (const { words, place } of spans) {
    const inlines = words.end > words.at ? readOrdinaryInlines([words], part) : undefined
    if (inlines === undefined && words.end > words.at) return undefined
    const span = { start: place.at, end: place.end }
    cells.push(
      inlines === undefined || inlines.value === ''
        ? []
        : [{ type: 'paragraph', text: inlines, place: { part: part.name, span } }],
    )
  }
  const start = skipSpaces(part.text, line.at, line.end)
  return { place: { part: part.name, span: { start, end: line.end } }, header, cells }
}

interface Cell {
  readonly words: Line
  /** With the bar before it, and the one behind it in the last cell. */
  readonly place: Line
}

function cellsOf(line: Line, text: string): Cell[] {
  const first = skipSpaces(text, line.at, line.end)
  const last = trimSpaces(text, first, line.end)
  const cells: Cell[] = []
  let place = first
  let at = text[first] === '|' ? first + 1 : first
  while (at <= last) {
    const bar = text.indexOf('|', at)
    const isLast = bar === -1 || bar >= last - 1
    const wordsEnd = bar === -1 || bar >= last ? last : bar
    cells.push({
      words: trimmed(text, at, wordsEnd),
      place: { at: place, end: isLast ? line.end : bar },
    })
    if (isLast) break
    place = bar
    at = bar + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Line {
  const at = skipSpaces(text, from, to)
  return { at, end: trimSpaces(text, at, to) }
}
