import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import { buildText } from '../../document/text-builder.ts'
import { brokenData } from './broken.ts'
import { bareCell, doubleQuotes } from './writing.ts'

/** A cell of a table of text: where it stands, with its quotes, and its words. */
export interface Cell {
  readonly span: Span
  readonly text: Text
}

/**
 * The rows of a CSV text, each with its cells; lines without any character are passed over.
 *
 * The delimiter is what the first line has most of: comma, semicolon or tab, or what a line `sep=` names.
 * Throws a `ToolError` for a quote that is never closed, or that is closed before the end of its cell.
 */
export function* readCsv(part: SourcePart): Generator<readonly Cell[]> {
  const { text } = part
  const named = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/.exec(text)
  const delimiter = named?.[1] ?? delimiterOf(text)
  let at = named?.[0].length ?? 0
  while (at < text.length) {
    const row: Cell[] = []
    for (let isOpen = true; isOpen;) {
      const cell =
        text[at] === '"' ? quotedCell(part, at, delimiter) : plainCell(part, at, delimiter)
      row.push(cell)
      at = cell.span.end
      isOpen = text[at] === delimiter
      if (isOpen) at++
    }
    if (text.startsWith('\r\n', at)) at += 2
    else if (at < text.length) at++
    if (row.length > 1 || row[0]!.span.end > row[0]!.span.start) yield row
  }
}

/** Of the marks that may part cells, the one that the first row has most of outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map(mark => [mark, 0]))
  let isQuoted = false
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === '\n' || character === '\r') break
    else if (counts.has(character)) counts.set(character, counts.get(character)! + 1)
  }
  return [...counts].reduce((best, mark) => (mark[1] > best[1] ? mark : best))[0]
}

function plainCell(part: SourcePart, start: number, delimiter: string): Cell {
  let end = start
  for (; end < part.text.length; end++) {
    const character = part.text[end]!
    if (character === delimiter || character === '\n' || character === '\r') break
  }
  const builder = buildText(part)
  builder.exact(start, end)
  return { span: { start, end }, text: { ...builder.text(), encode: bareCell(delimiter) } }
}

function quotedCell(part: SourcePart, start: number, delimiter: string): Cell {
  const { text } = part
  const builder = buildText(part)
  let at = start + 1
  for (;;) {
    const stop = nextOf(text, at)
    if (stop === text.length) throw brokenData(part, start, 'CSV')
    builder.exact(at, stop)
    if (text[stop] !== '"') {
      at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
      builder.decoded('\n', stop, at)
    } else if (text[stop + 1] === '"') {
      at = stop + 2
      builder.decoded('"', stop, at)
    } else {
      at = stop + 1
      break
    }
  }
  const next = text[at]
  if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') {
    throw brokenData(part, at, 'CSV')
  }
  return { span: { start, end: at }, text: { ...builder.text(), encode: doubleQuotes('"') } }
}

/** The next quote or line break inside a quoted cell. */
function nextOf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (character === '"' || character === '\n' || character === '\r') return at
  }
  return text.length
}
