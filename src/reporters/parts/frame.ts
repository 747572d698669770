import { shownWidth, windowAround } from './source-line.ts'
import type { Window } from './source-line.ts'

/** Words to point at in a source line, in UTF-16 code units from the start of the line. */
export interface FrameMark {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly paint: (text: string) => string
}

export interface FrameLook {
  /** Columns of the screen. */
  readonly width: number
  /** Columns for line numbers. */
  readonly gutter: number
  readonly dim: (text: string) => string
  /** Whether to show the line numbers; `true` if left out. */
  readonly numbered?: boolean
}

/** Columns before the source: indent, line number, and a bar with a space on each side. */
export function frameIndent(gutter: number): number {
  return 2 + gutter + 3
}

/**
 * Source lines with markers under the words found, aligned by what characters take on the screen.
 *
 * Lines wider than the screen are cut down to the words and what stands around them.
 */
export function frame(
  lines: Readonly<Record<number, string>>,
  marks: readonly FrameMark[],
  { width, gutter, dim, numbered = true }: FrameLook,
): string[] {
  const rows: string[] = []
  const room = width - frameIndent(gutter)
  let previous: number | undefined
  for (const line of [...new Set(marks.map(mark => mark.line))].sort((a, b) => a - b)) {
    const source = lines[line]
    if (source === undefined) continue
    const here = marks.filter(mark => mark.line === line)
    const start = Math.min(...here.map(mark => mark.start))
    const window = windowAround(source, start, Math.max(...here.map(mark => mark.end)), room)
    if (previous !== undefined && line > previous + 1) {
      rows.push(dim(`  ${'⋮'.padStart(gutter)}`))
    }
    const shown = window.cells.map(cell => cell.shown).join('')
    const before = window.cutBefore ? dim('…') : ''
    const behind = window.cutBehind ? dim('…') : ''
    const number = numbered ? String(line) : ''
    rows.push(
      `  ${dim(`${number.padStart(gutter)} │`)} ${before}${shown}${behind}`.trimEnd(),
      `  ${dim(`${' '.repeat(gutter)} │`)} ${markerLine(window, here)}`,
    )
    previous = line
  }
  return rows
}

function markerLine({ cells, cutBefore }: Window, marks: readonly FrameMark[]): string {
  // The mark that owns each column, so that neighbours in different colours stay apart.
  const owners: (FrameMark | undefined)[] = []
  if (cutBefore) owners.push(undefined)
  for (const cell of cells) {
    const owner = marks.find(mark => mark.start < cell.at + cell.length && cell.at < mark.end)
    for (let column = 0; column < cell.width; column++) owners.push(owner)
  }
  let line = ''
  const end = owners.findLastIndex(owner => owner !== undefined)
  for (let column = 0; column <= end;) {
    const owner = owners[column]
    const from = column
    while (column <= end && owners[column] === owner) column++
    const length = column - from
    line += owner === undefined ? ' '.repeat(length) : owner.paint('^'.repeat(length))
  }
  return line
}

/** Whether the words of all marks of one line can be seen together in one frame. */
export function fitsTogether(
  source: string,
  marks: readonly FrameMark[],
  { width, gutter }: FrameLook,
): boolean {
  const start = Math.min(...marks.map(mark => mark.start))
  const end = Math.max(...marks.map(mark => mark.end))
  const room = width - frameIndent(gutter) - 2
  return end - start <= room && shownWidth(source, start, end) <= room
}
