import type { FactReader, Reading } from './fact-reader.ts'
import { readChineseNumber } from './chinese-numbers.ts'

const halfDay = '(上午|早上|早晨|早|中午|下午|傍晚|晚上|晚|夜间|凌晨)'
const hour = '(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})'

const chineseTime: FactReader = {
  starts: '上早中下傍晚夜凌0123456789一二两三四五六七八九十',
  needs: /[0-9][:：]|[0-9一二两三四五六七八九十][点时]/,
  pattern: new RegExp(
    `(?:${halfDay}\\s?)?(?:([0-9]{1,2})[:：]([0-9]{2})(?:[:：][0-9]{2})?(?![0-9])` +
      `|(${hour})[点时](?:(${hour})分|([0-9]{2})(?![0-9个天日年月])|(半)|(一刻|三刻)|整|钟)?(?![间效限点代候期值段]))`,
    'y',
  ),
  read: readChineseTime,
}

function readChineseTime(match: RegExpExecArray): Reading | undefined {
  const [quote, half, clockHour, clockMinute, words, minuteWords, minuteDigits, isHalf, quarter] =
    match
  // 一点 is “a little” unless something else says that it is a time.
  if (words !== undefined && half === undefined && !/[0-9分半刻整钟]/.test(quote)) return undefined

  const hours = clockHour ?? readChineseNumber(words!)
  const minutes =
    clockMinute ??
    minuteDigits ??
    (isHalf !== undefined
      ? 30
      : quarter !== undefined
        ? quarter === '一刻'
          ? 15
          : 45
        : minuteWords === undefined
          ? 0
          : readChineseNumber(minuteWords))
  return timeReading(Number(hours), Number(minutes), isAfternoon(half ?? halfDayBefore(match)))
}

/** In 下午2:00-5:00 the second time is in the afternoon too. */
function halfDayBefore(match: RegExpExecArray): string | undefined {
  const before = match.input.slice(Math.max(0, match.index - 14), match.index)
  return /(下午|傍晚|晚上|晚)\s?[0-9一二两三四五六七八九十]{1,3}[:：点时]?[0-9]{0,2}分?\s?(?:-|—|–|~|～|至|到){1,2}\s?$/.exec(
    before,
  )?.[1]
}

function isAfternoon(half: string | undefined): boolean {
  return half !== undefined && /^(?:下午|傍晚|晚上|晚|夜间)$/.test(half)
}

const englishTime: FactReader = {
  starts: '0123456789',
  needs: /[0-9]:[0-9]|[0-9]\s?[ap]\.?m|o['’]clock/,
  pattern:
    /([0-9]{1,2})(?:[:.]([0-9]{2}))?\s?(?:([ap])\.?m(?:\.(?!\s?[a-z]|$)|(?![a-z]))|o['’]clock)|([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?![0-9])|([0-9]{1,2})(?:[:.]([0-9]{2}))?(?=\s?(?:-|–|—|to|and|until)\s?([0-9]{1,2})(?:[:.][0-9]{2})?\s?([ap])\.?m)/y,
  inSmallLetters: true,
  read: match => {
    const [
      ,
      hours,
      minutes,
      half,
      clockHour,
      clockMinute,
      firstHour,
      firstMinute,
      nextHour,
      nextHalf,
    ] = match
    if (clockHour !== undefined) return timeReading(Number(clockHour), Number(clockMinute), false)
    if (firstHour !== undefined) {
      // 9 to 5pm begins in the morning, 2 to 5pm does not.
      const first = Number(firstHour)
      const isAfternoon = nextHalf === 'p' && first % 12 < Number(nextHour) % 12
      return timeReading(first, Number(firstMinute ?? 0), isAfternoon)
    }
    const isMidnight = half === 'a' && Number(hours) === 12
    return timeReading(isMidnight ? 0 : Number(hours), Number(minutes ?? 0), half === 'p')
  },
}

const namedTime: FactReader = {
  words: ['noon', 'midday', 'midnight'],
  pattern: /[a-z]+/y,
  inSmallLetters: true,
  read: match => ({ kind: 'time-of-day', value: match[0] === 'midnight' ? '00:00' : '12:00' }),
}

/** On the 24-hour clock: `14:30`. */
function timeReading(hours: number, minutes: number, afternoon: boolean): Reading | undefined {
  if (!(hours >= 0 && hours <= 24) || !(minutes >= 0 && minutes < 60)) return undefined
  const onClock = afternoon && hours < 12 ? hours + 12 : hours
  return {
    kind: 'time-of-day',
    value: `${String(onClock).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  }
}

/** When on a day the office is open or a limit ends. */
export const timesOfDay: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [chineseTime],
  en: [englishTime, namedTime],
}
