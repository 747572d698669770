import type { SourcePlace } from './part.ts'
import { overlaps, type Span } from './span.ts'
import type { Text, TextPiece } from './text.ts'

/**
 * The source behind a span of clean text; decoded pieces are taken whole.
 *
 * Neighbours that touch in the source come back as one place, so more than one place means that markup stands between.
 * An empty span gives the empty place at which an insertion would stand.
 */
export function placesOf(text: Text, span: Span): SourcePlace[] {
  if (span.start === span.end) return [insertionPlace(text, span.start)]

  const places: SourcePlace[] = []
  for (const piece of text.pieces) {
    if (piece.at >= span.end) break
    if (piece.at + piece.length <= span.start) continue
    const place = piece.exact ? cut(piece, span) : piece.source
    const last = places.at(-1)
    if (last !== undefined && last.part === place.part && last.span.end === place.span.start) {
      places[places.length - 1] = {
        part: last.part,
        span: { start: last.span.start, end: place.span.end },
      }
    } else {
      places.push(place)
    }
  }
  return places
}

/** Whether two lists of places have any source in common. */
export function meet(left: readonly SourcePlace[], right: readonly SourcePlace[]): boolean {
  return left.some(one =>
    right.some(other => one.part === other.part && overlaps(one.span, other.span)),
  )
}

/** Whether a span can be cut out of its pieces without taking more of the source than was asked for. */
export function isCutClean(text: Text, span: Span): boolean {
  return text.pieces.every(
    piece =>
      piece.exact ||
      piece.at + piece.length <= span.start ||
      span.end <= piece.at ||
      (span.start <= piece.at && piece.at + piece.length <= span.end),
  )
}

/** Whether an edit of a span would touch words that are locked, or reach across a locked place. */
export function isLocked({ locked = [] }: Text, { start, end }: Span): boolean {
  return locked.some(lock => {
    if (lock.start === lock.end) return start < lock.start && lock.start < end
    if (start < end) return start < lock.end && lock.start < end
    // An insertion stands behind the words before it, or before the first ones.
    return (lock.start < start && start <= lock.end) || (start === 0 && lock.start === 0)
  })
}

function cut(piece: TextPiece, span: Span): SourcePlace {
  const from = Math.max(span.start - piece.at, 0)
  const to = Math.min(span.end - piece.at, piece.length)
  const { part, span: source } = piece.source
  return { part, span: { start: source.start + from, end: source.start + to } }
}

/** Behind the piece that ends there, or before the first one. */
function insertionPlace(text: Text, at: number): SourcePlace {
  const before = text.pieces.findLast(piece => piece.at < at) ?? text.pieces[0]
  if (before === undefined) throw new RangeError('An empty text has no places.')
  const { part, span } = before.source
  const offset = before.exact
    ? span.start + Math.max(0, Math.min(at - before.at, before.length))
    : at > before.at
      ? span.end
      : span.start
  return { part, span: { start: offset, end: offset } }
}
