import type { LocalText } from '../base/local-text.ts'
import { lastBefore } from './last-before.ts'
import type { SourcePlace } from './part.ts'

/** A stretch of source and the name by which people find it, such as `表 2 第 4 行`. */
export interface Landmark {
  readonly place: SourcePlace
  readonly name: LocalText
}

/** Gives the name of the innermost landmark around a place; nothing if none is known. */
export type NamePlace = (place: SourcePlace) => LocalText | undefined

/** Make a finder of names; `landmarks` stand in reading order, and may stand inside one another. */
export function namePlaces(landmarks: readonly Landmark[] = []): NamePlace {
  const byPart = new Map<string, Landmark[]>()
  for (const landmark of landmarks) {
    const own = byPart.get(landmark.place.part)
    if (own === undefined) byPart.set(landmark.place.part, [landmark])
    else own.push(landmark)
  }
  return ({ part, span }) => {
    const own = byPart.get(part) ?? []
    for (let at = lastBefore(own, span.start, ({ place }) => place.span.start); at >= 0; at--) {
      if (own[at]!.place.span.end >= span.start) return own[at]!.name
    }
    return undefined
  }
}
