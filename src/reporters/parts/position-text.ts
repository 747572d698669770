import type { Locale } from '../../base/local-text.ts'
import type { Position } from '../../document/position.ts'

/** A position in a few words: line and column where the file has lines, and the name of the place where it has one. */
export function positionText({ part, start, where }: Position, locale: Locale): string {
  const name = where?.[locale]
  if (part !== undefined) return name ?? part
  const point = `${start.line}:${start.column}`
  return name === undefined ? point : `${point} ${name}`
}
