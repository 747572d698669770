import { pointAt, type Point } from '../document/part.ts'
import { placesOf } from '../document/places.ts'
import type { Fact } from '../facts/fact.ts'
import { factsOfGuide, type StatedFact } from '../guide/facts-of-guide.ts'
import type { Guide } from '../guide/model.ts'

/** A fact and where it stands in the file. */
export interface PlacedFact {
  readonly fact: Fact
  readonly start: Point
  readonly end: Point
}

/** Everything a guide binds itself to, with its places in the source. */
export function placedFacts(guide: Guide): PlacedFact[] {
  return factsOfGuide(guide).map(stated => placedFact(stated, guide))
}

function placedFact({ fact, passage }: StatedFact, { document }: Guide): PlacedFact {
  const offset = passage.span.start
  const { start, end } = fact.span
  const places = placesOf(passage.text, { start: offset + start, end: offset + end })
  const point = (part: string, at: number) =>
    pointAt(
      document.parts.find(({ name }) => name === part)!,
      at,
    )
  const first = places[0]!
  const last = places.at(-1)!
  return {
    fact,
    start: point(first.part, first.span.start),
    end: point(last.part, last.span.end),
  }
}
