import type { Edit } from '../document/edit.ts'
import type { SourcePart } from '../document/part.ts'

/** The texts of the parts that edits change, with the edits made; edits must not overlap. */
export function applyEdits(
  parts: readonly SourcePart[],
  edits: readonly Edit[],
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  for (const { name, text } of parts) {
    const own = edits
      .filter(({ place }) => place.part === name)
      .toSorted((left, right) => left.place.span.start - right.place.span.start)
    if (own.length === 0) continue

    let result = ''
    let at = 0
    for (const { place, insert } of own) {
      if (place.span.start < at) throw new RangeError('Two edits overlap.')
      result += text.slice(at, place.span.start) + insert
      at = place.span.end
    }
    changed.set(name, result + text.slice(at))
  }
  return changed
}
