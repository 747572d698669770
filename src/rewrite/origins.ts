import type { SourcePlace } from '../document/part.ts'
import type { Edit } from '../document/edit.ts'

/**
 * The way back to a text as it was before several passes of edits.
 *
 * `passes` are the edits of each pass, whose places point into the text before it. A place inside words that replaced
 * others comes back as the whole of those.
 */
export function originsThrough(
  passes: readonly (readonly Edit[])[],
): (place: SourcePlace) => SourcePlace {
  const stretches = passes.map(stretchesOf)
  return ({ part, span }) => {
    let { start, end } = span
    for (const pass of stretches.toReversed()) {
      const own = pass.get(part)
      if (own === undefined) continue
      start = backFrom(start, own, 'start')
      end = Math.max(start, backFrom(end, own, 'end'))
    }
    return { part, span: { start, end } }
  }
}

/** Words that stood at `before` and stand at `after` now. */
interface Stretch {
  readonly before: { readonly start: number; readonly end: number }
  readonly after: { readonly start: number; readonly end: number }
}

function stretchesOf(edits: readonly Edit[]): Map<string, Stretch[]> {
  const byPart = new Map<string, Stretch[]>()
  let grown = 0
  let part: string | undefined
  const inOrder = edits.toSorted(
    (left, right) =>
      (left.place.part < right.place.part ? -1 : left.place.part > right.place.part ? 1 : 0) ||
      left.place.span.start - right.place.span.start,
  )
  for (const { place, insert } of inOrder) {
    if (place.part !== part) grown = 0
    part = place.part
    const start = place.span.start + grown
    const stretch = { before: place.span, after: { start, end: start + insert.length } }
    byPart.set(part, [...(byPart.get(part) ?? []), stretch])
    grown += insert.length - (place.span.end - place.span.start)
  }
  return byPart
}

function backFrom(at: number, stretches: readonly Stretch[], edge: 'start' | 'end'): number {
  let grown = 0
  for (const { before, after } of stretches) {
    if (at < after.start || (at === after.start && edge === 'end')) break
    if (at < after.end) return before[edge]
    grown = after.end - before.end
  }
  return at - grown
}
