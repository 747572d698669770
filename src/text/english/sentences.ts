import type { Span } from '../../document/span.ts'

/**
 * Spans of the sentences of an English text.
 *
 * A full stop ends a sentence when white space follows, the next word does not begin in lower case,
 * and the word before is no abbreviation, initial or list number. A line break ends one when a blank
 * line, a list item or a label follows, when the line before is closed, or when both lines look like
 * entries of a list; otherwise the line was only wrapped.
 *
 * parse-english does much the same, but takes a minute for a megabyte of “a. ”; this is one pass.
 */
export function sentences(value: string): Span[] {
  const spans: Span[] = []
  let start = 0

  const close = (end: number) => {
    const from = skipSpace(value, start)
    const to = trimEnd(value, from, end)
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }

  for (const match of value.matchAll(edges)) {
    const at = match.index
    const end = at + match[0].length
    if (at < start) continue
    const isEnd =
      match[0].startsWith('\n') || match[0].startsWith('\r')
        ? isLineEnd(value, start, at, end, match[0])
        : isSentenceEnd(value, start, at, end)
    if (isEnd) close(end)
  }
  close(value.length)
  return spans
}

/** Line breaks with the white space around them; or full stops with the quotes and brackets behind them. */
const edges = /[\r\n]\s*|[.!?…]+["'”’»)\]]*(?=\s|$)/g

function isSentenceEnd(value: string, start: number, at: number, end: number): boolean {
  const next = value.slice(end, end + 24).trimStart()
  if (next === '') return true
  if (/^(?:[a-z]|[ivx]{2,4})[.)]\s/.test(next)) return true
  if (/^\p{Ll}/u.test(next)) return false
  if (value[at] !== '.' || value[at + 1] === '.') return true

  const word = wordBefore(value, start, at)
  if (word === '') return true
  const before = trimEnd(value, start, at - word.length)
  const opens = skipSpace(value, start) >= before || ':;'.includes(value[before - 1]!)
  if (opens && /^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(word)) return false
  if (/^[A-Z]$/.test(word) && word !== 'I') return false
  if (initialism.test(word)) return startsSentence.test(next)

  const key = word.toLowerCase().replace(/^[("'“‘[]+/, '')
  if (beforeNumbers.has(key)) return !/^(?:\(?\d|[IVX]{2,}\b|[VX]\b)/.test(next)
  return !beforeNames.has(key)
}

/** U.S, a.m and the like, without their last full stop. */
const initialism = /^[("“‘[]*(?:\p{L}\.)+\p{L}$/u

/** Words that open sentences far more often than names. */
const startsSentence =
  /^["“‘(]?(?:The|A|An|This|That|These|Those|It|Its|You|Your|We|Our|I|He|She|They|If|When|In|On|At|For|To|From|As|But|And|Or|Please|There|Do|Does|Is|Are|Bring|Call|Check|Apply|Send|Use|Fill|All|Any|Each|No|Not)\b/

/** Abbreviations that a name or more of the sentence follows. */
const beforeNames = new Set(
  'mr mrs ms dr prof st mt messrs gov sen rep rev hon capt col gen lt sgt e.g i.e eg ie vs cf viz approx est dept incl min max tel ext'.split(
    ' ',
  ),
)

/** Abbreviations that continue with a number, and end a sentence otherwise. */
const beforeNumbers = new Set(
  'no nos art arts sec secs fig figs para paras p pp ch vol reg regs cl s ss sch jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

function wordBefore(value: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < longestWord && !/\s/.test(value[from - 1]!)) from--
  return value.slice(from, at)
}

/** No abbreviation is longer. */
const longestWord = 16

function isLineEnd(value: string, start: number, at: number, end: number, gap: string): boolean {
  if (end >= value.length || /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\n[^\S\n]*\r\n/.test(gap.slice(0, 400)))
    return true

  const next = value.slice(end, end + 48)
  if (opensItem.test(next)) return true
  const from = skipSpace(value, start)
  const last = trimEnd(value, from, at)
  if (last === from || ':.!?'.includes(value[last - 1]!)) return !/^\p{Ll}/u.test(next)

  const lineStart = Math.max(from, value.lastIndexOf('\n', last - 1) + 1)
  return (
    last - lineStart < shortLine && /^[\p{Lu}\d]/u.test(next) && !/[,&-]/.test(value[last - 1]!)
  )
}

/** A bullet, a number or a label at the beginning of a line. */
const opensItem =
  /^(?:[-•·*–—▪●]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[A-Z][\w'’ -]{1,30}:(?:\s|$))/

/** A wrapped line is longer; two such lines with a capital behind them are entries of a list. */
const shortLine = 40

function skipSpace(value: string, from: number): number {
  let at = from
  while (at < value.length && /\s/.test(value[at]!)) at++
  return at
}

function trimEnd(value: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(value[at - 1]!)) at--
  return at
}
