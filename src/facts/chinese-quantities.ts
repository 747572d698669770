import {
  chineseNumber,
  chineseNumberHere,
  chineseNumerals,
  readChineseNumber,
} from './chinese-numbers.ts'
import { classifiers, looseClassifiers } from './classifiers.ts'
import { factJustBefore, matchAt, type FactReader, type Reading } from './fact-reader.ts'
import { currencies } from './money.ts'
import { chineseTimeUnits, timeValue } from './time-limits.ts'

const chineseUnit = [
  ...Object.keys(chineseTimeUnits),
  ...Object.keys(currencies).filter(name => /[^A-Za-z]/.test(name)),
  ...Object.keys(classifiers),
]
  .sort((left, right) => right.length - left.length)
  .join('|')
const rangeSign = /\s?(?:-|–|—|~|～|至|到){1,2}\s?/y
const unitBehind = new RegExp(
  `(?:\\s?[（(][0-9０-９,.．点${chineseNumerals}]{1,24}[）)])?([余多])?\\s?` +
    // What follows would make another word of the unit: 年级, 日常, 天然, 回复, 分别.
    `(?:(${chineseUnit})(?![级])(?<!日(?=[元语本报常历程]))(?<!天(?=[津然气]))(?<!年(?=[检审报代]))(?<!元(?=[旦素]))(?<!人(?=民))(?<!周(?=[边围]))(?<!次(?=[日月年]))(?<!回(?=[复执国收]))|个(半)(?=月|小时|工作日|钟头)(月|小时|工作日|钟头))(半)?`,
  'y',
)

/** A number with its unit: 十五日, 15个工作日, 3-5天, 一年半, 10余人, 300元, 5%, 18周岁, 3名. */
const chineseQuantity: FactReader = {
  starts: `0123456789０１２３４５６７８９${chineseNumerals}`,
  pattern: chineseNumberHere,
  read: (match, found) => {
    const { input, index } = match
    const [low] = match
    const sign = matchAt(rangeSign, input, index + low.length)?.[0] ?? ''
    const start = index + low.length + sign.length
    const high = sign === '' ? undefined : matchAt(chineseNumberHere, input, start)?.[0]
    const end = high === undefined ? index + low.length : start + high.length
    const unit = matchAt(unitBehind, input, end)
    if (unit === null) return undefined
    const isArticle = low === '一' && factJustBefore(match, found)?.kind !== 'bound'
    const reading = quantityOf(low, high, unit, isArticle)
    return reading && { ...reading, length: end + unit[0].length - index }
  },
}

function quantityOf(
  low: string,
  high: string | undefined,
  [, more = '', unit, halfBefore, halfUnit, halfAfter]: RegExpExecArray,
  isArticle: boolean,
): Reading | undefined {
  const name = unit ?? `个${halfUnit}`
  const from = readChineseNumber(low)
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
  if (isArticle && looseClassifiers.has(name)) return { kind: 'nothing' }
  const counted = classifiers[name]
  return { kind: 'count', value: counted === '' ? range : `${range} ${counted}` }
}

function withMore(value: string, more: string): string {
  return more === '' ? value : value.replace(/^[^ ]+/, count => `${count}+`)
}

const chineseFraction: FactReader = {
  starts: chineseNumerals,
  needs: /分之|百分百/,
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

/** Chinese numbers with what they count. */
export const chineseQuantities: readonly FactReader[] = [
  chineseOrdinal,
  chineseFraction,
  chineseQuantity,
  chineseHalf,
  sameDay,
]
