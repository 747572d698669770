import type { Block, Comment, List } from '../../../document/model.ts'
import type { SourcePart } from '../../../document/part.ts'
import { readComments } from '../comments.ts'
import { readOrdinaryInlines } from './inlines.ts'
import {
  beginningOf,
  linesOf,
  skipSpaces,
  trimSpaces,
  type Line,
  type LineBeginning,
} from './lines.ts'
import { isDelimiterRow, readOrdinaryTable } from './tables.ts'

/** What the blocks of a file say, and the comments beside them. */
export interface OrdinaryContent {
  readonly blocks: Block[]
  readonly comments: Comment[]
}

/**
 * Read Markdown as nearly every guide is written: headings, paragraphs, lists, tables, strong words and links.
 *
 * Gives exactly what the full parser gives, many times faster, or `undefined` for a file that holds anything else.
 */
export function readOrdinaryBlocks(part: SourcePart, from: number): OrdinaryContent | undefined {
  rare.lastIndex = from
  if (rare.test(part.text)) return undefined
  const comments: Comment[] = []
  const blocks = readBlocks(linesOf(part, from), { part, comments }, 0)
  return blocks && { blocks, comments }
}

/** Marks that change how everything around them reads: escapes, footnotes, definitions, images, tabs. */
const rare = /[\\\t\0]|\r(?!\n)|\]:|\[\^|!\[/g

/** Lists inside one another; deeper ones are left to the full parser, which knows the limits. */
const deepest = 6

interface Reading {
  readonly part: SourcePart
  readonly comments: Comment[]
}

function readBlocks(lines: readonly Line[], reading: Reading, depth: number): Block[] | undefined {
  const { part, comments } = reading
  const { text } = part
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const line = lines[index]!
    const beginning = beginningOf(text, line)
    switch (beginning.kind) {
      case 'blank':
      case 'break':
        index++
        break
      case 'comment':
        comments.push(...readComments(placeAt(part, beginning.first, line.end), part))
        index++
        break
      case 'heading': {
        const heading = readHeading(line, beginning, part)
        if (heading === undefined) return undefined
        blocks.push(heading)
        index++
        break
      }
      case 'words': {
        const table = readOrdinaryTable(lines, index, part)
        if (table !== undefined) {
          if (table === 'rare') return undefined
          blocks.push(table.block)
          index = table.next
          break
        }
        const next = endOfParagraph(lines, index, text)
        if (next === undefined) return undefined
        const words = readOrdinaryInlines(lines.slice(index, next), part)
        if (words === undefined) return undefined
        if (words.value !== '') {
          const place = placeAt(part, beginning.first, lines[next - 1]!.end)
          blocks.push({ type: 'paragraph', text: words, place })
        }
        index = next
        break
      }
      case 'bullet':
      case 'number': {
        const list = readList(lines, index, beginning, reading, depth + 1)
        if (list === undefined) return undefined
        blocks.push(list.block)
        index = list.next
        break
      }
      case 'rare':
        return undefined
    }
  }
  return blocks
}

function placeAt(part: SourcePart, start: number, end: number) {
  return { part: part.name, span: { start, end } }
}

function readHeading(line: Line, { first, words }: LineBeginning, part: SourcePart) {
  const { text } = part
  const closing = / #+ *$/.exec(text.slice(words, line.end))
  const end = closing === null ? line.end : words + closing.index
  // A heading of marks alone closes before it begins.
  if (text[words] === '#') return undefined
  const inlines = readOrdinaryInlines([{ at: words, end }], part)
  if (inlines === undefined) return undefined
  let depth = 0
  while (text[first + depth] === '#') depth++
  return { type: 'heading', depth, text: inlines, place: placeAt(part, first, line.end) } as const
}

/** The index of the line behind a paragraph; `undefined` if the next line may belong to it in a rarer way. */
function endOfParagraph(lines: readonly Line[], from: number, text: string): number | undefined {
  for (let index = from + 1; index < lines.length; index++) {
    const { kind, first, words } = beginningOf(text, lines[index]!)
    switch (kind) {
      case 'words':
        if (isDelimiterRow(lines[index]!, text)) return undefined
        break
      case 'number':
        // Only a list that begins with 1 interrupts a paragraph.
        return text.slice(first, words).trim().slice(0, -1) === '1' && words < lines[index]!.end
          ? index
          : undefined
      case 'bullet':
        return words < lines[index]!.end ? index : undefined
      case 'break':
        // A line of dashes would make a heading of the words above.
        return text[first] === '-' ? undefined : index
      case 'rare':
        return undefined
      default:
        return index
    }
  }
  return lines.length
}

interface ListRead {
  readonly block: List
  readonly next: number
}

function readList(
  lines: readonly Line[],
  from: number,
  opening: LineBeginning,
  reading: Reading,
  depth: number,
): ListRead | undefined {
  if (depth > deepest) return undefined
  const { part } = reading
  const { text } = part
  const delimiter = delimiterOf(text, opening)
  const items: Block[][] = []
  let index = from
  let end = opening.first

  while (index < lines.length) {
    const line = lines[index]!
    const beginning = beginningOf(text, line)
    if (beginning.kind !== opening.kind || delimiterOf(text, beginning) !== delimiter) break
    const next = endOfItem(lines, index, beginning, text)
    if (next === undefined) return undefined
    const blocks = readBlocks(insideOf(lines, index, next, beginning), reading, depth)
    if (blocks === undefined) return undefined
    items.push(blocks)
    end = lastWords(lines, index, next, text)
    index = next
  }
  const place = placeAt(part, opening.first, end)
  return { block: { type: 'list', ordered: opening.kind === 'number', items, place }, next: index }
}

/** The mark that items of one list share: the bullet, or what stands behind the number. */
function delimiterOf(text: string, { first, words }: LineBeginning): string | undefined {
  return text.slice(first, words).trimEnd().at(-1)
}

/** The index of the line behind an item and the blank lines that follow it; `undefined` where a line goes on without indentation. */
function endOfItem(
  lines: readonly Line[],
  from: number,
  opening: LineBeginning,
  text: string,
): number | undefined {
  const { first, words } = opening
  const line = lines[from]!
  const markerWidth = trimSpaces(text, first, words) - first
  const spaces = words - first - markerWidth
  if (words >= line.end || spaces > 4 || isTask(text, words)) return undefined
  const width = words - line.at
  let wasBlank = false
  for (let index = from + 1; index < lines.length; index++) {
    const { at, end } = lines[index]!
    const column = skipSpaces(text, at, end)
    if (column === end) {
      wasBlank = true
      continue
    }
    if (column - at >= width) {
      wasBlank = false
      continue
    }
    const beginning = beginningOf(text, lines[index]!)
    if (beginning.kind === 'rare') return undefined
    return wasBlank || endsItem(beginning, opening, text) ? index : undefined
  }
  return lines.length
}

/** Whether a line right below an item surely is no part of its last paragraph. */
function endsItem(beginning: LineBeginning, opening: LineBeginning, text: string): boolean {
  if (beginning.kind === 'words') return false
  if (beginning.kind !== 'number') return true
  return delimiterOf(text, beginning) === delimiterOf(text, opening)
}

function isTask(text: string, at: number): boolean {
  return /\[[ xX]\]/y.test(text.slice(at, at + 3))
}

/** The lines of an item without its marker and indentation. */
function insideOf(
  lines: readonly Line[],
  from: number,
  to: number,
  { words }: LineBeginning,
): Line[] {
  const width = words - lines[from]!.at
  return lines.slice(from, to).map(({ at, end }) => ({ at: Math.min(at + width, end), end }))
}

/** The end of the last line of an item that is not blank. */
function lastWords(lines: readonly Line[], from: number, to: number, text: string): number {
  let last = to - 1
  while (last > from && skipSpaces(text, lines[last]!.at, lines[last]!.end) === lines[last]!.end)
    last--
  return lines[last]!.end
}
