import type { Span } from '../../document/span.ts'
import { endOfTitle, isHan } from './characters.ts'

/**
 * Spans of the sentences of a Chinese text.
 *
 * 。！？ end a sentence, with the closing quotes and brackets behind them; ； and … do not: a list that
 * a statute strings together with ； is one long sentence on purpose. Nothing ends inside brackets or
 * 《》. A line break ends a sentence when the line before is closed (。！？；：) or the next one opens
 * with a number or a label (1. （一） 一、 联系电话：); otherwise the line was only wrapped.
 */
export function sentences(value: string): Span[] {
  const spans: Span[] = []
  let start = skipSpace(value, 0)
  let at = start
  const bracketAt = bracketFinder(value)
  let bracket = noBracket
  let straightQuotes = 0

  const close = (end: number) => {
    const trimmed = trimEnd(value, start, end)
    if (trimmed > start) spans.push({ start, end: trimmed })
    start = skipSpace(value, end)
    straightQuotes = 0
  }

  while (at < value.length) {
    const code = value.charCodeAt(at)
    if (isHan(code)) {
      at++
      continue
    }
    if (code === 10 || code === 13) {
      const next = skipSpace(value, at)
      if (endsAtLineBreak(value, start, at, next)) close(at)
      at = next
      continue
    }
    if (code === straightQuote) straightQuotes++
    if (at >= bracket.end) bracket = bracketAt(at) ?? noBracket
    if (isFullEnd(value, at) && at >= bracket.end - 1) {
      let end = at + 1
      while (end < value.length && isFullEnd(value, end)) end++
      end = skipClosers(value, end, straightQuotes % 2 === 1)
      close(end)
      at = Math.max(start, end)
      continue
    }
    at++
    // （周末不办。） is a sentence of its own when nothing stands before it or behind it.
    if (at === bracket.end && isFullEnd(value, at - 2) && isAlone(value, start, bracket)) {
      close(at)
      at = Math.max(start, at)
    }
  }
  close(value.length)
  return spans
}

const straightQuote = 0x22
const noBracket: Span = { start: -1, end: -1 }

/** Finds the bracket or title that opens at a place and closes on the same line. */
function bracketFinder(value: string): (at: number) => Span | undefined {
  // Where each kind closes next, so that a row of forgotten brackets is not searched again and again.
  const nextClosers = new Map<string, number>()

  return at => {
    const title = endOfTitle(value, at)
    if (title > at) return { start: at, end: title }

    const closer = closers[value[at]!]
    if (closer === undefined) return undefined
    let end = nextClosers.get(closer) ?? -1
    if (end < at) {
      end = value.indexOf(closer, at)
      if (end === -1) end = Infinity
      nextClosers.set(closer, end)
    }
    if (end - at > longestBracket || value.slice(at, end).includes('\n')) return undefined
    return { start: at, end: end + 1 }
  }
}

const closers: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
}

/** Behind this many characters a closing bracket was forgotten, or belongs to something else. */
const longestBracket = 200

function isAlone(value: string, start: number, bracket: Span): boolean {
  return bracket.start === start || bracket.end >= value.length || /\s/.test(value[bracket.end]!)
}

/** Whether the character at `at` ends a sentence. */
function isFullEnd(value: string, at: number): boolean {
  switch (value[at]) {
    case '。':
    case '！':
    case '？':
    case '｡':
      return true
    case '!':
    case '?':
      // Not in https://…/list?id=7, where more of the address follows.
      return !/[\w=&%/#]/.test(value[at + 1] ?? ' ')
    case '.':
    case '．':
      // A full stop typed with the wrong keyboard; 3.5, 1. and www. have no Han character before it.
      return isHan(value.charCodeAt(at - 1)) && /^(?:\s|$)/.test(value.slice(at + 1, at + 2))
    default:
      return false
  }
}

function skipClosers(value: string, from: number, inStraightQuotes: boolean): number {
  let at = from
  if (inStraightQuotes && value[at] === '"') at++
  while (at < value.length && '”’」』】）〉》〕］)]'.includes(value[at]!)) at++
  return at
}

function endsAtLineBreak(value: string, start: number, lineEnd: number, next: number): boolean {
  if (next >= value.length) return true
  if (
    /\r?\n[^\S\n]*\r?\n|\r(?!\n)[^\S\n]*\r/.test(
      value.slice(lineEnd, Math.min(next, lineEnd + 200)),
    )
  )
    return true

  const last = value[trimEnd(value, start, lineEnd) - 1]
  if (last === undefined || '。！？；：.!?;:…”』」'.includes(last)) return true
  return opensItem.test(value.slice(next, next + 24))
}

/** A number, a bullet or a label at the beginning of a line. */
const opensItem =
  /^(?:[（(]?[\d０-９]{1,3}[）).．、]|[（(][一二三四五六七八九十百]{1,4}[）)]|第?[一二三四五六七八九十百]{1,4}[、条章节项步]|[①-⑳⑴-⒇]|[-•·●■◆○▪*—]\s*|【|[^\s，。；：:,;]{1,12}[：:])/u

function skipSpace(value: string, from: number): number {
  let at = from
  while (at < value.length && isSpace(value.charCodeAt(at))) at++
  return at
}

function trimEnd(value: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(value.charCodeAt(at - 1))) at--
  return at
}

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x1680) return true
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}
