import { chineseNumber, chineseNumerals, readChineseNumber } from './chinese-numbers.ts'
import { classifiers, looseClassifiers } from './classifiers.ts'
import { englishDigits, englishNumberWords, readEnglishNumber } from './english-numbers.ts'
import type { Fact } from './fact.ts'
import { factJustBefore, type FactReader, type Reading } from './fact-reader.ts'
import { currencies } from './money.ts'
import { chineseTimeUnits, englishTimeUnits, timeValue } from './time-limits.ts'

const arabic = '0123456789０１２３４５６７８９'
const longestFirst = (names: readonly string[]) =>
  [...names].sort((left, right) => right.length - left.length).join('|')

const chineseUnit = longestFirst([
  ...Object.keys(chineseTimeUnits),
  ...Object.keys(currencies).filter(name => /[^A-Za-z]/.test(name)),
  ...Object.keys(classifiers),
])
const dash = '\\s?(?:-|–|—|~|～|至|到){1,2}\\s?'

/** A number with its unit: 十五日, 15个工作日, 3-5天, 一年半, 10余人, 300元, 5%, 18周岁, 3名. */
const chineseQuantity: FactReader = {
  starts: arabic + chineseNumerals,
  pattern: new RegExp(
    `(${chineseNumber})(?:${dash}(${chineseNumber}))?(?:\\s?[（(]${chineseNumber}[）)])?([余多])?\\s?` +
      // What follows would make another word of the unit: 年级, 日常, 天然, 回复, 分别.
      `(?:(${chineseUnit})(?![级])(?<!日(?=[元语本报常历程]))(?<!天(?=[津然气]))(?<!年(?=[检审报代]))(?<!元(?=[旦素]))(?<!人(?=民))(?<!周(?=[边围]))(?<!次(?=[日月年]))(?<!回(?=[复执国收]))|个(半)(?=月|小时|工作日|钟头)(月|小时|工作日|钟头))(半)?`,
    'y',
  ),
  read: readChineseQuantity,
}

function readChineseQuantity(match: RegExpExecArray, found: readonly Fact[]): Reading | undefined {
  const [, low, high, more = '', unit, halfBefore, halfUnit, halfAfter] = match
  const name = unit ?? `个${halfUnit}`
  const from = readChineseNumber(low!)
  if (from === undefined) return undefined
  const to = high === undefined ? undefined : readChineseNumber(high)

  const time = chineseTimeUnits[name] ?? chineseTimeUnits[name.slice(1)]
  if (time !== undefined) {
    const isHalf = halfBefore !== undefined || halfAfter !== undefined
    const value =
      to === undefined ? timeValue(from, isHalf, time) : `${from}-${timeValue(to, isHalf, time)}`
    return { kind: 'duration', value: withMore(value, more) }
  }

  const range = withMore(to === undefined ? String(from) : `${from}-${to}`, more)
  const currency = currencies[name]
  if (currency !== undefined) return { kind: 'amount', value: `${range} ${currency}` }
  if (/^[%％‰]$/.test(name)) {
    return { kind: 'percentage', value: `${range}${name === '‰' ? '‰' : '%'}` }
  }
  // 一个, 一种, 一项 are mostly articles; behind a bound they count.
  if (
    low === '一' &&
    looseClassifiers.has(name) &&
    factJustBefore(match, found)?.kind !== 'bound'
  ) {
    return { kind: 'nothing' }
  }
  const counted = classifiers[name]
  return { kind: 'count', value: counted === '' ? range : `${range} ${counted}` }
}

function withMore(value: string, more: string): string {
  return more === '' ? value : value.replace(/^[^ ]+/, count => `${count}+`)
}

const chineseFraction: FactReader = {
  starts: `百千万${chineseNumerals}`,
  pattern: new RegExp(`([百千万]|[二三四五六七八九十]{1,3})分之(${chineseNumber})|百分百`, 'y'),
  read: match => {
    if (match[1] === undefined) return { kind: 'percentage', value: '100%' }
    const part = readChineseNumber(match[2]!)
    if (match[1] === '百') return { kind: 'percentage', value: `${part}%` }
    if (match[1] === '千') return { kind: 'percentage', value: `${part}‰` }
    return { kind: 'percentage', value: `${part}/${readChineseNumber(match[1])}` }
  },
}

const chineseHalf: FactReader = {
  starts: '半',
  pattern: /半\s?个?(年|月|小时|钟头|天|日|工作日)(?![级票])/y,
  read: match => {
    const unit = chineseTimeUnits[match[1]!] ?? chineseTimeUnits[`个${match[1]}`]!
    return { kind: 'duration', value: timeValue(0, true, unit) }
  },
}

const sameDay: FactReader = {
  starts: '当次即',
  pattern: /当[日天](?!地)|次日|即日(?!起)/y,
  read: match => ({ kind: 'duration', value: match[0] === '次日' ? 'next day' : 'same day' }),
}

/** 第3个工作日 is a day in a row of days. */
const chineseOrdinal: FactReader = {
  starts: '第',
  pattern: new RegExp(
    `第\\s?(${chineseNumber})\\s?(个工作日|工作日|[天日年周]|个月)|第[${chineseNumerals}]+`,
    'y',
  ),
  read: ([, number, unit]) => {
    // 第三方 and 第十三届 count nothing that a guide promises.
    if (number === undefined || unit === undefined) return { kind: 'nothing' }
    const name = `${chineseTimeUnits[unit]!.unit} number ${readChineseNumber(number)}`
    return { kind: 'duration', value: name === 'day number 2' ? 'next day' : name }
  },
}

/** The number of an item in a list belongs to the layout. */
const itemNumber: FactReader = {
  starts: `${arabic}（(`,
  pattern:
    /(?<=(?:^|[\n；;。：:])[ \t\u00a0\u3000]{0,12})(?:[0-9]{1,2}(?:[、．]|[.)）](?![0-9]))|[（(][0-9]{1,2}[)）])|[（(][0-9]{1,2}[)）](?=\S)/y,
  read: () => ({ kind: 'nothing' }),
}

/** A figure that is nothing else still has to be there afterwards. */
const figure: FactReader = {
  starts: arabic,
  pattern: /[0-9０-９]+(?:[,.．][0-9]+)*(?:st|nd|rd|th)?/y,
  read: match => ({
    kind: 'count',
    value: match[0].normalize('NFKC').replace(/,(?=\d{3})/g, ''),
  }),
}

const englishMeasure: FactReader = {
  starts: arabic,
  pattern: new RegExp(
    `(${englishDigits})\\s?(kg|g|km|cm|mm|m|ha|hectares?|acres?|lbs?|miles?|feet|ft|inch(?:es)?|MB|KB|GB)(?![A-Za-z0-9])`,
    'y',
  ),
  read: match => ({
    kind: 'count',
    value: `${readEnglishNumber(match[1]!)} ${match[2]!.replace(/(?<=[a-z]{3})s$/, '')}`,
  }),
}

/** Numerals without a unit are part of other words: 三方, 十分, 四川. */
const numeralsInWords: FactReader = {
  starts: chineseNumerals,
  pattern: new RegExp(`[${chineseNumerals}]+`, 'y'),
  read: () => ({ kind: 'nothing' }),
}

const englishNumber = `(?:${englishNumberWords}|${englishDigits})`
const timeUnit = longestFirst(Object.keys(englishTimeUnits))
const moneyUnit = longestFirst(Object.keys(currencies).filter(name => /^[A-Za-z]+$/.test(name)))
const starts = `${arabic}abefhlnost`

/** A number with its unit: ten working days, 28-day, 3 to 5 weeks, 45 dollars, 5 per cent, 18 years old. */
const englishQuantity: FactReader = {
  starts,
  pattern: new RegExp(
    `(${englishNumber})(?:\\s?(?:-|–|—|to|or)\\s?(${englishNumber}))?(?:\\s?\\([0-9]{1,6}\\))?(?:\\s{1,3}|-)?` +
      `(?:((?:working|business|calendar|clear|consecutive|full|school|week)?)[\\s-]{0,2}(${timeUnit})s?(['’]s?)?(\\s(?:old|of age)|-old)?` +
      `|(${moneyUnit})|(%|per\\s?cent(?:age\\spoints?)?))(?![a-z])`,
    'iy',
  ),
  read: match => {
    const [, low, high, sort = '', unit, , isAge, money] = match
    const from = readEnglishNumber(low!)
    if (from === undefined) return undefined
    const to = high === undefined ? undefined : readEnglishNumber(high)
    const range = to === undefined ? String(from) : `${from}-${to}`
    if (isAge !== undefined) {
      const age = unit === 'year' ? range : `${range} ${unit} old`
      return { kind: 'count', value: age }
    }
    if (unit === undefined) {
      if (money === undefined) return { kind: 'percentage', value: `${range}%` }
      const code = currencies[money.toLowerCase()] ?? currencies[money.toUpperCase()]
      return { kind: 'amount', value: `${range} ${code}` }
    }
    const time = englishTimeUnits[unit.toLowerCase()]!
    const isWork = /working|business/i.test(sort)
    const value = timeValue(to ?? from, false, {
      ...time,
      unit: isWork ? (time.unit === 'day' ? 'workday' : `working ${time.unit}`) : time.unit,
    })
    return { kind: 'duration', value: to === undefined ? value : `${from}-${value}` }
  },
}

/** Within a week, at least a year: here “a” counts. */
const oneUnit: FactReader = {
  starts: 'a',
  pattern: new RegExp(
    `(?<=\\b(?:within|for|after|least|than|takes?|in|over)\\s)an?\\s(?:(working|business)\\s)?(${timeUnit})(?![a-z])`,
    'iy',
  ),
  read: match => {
    const time = englishTimeUnits[match[2]!.toLowerCase()]!
    const unit = match[1] === undefined ? time.unit : 'workday'
    return { kind: 'duration', value: timeValue(1, false, { ...time, unit }) }
  },
}

const englishSameDay: FactReader = {
  starts: 'tsn',
  pattern: /(?:the\s)?(same|next)(?:\s|-)(working\s|business\s)?day(?![a-z])/iy,
  read: match => ({
    kind: 'duration',
    value: `${match[1]!.toLowerCase()} ${match[2] === undefined ? 'day' : 'workday'}`,
  }),
}

/** “One” is a pronoun as often as a number, unless a bound stands before it. */
const englishCount: FactReader = {
  starts,
  pattern: new RegExp(`${englishNumberWords}(?:\\s?\\([0-9]{1,6}\\))?`, 'iy'),
  read: (match, found) => {
    if (/^one$/i.test(match[0]) && factJustBefore(match, found)?.kind !== 'bound') return undefined
    const value = readEnglishNumber(match[0].replace(/\s?\(.*/, ''))
    return value === undefined ? undefined : { kind: 'count', value: String(value) }
  },
}

/** Numbers and what they count: time limits, sums, shares, ages, people, things. */
export const quantities: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [
    itemNumber,
    chineseOrdinal,
    chineseFraction,
    chineseQuantity,
    chineseHalf,
    sameDay,
    figure,
    numeralsInWords,
  ],
  en: [itemNumber, englishQuantity, oneUnit, englishSameDay, englishMeasure, englishCount, figure],
}
