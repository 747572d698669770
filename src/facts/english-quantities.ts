import {
  englishDigits,
  englishNumberAt,
  englishNumberStarts,
  readEnglishNumber,
} from './english-numbers.ts'
import type { FactKind } from './fact.ts'
import { factJustBefore, matchAt, type FactReader } from './fact-reader.ts'
import { currencies } from './money.ts'
import { englishTimeUnits, timeValue } from './time-limits.ts'

const arabic = '0123456789'
const timeUnit = Object.keys(englishTimeUnits).join('|')
const moneyUnit = Object.keys(currencies)
  .filter(name => /^[A-Za-z]+$/.test(name))
  .map(name => name.toLowerCase())
  .join('|')
const rangeSign = /\s?(?:-|–|—|to|or)\s?/y
const unitBehind = new RegExp(
  '(?:\\s?\\([0-9]{1,6}\\))?(?:\\s{1,5}|-)?' +
    `(?:((?:working|business|calendar|clear|consecutive|full|school|week)?)[\\s-]{0,4}(${timeUnit})s?(['’]s?)?(\\s(?:old|of age)|-old)?` +
    `|(${moneyUnit})|(%|per\\s?cent(?:age\\spoints?)?))(?![a-z])`,
  'y',
)

/** A number with its unit: ten working days, 28-day, 3 to 5 weeks, 45 dollars, 5 per cent, 18 years old. */
const quantity: FactReader = {
  starts: arabic,
  words: englishNumberStarts,
  pattern: /[0-9a-z]/y,
  inSmallLetters: true,
  read: ({ input, index }) => {
    const low = englishNumberAt(input, index)
    if (low === undefined) return undefined
    const sign = matchAt(rangeSign, input, low.end)
    const high = sign === null ? undefined : englishNumberAt(input, low.end + sign[0].length)
    const end = (high ?? low).end
    const unit = matchAt(unitBehind, input, end)
    if (unit === null) return undefined
    return { ...quantityOf(low.value, high?.value, unit), length: end + unit[0].length - index }
  },
}

function quantityOf(
  from: number,
  to: number | undefined,
  [, sort = '', unit, , isAge, money]: RegExpExecArray,
): { readonly kind: FactKind; readonly value: string } {
  const range = to === undefined ? String(from) : `${from}-${to}`
  if (isAge !== undefined) {
    const age = unit === 'year' ? range : `${range} ${unit} old`
    return { kind: 'count', value: age }
  }
  if (unit === undefined) {
    if (money === undefined) return { kind: 'percentage', value: `${range}%` }
    const code = currencies[money] ?? currencies[money.toUpperCase()]
    return { kind: 'amount', value: `${range} ${code}` }
  }
  const time = englishTimeUnits[unit]!
  const isWork = /working|business/.test(sort)
  const value = timeValue(to ?? from, false, {
    ...time,
    unit: isWork ? (time.unit === 'day' ? 'workday' : `working ${time.unit}`) : time.unit,
  })
  return { kind: 'duration', value: to === undefined ? value : `${from}-${value}` }
}

/** Within a week, at least a year: here “a” counts. */
const oneUnit: FactReader = {
  words: ['a', 'an'],
  pattern: new RegExp(
    `(?<=\\b(?:within|for|after|least|than|takes?|in|over)\\s)an?\\s(?:(working|business)\\s)?(${timeUnit})(?![a-z])`,
    'y',
  ),
  inSmallLetters: true,
  read: match => {
    const time = englishTimeUnits[match[2]!]!
    const unit = match[1] === undefined ? time.unit : 'workday'
    return { kind: 'duration', value: timeValue(1, false, { ...time, unit }) }
  },
}

const sameDay: FactReader = {
  words: ['the', 'same', 'next'],
  needs: /(?:same|next)[\s-]/,
  pattern: /(?:the\s)?(same|next)(?:\s|-)(working\s|business\s)?day(?![a-z])/y,
  inSmallLetters: true,
  read: match => ({
    kind: 'duration',
    value: `${match[1]!} ${match[2] === undefined ? 'day' : 'workday'}`,
  }),
}

const measure: FactReader = {
  starts: arabic,
  needs: /[0-9]\s?[kgcmhalfibtMKG]/,
  pattern: new RegExp(
    `(${englishDigits})\\s?(kg|g|km|cm|mm|m|ha|hectares?|acres?|lbs?|miles?|feet|ft|inch(?:es)?|MB|KB|GB)(?![A-Za-z0-9])`,
    'y',
  ),
  read: match => ({
    kind: 'count',
    value: `${readEnglishNumber(match[1]!)} ${match[2]!.replace(/(?<=[a-z]{3})s$/, '')}`,
  }),
}

/** “One” is a pronoun as often as a number, unless a bound stands before it. */
const count: FactReader = {
  words: englishNumberStarts,
  pattern: /[a-z]/y,
  inSmallLetters: true,
  read: (match, found) => {
    const { input, index } = match
    const number = englishNumberAt(input, index)
    if (number === undefined) return undefined
    const again = matchAt(/\s?\([0-9]{1,6}\)/y, input, number.end)?.[0] ?? ''
    const end = number.end + again.length
    if (input.slice(index, end) === 'one' && factJustBefore(match, found)?.kind !== 'bound') {
      return undefined
    }
    return { kind: 'count', value: String(number.value), length: end - index }
  },
}

/** English numbers with what they count. */
export const englishQuantities: readonly FactReader[] = [quantity, oneUnit, sameDay, measure, count]
