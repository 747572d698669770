import { charactersOf, widthOf } from './columns.ts'
import { visible } from './visible.ts'

/** A character of a source line as it is shown. */
interface Cell {
  /** Where it begins in the line, in UTF-16 code units. */
  readonly at: number
  readonly length: number
  readonly shown: string
  /** Columns on the screen. */
  readonly width: number
}

/** The cells that fit beside each other, and whether something was left out before or behind them. */
export interface Window {
  readonly cells: readonly Cell[]
  readonly cutBefore: boolean
  readonly cutBehind: boolean
}

/**
 * As much of a line as fits into `room` columns, around the words from `start` to `end`.
 *
 * A line of any length costs the same, because only the neighbourhood of the words is looked at.
 */
export function windowAround(line: string, start: number, end: number, room: number): Window {
  // A code unit is half a column at least, apart from marks and joiners, which may well be left out.
  const reach = room * 2
  const from = wholeCharacter(line, Math.max(0, start - reach))
  const to = wholeCharacter(line, Math.min(line.length, start + reach))
  const cells = cellsOf(line, from, to)
  const cut = { before: from > 0, behind: to < line.length }
  const width = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (!cut.before && !cut.behind && width <= room) {
    return { cells, cutBefore: false, cutBehind: false }
  }

  // Two columns are for the dots that stand for what was left out.
  const [left, right] = grow(cells, start, end, room - 2)
  return {
    cells: cells.slice(left, right),
    cutBefore: cut.before || left > 0,
    cutBehind: cut.behind || right < cells.length,
  }
}

/** How many columns a part of a line takes when it is shown. */
export function shownWidth(line: string, start: number, end: number): number {
  return cellsOf(line, start, end).reduce((sum, cell) => sum + cell.width, 0)
}

const tabStop = 4

/** The part of a line from `from` to `to` as cells: tabs become spaces, dangerous characters become escapes. */
function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let at = from
  let column = 0
  for (const character of charactersOf(line.slice(from, to))) {
    const shown = character === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(character)
    const width = widthOf(shown)
    cells.push({ at, length: character.length, shown, width })
    at += character.length
    column += width
  }
  return cells
}

/** From the words outwards, to both sides alike, as long as there is room. */
function grow(cells: readonly Cell[], start: number, end: number, room: number): [number, number] {
  const first = Math.max(
    0,
    cells.findLastIndex(cell => cell.at <= start),
  )
  let left = first
  let right = first
  let used = 0
  const take = (cell: Cell | undefined): boolean => {
    if (cell === undefined || used + cell.width > room) return false
    used += cell.width
    return true
  }

  while ((cells[right]?.at ?? Infinity) < end && take(cells[right])) right++
  const behind = right
  for (let grown = true; grown;) {
    grown = false
    if (take(cells[left - 1])) {
      left--
      grown = true
    }
    if (take(cells[right])) {
      right++
      grown = true
    }
  }

  // Half a word helps nobody.
  while (left > 0 && left < first && isInsideWord(cells, left)) left++
  while (right < cells.length && right > behind && isInsideWord(cells, right)) right--
  return [left, right]
}

const wordCharacter = /^[\p{Script=Latin}\p{Nd}'’-]/u

function isInsideWord(cells: readonly Cell[], at: number): boolean {
  return wordCharacter.test(cells[at - 1]!.shown) && wordCharacter.test(cells[at]!.shown)
}

/** The offset itself, or the next one if it would split a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset + 1 : offset
}
