/** A stretch of an original and what stands in its place after all edits, with the reasons for them. */
export interface Replacement {
  /** In the original. */
  readonly start: number
  readonly end: number
  readonly insert: string
  readonly reasons: readonly string[]
}

/**
 * Add a replacement to those made before; its own offsets count in what they made of the original.
 *
 * Those that it touches become one with it, so that the result never overlaps. All stand in order.
 */
export function addReplacement(
  before: readonly Replacement[],
  { start, end, insert, reasons }: Replacement,
): Replacement[] {
  const apart: Replacement[] = []
  const behind: Replacement[] = []
  const touched: Replacement[] = []
  /** How much longer the result is than the original: up to the first one touched, and behind the last. */
  let shiftBefore = 0
  let shiftBehind = 0
  let prefix = ''
  let suffix = ''
  let reachesBehind = true
  for (const one of before) {
    const from = one.start + shiftBehind
    const to = from + one.insert.length
    const growth = one.insert.length - (one.end - one.start)
    if (to < start) {
      apart.push(one)
      shiftBefore += growth
      shiftBehind += growth
    } else if (from > end) {
      behind.push(one)
    } else {
      if (touched.length === 0) prefix = one.insert.slice(0, Math.max(0, start - from))
      suffix = end < to ? one.insert.slice(end - from) : ''
      reachesBehind = end > to
      touched.push(one)
      shiftBehind += growth
    }
  }
  const first = touched[0]
  const last = touched.at(-1)
  const merged: Replacement = {
    start: first === undefined ? start - shiftBefore : Math.min(start - shiftBefore, first.start),
    end: last === undefined || reachesBehind ? end - shiftBehind : last.end,
    insert: prefix + insert + suffix,
    reasons: [...new Set([...touched.flatMap(one => one.reasons), ...reasons])],
  }
  return [...apart, merged, ...behind]
}
