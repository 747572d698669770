import type { Locale } from '../../base/local-text.ts'
import type { Position } from '../../document/position.ts'

/** A position as programs get it. */
export function jsonPosition({ part, start, end, where }: Position, locale: Locale) {
  return { part, start, end, where: where?.[locale] }
}
