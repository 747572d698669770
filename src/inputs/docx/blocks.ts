import type { Block, List, Table, TableRow } from '../../document/model.ts'
import type { SourcePlace } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import {
  looksLikeHeader,
  type FlowItem,
  type FlowParagraph,
  type FlowRow,
  type FlowTable,
} from './flow.ts'
import type { Headings } from './headings.ts'

/** The headings, paragraphs, lists and tables that paragraphs and tables of a Word file are for a reader. */
export function blocksOf(items: readonly FlowItem[], headings: Headings): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]!
    if (isItem(item, headings)) {
      const end = listEnd(items, at, headings)
      blocks.push(listOf(items.slice(at, end) as FlowParagraph[]))
      at = end
      continue
    }
    if (item.type === 'paragraph') blocks.push(textBlock(item, headings.get(item)))
    else if (item.type === 'table') blocks.push(tableOf(item))
    else blocks.push(...blocksOf(item.items, headings))
    at++
  }
  return blocks
}

/** A number that is part of a heading or a paragraph is read with it; those of lists are set by whoever shows them. */
function textBlock(item: FlowParagraph, depth: number | undefined): Block {
  const { place, number, numberPlace } = item
  const text =
    number === undefined || number.label === '' || numberPlace === undefined
      ? item.text
      : withNumber(item.text, number.label, numberPlace)
  return depth === undefined
    ? { type: 'paragraph', place, text }
    : { type: 'heading', depth, place, text }
}

/** A text with its number before it, which no edit may touch. */
function withNumber(
  { value, pieces, marks, locked = [], ...more }: Text,
  label: string,
  source: SourcePlace,
): Text {
  const number = /[\s、）)．.]$/u.test(label) && /\p{Script=Han}/u.test(value) ? label : `${label} `
  const move = ({ start, end }: Span) => ({
    start: start + number.length,
    end: end + number.length,
  })
  return {
    ...more,
    value: number + value,
    pieces: [
      { at: 0, length: number.length, source, exact: false },
      ...pieces.map(piece => ({ ...piece, at: piece.at + number.length })),
    ],
    marks: marks.map(mark => ({ ...mark, span: move(mark.span) })),
    locked: [{ start: 0, end: number.length }, ...locked.map(move)],
  }
}

function isItem(item: FlowItem, headings: Headings): boolean {
  return item.type === 'paragraph' && item.number !== undefined && !headings.has(item)
}

/** A list goes on as long as numbered paragraphs of one kind, or deeper ones, follow each other. */
function listEnd(items: readonly FlowItem[], from: number, headings: Headings): number {
  const first = (items[from] as FlowParagraph).number!
  let end = from + 1
  for (; end < items.length; end++) {
    const item = items[end]!
    if (!isItem(item, headings)) break
    const { level, bullet, list } = (item as FlowParagraph).number!
    if (level < first.level) break
    if (level === first.level && (bullet !== first.bullet || list !== first.list)) break
  }
  return end
}

function listOf(paragraphs: readonly FlowParagraph[]): List {
  const { level, bullet } = paragraphs[0]!.number!
  const items: Block[][] = []
  const numbers: string[] = []
  for (let at = 0; at < paragraphs.length;) {
    const paragraph = paragraphs[at]!
    if (paragraph.number!.level === level) {
      items.push([{ type: 'paragraph', place: paragraph.place, text: paragraph.text }])
      numbers.push(paragraph.number!.label)
      at++
      continue
    }
    const next = paragraphs.findIndex((one, index) => index > at && one.number!.level <= level)
    const end = next === -1 ? paragraphs.length : next
    items.at(-1)!.push(...listsOf(paragraphs.slice(at, end)))
    at = end
  }
  return {
    type: 'list',
    ordered: !bullet,
    items,
    ...(bullet ? {} : { numbers }),
    place: around(paragraphs[0]!.place, paragraphs.at(-1)!.place),
  }
}

/** Lists inside an item: as many as there are kinds of number in turn. */
function listsOf(paragraphs: readonly FlowParagraph[]): List[] {
  const none: Headings = new Map()
  const lists: List[] = []
  for (let at = 0; at < paragraphs.length;) {
    const end = listEnd(paragraphs, at, none)
    lists.push(listOf(paragraphs.slice(at, end)))
    at = end
  }
  return lists
}

function around(first: SourcePlace, last: SourcePlace): SourcePlace {
  return { part: first.part, span: { start: first.span.start, end: last.span.end } }
}

function tableOf({ place, rows }: FlowTable): Table {
  return { type: 'table', place, rows: rows.map((row, index) => rowOf(row, index, rows)) }
}

function rowOf(row: FlowRow, index: number, rows: readonly FlowRow[]): TableRow {
  const next = rows[index + 1]
  const isFirst =
    index === 0 && next !== undefined && looksLikeHeader(row) && !looksLikeHeader(next)
  return {
    place: row.place,
    header: row.header || isFirst,
    // What is a heading on the page names a row or column here.
    cells: row.cells.map(cell => blocksOf(cell, new Map())),
  }
}
