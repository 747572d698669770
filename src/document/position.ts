import type { LocalText } from '../base/local-text.ts'
import { namePlaces } from './landmarks.ts'
import type { Document } from './model.ts'
import { pointAt, type Point, type SourcePart, type SourcePlace } from './part.ts'

/** Where words stand, for people and programs. */
export interface Position {
  /** The part that the points count in, unless it is the file itself. */
  readonly part?: string
  readonly start: Point
  readonly end: Point
  /** The name of the place, such as `表 2 第 4 行`, in formats that have better ones than lines. */
  readonly where?: LocalText
}

/** Gives the position from the first place's start to the last place's end. */
export type Locate = (places: readonly SourcePlace[]) => Position

/** Make a finder of positions in a document. */
export function locateIn({ path, parts, landmarks }: Document): Locate {
  const nameOf = namePlaces(landmarks)
  return places => {
    const first = places[0]!
    const last = places.at(-1)!
    const where = nameOf(first)
    return {
      ...(first.part === path ? {} : { part: first.part }),
      start: pointAt(partNamed(parts, first.part), first.span.start),
      end: pointAt(partNamed(parts, last.part), last.span.end),
      ...(where === undefined ? {} : { where }),
    }
  }
}

function partNamed(parts: readonly SourcePart[], name: string): SourcePart {
  const part = parts.find(candidate => candidate.name === name)
  if (part === undefined) throw new RangeError(`The document has no part named ${name}.`)
  return part
}
