import type { FactReader, Reading } from './fact-reader.ts'
import { readChineseNumber } from './chinese-numbers.ts'

const digit = '0123456789'
const year = '(?:[0-9０-９]{4}|[一二三四五六七八九〇零○]{4})'
const short = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})'

const chineseDate: FactReader = {
  starts: `${digit}０１２３４５６７８９一二三四五六七八九十廿卅`,
  needs: /[0-9０-９一二三四五六七八九〇零○十廿卅]\s?[年月]/,
  pattern: new RegExp(
    `(${year})\\s?年(?:\\s?(${short})\\s?月(?:份)?(?:\\s?(${short})\\s?[日号])?)?(?![级代检审期])` +
      `|(${short})\\s?月(?:份)?(?:\\s?(${short})\\s?[日号])?`,
    'y',
  ),
  read: match => dateReading(match[1], match[2] ?? match[4], match[3] ?? match[5]),
}

/** 每月15日 and 15日上午 name a day of the month, not fifteen days. */
const dayOfMonth: FactReader = {
  starts: `每本当次上下${digit}一二三四五六七八九十廿卅`,
  needs: /[0-9０-９一二三四五六七八九十廿卅][日号]/,
  pattern: new RegExp(
    `(?:每个?|[本当次上下])月的?(${short})[日号]|(${short})[日号](?=\\s?(?:上午|下午|中午|凌晨|晚上|早上|[0-9]{1,2}[时点:：]))`,
    'y',
  ),
  read: match => ({
    kind: 'date',
    value: `day ${readChineseNumber(match[1] ?? match[2]!)} of the month`,
  }),
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const chineseWeekday: FactReader = {
  starts: '周星礼',
  pattern:
    /(?:(?<![一二两三四五六七八九十\d])周|星期|礼拜)([一二三四五六日天])(?![次回般定样旦个天])/y,
  read: match => ({ kind: 'date', value: days['一二三四五六日'.indexOf(match[1]!)] ?? 'Sunday' }),
}

const numericDate: FactReader = {
  starts: digit,
  pattern: /((?:19|20)[0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/y,
  read: match => dateReading(match[1], match[3], match[4]),
}

/** Which number is the day differs from country to country, so these stay as written. */
const slashedDate: FactReader = {
  starts: digit,
  pattern: /[0-9]{1,2}([/.])[0-9]{1,2}\1[0-9]{4}(?![0-9])/y,
  read: match => ({ kind: 'date', value: match[0].replaceAll('.', '/') }),
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthNames = [...months, ...'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ')]
const month = `(${monthNames.map(name => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|')})(?![a-z])\\.?`
const anyMonth = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/
const ordinal = '([0-9]{1,2})(?:st|nd|rd|th)?'

const dayFirst: FactReader = {
  starts: digit,
  needs: anyMonth,
  pattern: new RegExp(`${ordinal}(?:\\sof)?\\s${month}(?:,?\\s([0-9]{4})(?![0-9]))?`, 'y'),
  read: match => dateReading(match[3], monthNumber(match[2]!), match[1]),
}

const monthFirst: FactReader = {
  words: monthNames,
  needs: anyMonth,
  pattern: new RegExp(
    `${month}\\s(?:([0-9]{4})(?![0-9])|${ordinal}(?![0-9:%])(?:,?\\s([0-9]{4})(?![0-9]))?)`,
    'y',
  ),
  read: match => dateReading(match[2] ?? match[4], monthNumber(match[1]!), match[3]),
}

const monthAlone: FactReader = {
  words: months,
  needs: anyMonth,
  pattern:
    /(?:(?<=\b(?:in|by|of|from|to|until|since|each|every|before|after|during)\s)(?:March|May)|January|February|April|June|July|August|September|October|November|December)(?![A-Za-z])/y,
  read: match => dateReading(undefined, monthNumber(match[0]), undefined),
}

const englishWeekday: FactReader = {
  words: days.map(day => day.toLowerCase()).flatMap(day => [day, `${day}s`]),
  pattern: /[a-z]{6,10}\b/y,
  inSmallLetters: true,
  read: match => ({
    kind: 'date',
    value: days.find(day => match[0].startsWith(day.toLowerCase()))!,
  }),
}

/** A bare year needs a word before it, or it could be any number. */
const englishYear: FactReader = {
  starts: '12',
  pattern:
    /(?<=\b(?:in|since|by|until|from|before|after|during|of|year)\s)(?:19|20)[0-9]{2}(?![0-9,.]\d|[0-9])/y,
  read: match => ({ kind: 'date', value: match[0] }),
}

/** `2024-03-01`, or `--03-01` where the year is left open. */
function dateReading(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): Reading | undefined {
  const monthOf = month === undefined ? undefined : readChineseNumber(String(month))
  const dayOf = day === undefined ? undefined : readChineseNumber(day)
  if ((monthOf ?? 1) < 1 || (monthOf ?? 1) > 12 || (dayOf ?? 1) < 1 || (dayOf ?? 1) > 31)
    return undefined

  const parts = [year === undefined ? '-' : String(readChineseNumber(year))]
  for (const part of [monthOf, dayOf])
    if (part !== undefined) parts.push(String(part).padStart(2, '0'))
  return { kind: 'date', value: parts.join('-') }
}

function monthNumber(name: string): number {
  return months.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
}

/** Days, months and years in the calendar, and days of the week. */
export const dates: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [numericDate, chineseDate, dayOfMonth, chineseWeekday],
  en: [numericDate, slashedDate, dayFirst, monthFirst, monthAlone, englishWeekday, englishYear],
}
