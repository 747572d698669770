import { eastAsianWidth } from 'get-east-asian-width'
import { visible } from './visible.ts'

/** The smallest screen, in columns, that reports are laid out for. */
export const narrowest = 40

/** How many columns a text takes on a screen; a Chinese character takes two. */
export function widthOf(text: string): number {
  return charactersOf(text).reduce((width, character) => width + widthOfCharacter(character), 0)
}

/** The characters of a text as people see them. */
export function charactersOf(text: string): string[] {
  if (!mayJoin.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Anything but the letters, Han characters and signs of which each is a character by itself; a segmenter is slow to make. */
const mayJoin =
  /[^ -~\u00a1-\u024f\u2010-\u2027\u2030-\u205e\u2150-\u22ff\u2500-\u25ff\u2701-\u27bf\u3000-\u3029\u3041-\u3096\u3400-\u9fff\uff01-\uff60]/

let segmenter: Intl.Segmenter | undefined

/** A character of several code points takes the columns of its first; one shown as an emoji takes two. */
function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x7f) return code < 0x20 ? 0 : 1
  return character.includes('\ufe0f') ? 2 : combining.test(character) ? 0 : eastAsianWidth(code)
}

/** Marks that stand over the character before them. */
const combining = /^[\u0300-\u036f\u200b-\u200f\u20d0-\u20ff\ufe00-\ufe0f]/

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
