/** A length of time as facts write it, such as `20 workday` or `3-5 day`. */
interface Length {
  readonly low: number
  readonly high: number
  readonly unit: string
}

/** Calendar days that one of a unit takes, at least and at most. */
const days: Readonly<Record<string, readonly [number, number]>> = {
  minute: [1 / 1440, 1 / 1440],
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
}

/** Days off that may fall on a row of working days besides weekends: one long holiday. */
const holiday = 10

/** Whether a length of time is surely longer than another; `false` where the calendar decides. */
export function isSurelyLonger(value: string, other: string): boolean {
  const left = readLength(value)
  const right = readLength(other)
  if (left === undefined || right === undefined) return false
  if (left.unit === right.unit) return left.low > right.high
  const least = daysOf(left)?.[0]
  const most = daysOf(right)?.[1]
  return least !== undefined && most !== undefined && least > most
}

/** How many of its unit a length of time is; `undefined` for ranges and for days without a number. */
export function countOf(
  value: string,
): { readonly count: number; readonly unit: string } | undefined {
  const length = readLength(value)
  return length === undefined || length.low !== length.high
    ? undefined
    : { count: length.low, unit: length.unit }
}

function readLength(value: string): Length | undefined {
  const match = /^([\d.]+)(?:-([\d.]+))? ([a-z ]+)$/.exec(value)
  if (match === null) return undefined
  const low = Number(match[1])
  return { low, high: Number(match[2] ?? low), unit: match[3]! }
}

function daysOf({ low, high, unit }: Length): readonly [number, number] | undefined {
  if (unit === 'workday') {
    return [low + 2 * Math.floor((low - 1) / 5), high + 2 * Math.ceil(high / 5) + holiday]
  }
  const one = days[unit]
  return one && [low * one[0], high * one[1]]
}
