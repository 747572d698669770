import type { SourcePart } from './part.ts'
import type { Span } from './span.ts'
import type { Mark, Text, TextPiece } from './text.ts'

/** Collects clean text in reading order, remembering for each stretch where it was read. */
export interface TextBuilder {
  /** Offset in the clean text at which the next stretch will stand. */
  readonly length: number
  /** Add source as it stands. */
  exact(start: number, end: number): void
  /** Add words that the source at `start` to `end` stands for; where it stands for itself, that is exact. */
  decoded(value: string, start: number, end: number): void
  /** Note markup around what was added since `from`; it goes on from like markup that ends there. */
  mark(type: Mark['type'], from: number, url?: string): void
  /** Let no edit touch what was added since `from`; if that is nothing, let none reach across this place. */
  lock(from: number): void
  text(): Text
}

/** Begin a text whose words come from one part. */
export function buildText(part: SourcePart): TextBuilder {
  const pieces: TextPiece[] = []
  const marks: Mark[] = []
  const locked: Span[] = []
  let value = ''

  return {
    get length() {
      return value.length
    },
    exact(start, end) {
      if (start === end) return
      const last = pieces.at(-1)
      if (last?.exact === true && last.source.span.end === start) {
        pieces[pieces.length - 1] = pieceAt(part, last.at, { start: last.source.span.start, end })
      } else {
        pieces.push(pieceAt(part, value.length, { start, end }))
      }
      value += part.text.slice(start, end)
    },
    decoded(words, start, end) {
      if (words === '') return
      if (part.text.slice(start, end) === words) {
        this.exact(start, end)
        return
      }
      const source = { part: part.name, span: { start, end } }
      pieces.push({ at: value.length, length: words.length, source, exact: false })
      value += words
    },
    mark(type, from, url) {
      if (from === value.length) return
      const before = marks.findIndex(
        mark => mark.type === type && mark.url === url && mark.span.end === from,
      )
      const start = before === -1 ? from : marks.splice(before, 1)[0]!.span.start
      const span = { start, end: value.length }
      marks.push(url === undefined ? { type, span } : { type, span, url })
    },
    lock(from) {
      locked.push({ start: from, end: value.length })
    },
    text() {
      return { value, pieces, marks, ...(locked.length === 0 ? {} : { locked }) }
    },
  }
}

/** A text that is one stretch of source as it stands. */
export function exactText(part: SourcePart, span: Span): Text {
  const builder = buildText(part)
  builder.exact(span.start, span.end)
  return builder.text()
}

function pieceAt(part: SourcePart, at: number, span: Span): TextPiece {
  return { at, length: span.end - span.start, source: { part: part.name, span }, exact: true }
}
