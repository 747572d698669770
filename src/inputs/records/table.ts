import { say } from '../../base/local-text.ts'
import type { SourcePart } from '../../document/part.ts'
import type { Text } from '../../document/text.ts'
import type { Problem } from '../input.ts'
import { readCsv, type Cell } from './csv.ts'
import type { DataEntry, DataMap } from './data.ts'
import { neverWritten } from './writing.ts'

/** A table of text: what its columns are called, and a record for each row below. */
export interface RecordTable {
  /** The row of names as a record, to see what it fits. */
  readonly head: DataMap
  records(): Iterable<DataMap>
  readonly problems: readonly Problem[]
}

/** A name over the whole table may stand above the names of the columns. */
const rowsAboveHead = 5

/** Read a table; without any row there is none. Throws a `ToolError` for broken quotes. */
export function readTable(part: SourcePart): RecordTable | undefined {
  const rows = [...readCsv(part)]
  const width = rows.slice(0, rowsAboveHead).reduce((most, row) => Math.max(most, row.length), 0)
  const isHead = (row: readonly Cell[]) => row.filter(isFilled).length * 2 > width
  const at = rows.slice(0, rowsAboveHead).findIndex(isHead)
  const head = rows[at]
  if (head === undefined) return undefined

  const names = head.map(({ text }) => text.value.trim())
  const body = rows.slice(at + 1).filter(row => row.some(isFilled))
  const wide = body.findIndex(row => row.slice(names.length).some(isFilled))
  return {
    head: recordOf(head, names, part),
    *records() {
      for (const row of body) yield recordOf(row, names, part)
    },
    problems: wide < 0 ? [] : [tooManyCells(part, wide + 1)],
  }
}

function isFilled({ text }: Cell): boolean {
  return text.value.trim() !== ''
}

function recordOf(row: readonly Cell[], names: readonly string[], part: SourcePart): DataMap {
  const entries = row.flatMap((cell, column): DataEntry[] => {
    const name = names[column]
    if (name === undefined || name === '' || !isFilled(cell)) return []
    const { text, span } = cell
    return [{ key: nameAt(name, span.start, part), value: { type: 'words', text, span }, span }]
  })
  const span = { start: row[0]!.span.start, end: row.at(-1)!.span.end }
  return { type: 'map', entries, span }
}

/** The name of a column, which stands once above all rows, as the label of a cell: it takes no room there. */
function nameAt(name: string, offset: number, { name: part }: SourcePart): Text {
  const source = { part, span: { start: offset, end: offset } }
  return {
    value: name,
    pieces: [{ at: 0, length: name.length, source, exact: false }],
    marks: [],
    encode: neverWritten,
  }
}

function tooManyCells({ name }: SourcePart, record: number): Problem {
  return {
    code: 'too-many-cells',
    message: say(texts => texts.input.tooManyCells(name, record)),
  }
}
