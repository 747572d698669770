import stringWidth from 'string-width'
import { visible } from './visible.ts'

/** The smallest screen, in columns, that reports are laid out for. */
export const narrowest = 40

/** How many columns a text takes on a screen; a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** The characters of a text as people see them. */
export function charactersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** A stretch of a line in one style. */
export interface Run {
  readonly text: string
  /** Adds colour; it must not change the width. */
  readonly paint?: (text: string) => string
  /** Keep it on one line if it fits on one. */
  readonly whole?: boolean
}

interface Room {
  /** Columns of the screen. */
  readonly width: number
  /** Columns left empty before the first line. */
  readonly indent: number
  /** Columns left empty before the lines after it. */
  readonly hanging: number
}

/**
 * Set runs of text as lines no wider than the screen. Only addresses on the web may stick out, so that they can be clicked.
 *
 * Every text is made safe to show first. Chinese breaks between characters, but never before `，` or behind `“`.
 */
export function flow(runs: readonly Run[], { width, indent, hanging }: Room): string[] {
  const letters = runs.flatMap(lettersOf)
  const lines: string[] = []
  let start = 0
  do {
    const before = lines.length === 0 ? indent : hanging
    while (start > 0 && letters[start]?.shown === ' ') start++
    const end = endOfLine(letters, start, width - before)
    lines.push(' '.repeat(before) + paintLine(letters.slice(start, end)))
    start = end
  } while (start < letters.length)
  return lines
}

interface Letter {
  readonly shown: string
  readonly width: number
  readonly run: Run
  /** Whether it is inside an address on the web, which is never broken. */
  readonly inAddress: boolean
}

const address = /https?:\/\/[!-~]+/g

function lettersOf(run: Run): Letter[] {
  const text = visible(run.text)
  const addresses = [...text.matchAll(address)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  let at = 0
  return charactersOf(text).map(shown => {
    const inAddress = addresses.some(({ start, end }) => start <= at && at < end)
    at += shown.length
    return { shown, width: widthOf(shown), run, inAddress }
  })
}

/** Where the line that begins at `start` ends; always behind at least one letter. */
function endOfLine(letters: readonly Letter[], start: number, room: number): number {
  let used = 0
  let lastBreak: number | undefined
  for (let at = start; at < letters.length; at++) {
    const letter = letters[at]!
    if (at > start && canBreak(letters[at - 1]!, letter)) lastBreak = at
    used += letter.width
    if (used <= room || at === start || letter.shown === ' ') continue
    if (lastBreak !== undefined) return lastBreak
    if (!sticksOut(letters[at - 1]!, letter)) return at
  }
  return letters.length
}

/** Whether a letter may stand beyond the edge: an address, and the full stop behind it. */
function sticksOut(before: Letter, letter: Letter): boolean {
  return letter.inAddress || (before.inAddress && closers.test(letter.shown))
}

const openers = /^[“‘（《〈【「『([{<]/u
const closers = /^[”’）》〉】」』，。、；：？！…—%％,.;:?!)\]}>]/u

function canBreak(before: Letter, after: Letter): boolean {
  if (before.run === after.run && before.run.whole === true) return false
  if (before.inAddress && after.inAddress) return false
  if (after.shown === '·') return false
  if (before.shown === ' ') return after.shown !== ' '
  if (openers.test(before.shown) || closers.test(after.shown)) return false
  return before.width > 1 || after.width > 1
}

function paintLine(letters: readonly Letter[]): string {
  const last = letters.findLastIndex(letter => letter.shown !== ' ')
  let line = ''
  for (let at = 0; at <= last;) {
    const { run } = letters[at]!
    let text = ''
    for (; at <= last && letters[at]!.run === run; at++) text += letters[at]!.shown
    line += run.paint === undefined ? text : run.paint(text)
  }
  return line
}
