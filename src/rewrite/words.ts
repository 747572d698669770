import { cutMarks } from '../document/cut-text.ts'
import type { SourcePlace } from '../document/part.ts'
import { placesOf } from '../document/places.ts'
import { contains, type Span } from '../document/span.ts'
import type { Mark } from '../document/text.ts'
import type { Passage } from '../guide/model.ts'

/** Clean words and the markup around some of them; unlike a `Text`, they may be new. */
export interface Words {
  readonly value: string
  readonly marks: readonly Mark[]
}

/** A sentence of the page, and the words of the source that it says. */
export interface Statement {
  readonly words: Words
  /** Places in the guide as given; empty for words that are the tool's own. */
  readonly sources: readonly SourcePlace[]
}

/** Words without any markup. */
export function plain(value: string): Words {
  return { value, marks: [] }
}

/** A stretch of a passage as a statement; `span` counts from the start of the passage. */
export function statementOf({ text, span: whole }: Passage, span: Span): Statement {
  const own = { start: whole.start + span.start, end: whole.start + span.end }
  return { words: cut(text, own), sources: placesOf(text, own) }
}

/** A stretch of words with the marks that lie in it, cut to it. */
export function cut({ value, marks }: Words, span: Span): Words {
  return { value: value.slice(span.start, span.end), marks: cutMarks(marks, span) }
}

/** Words without white space at their edges. */
export function trim(words: Words): Words {
  const { value } = words
  const start = value.length - value.trimStart().length
  return cut(words, { start, end: Math.max(start, value.trimEnd().length) })
}

/** Put other words in the place of a stretch; a mark keeps what is left of its words, and takes in what replaces words inside it. */
export function replace({ value, marks }: Words, span: Span, insert: string): Words {
  const grown = insert.length - (span.end - span.start)
  const moved = (at: number, isEnd: boolean) => {
    if (at <= span.start) return at
    if (at >= span.end) return at + grown
    return isEnd ? span.start : span.start + insert.length
  }
  return {
    value: value.slice(0, span.start) + insert + value.slice(span.end),
    marks: marks
      .map(mark =>
        contains(span, mark.span)
          ? { ...mark, span: { start: span.start, end: span.start + insert.length } }
          : {
              ...mark,
              span: { start: moved(mark.span.start, false), end: moved(mark.span.end, true) },
            },
      )
      .filter(mark => mark.span.end > mark.span.start),
  }
}

/** Replace every match of a global pattern; `undefined` leaves a match as it is. */
export function replaceAll(
  words: Words,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | undefined,
): Words {
  let result = words
  for (const match of [...words.value.matchAll(pattern)].toReversed()) {
    const insert = by(match)
    if (insert === undefined || insert === match[0]) continue
    result = replace(result, { start: match.index, end: match.index + match[0].length }, insert)
  }
  return result
}

/** Words one after the other, with `between` between them. */
export function join(parts: readonly Words[], between = ''): Words {
  let value = ''
  const marks: Mark[] = []
  parts.forEach((part, index) => {
    if (index > 0) value += between
    const at = value.length
    for (const mark of part.marks) {
      marks.push({ ...mark, span: { start: mark.span.start + at, end: mark.span.end + at } })
    }
    value += part.value
  })
  return { value, marks }
}
