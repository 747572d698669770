import { overlaps, type Span } from './span.ts'
import type { Mark, Text, TextPiece } from './text.ts'

/** A stretch of a text as a text of its own; decoded pieces that lie across its edges are left out. */
export function cutText(text: Text, span: Span): Text {
  const pieces: TextPiece[] = []
  let value = ''
  for (const piece of text.pieces) {
    const inside = { start: piece.at, end: piece.at + piece.length }
    if (!overlaps(inside, span)) continue
    const start = Math.max(inside.start, span.start)
    const end = Math.min(inside.end, span.end)
    if (!piece.exact && end - start < piece.length) continue
    const { part, span: source } = piece.source
    const from = source.start + (start - inside.start)
    pieces.push({
      ...piece,
      at: value.length,
      length: end - start,
      source: piece.exact ? { part, span: { start: from, end: from + end - start } } : piece.source,
    })
    value += text.value.slice(start, end)
  }
  const marks = cutMarks(text.marks, span)
  const locked = text.locked
    ?.filter(({ start, end }) => span.start <= end && start <= span.end)
    .map(({ start, end }) => ({
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
    }))
  return { ...text, value, pieces, marks, ...(locked === undefined ? {} : { locked }) }
}

/** The marks that lie in a stretch, cut to it and counted from its start. */
export function cutMarks(marks: readonly Mark[], span: Span): Mark[] {
  return marks
    .filter(mark => overlaps(mark.span, span))
    .map(mark => ({
      ...mark,
      span: {
        start: Math.max(mark.span.start, span.start) - span.start,
        end: Math.min(mark.span.end, span.end) - span.start,
      },
    }))
}
