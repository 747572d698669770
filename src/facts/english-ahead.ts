import { englishNumberNames } from './english-numbers.ts'
import { matchAt } from './fact-reader.ts'

/** Whether an amount, a number or a length of time follows here: “ten days”, “about £45”, “a year”. */
export function isFigureAhead(text: string, at: number): boolean {
  const match = matchAt(figure, text, at)
  return match !== null && (match[1] === undefined || englishNumberNames.has(match[1]))
}

/** Whether a day, month or year follows here: “Monday”, “the 1st of May”, “2024”. */
export function isDayAhead(text: string, at: number): boolean {
  const match = matchAt(calendar, text, at)
  if (match === null) return false
  const [, name, month] = match
  if (name !== undefined) return monthsAndWeekdays.some(start => isNamed(name, start))
  return month === undefined || months.includes(month)
}

/** Whether a day, a time on the clock or a word such as “deadline” follows here. */
export function isPointInTimeAhead(text: string, at: number): boolean {
  return isDayAhead(text, at) || matchAt(clock, text, at) !== null
}

const figure =
  /(?:\s{1,5}(?:about|around|a\s{1,5}(?:total|maximum|minimum|period)\s{1,5}of|the\s{1,5}(?:first|next)|the\s{1,5}period\s{1,5}of))?\s{1,5}(?:[0-9$£€]|an?\s{1,5}(?:day|week|month|year|hour|minute|quarter|fortnight|(?:hundred|thousand|million|billion)(?![a-z]))|([a-z]+))/y
const calendar =
  /\s{1,5}(?:the\s{1,5})?(?:([a-z]+)|[0-9]{1,2}(?:st|nd|rd|th)?(?:\s{1,5}of)?\s{1,5}([a-z]{3})|[0-9]{4}-[0-9]|[0-9]{1,2}\/[0-9]{1,2}\/|(?:19|20)[0-9]{2})/y
const clock =
  /\s{1,5}(?:the\s{1,5})?(?:[0-9]{1,2}(?:[:.][0-9]{2})?\s?[ap]\.?m|[0-9]{1,2}(?::[0-9]{2}|st|nd|rd|th)|noon|midday|midnight|end\s{1,5}of|deadline|due\s{1,5}date|date|last\s{1,5}(?:working\s{1,5})?day)/y

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthsAndWeekdays = [...months, 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** However the rest of the name is shortened. */
function isNamed(word: string, start: string): boolean {
  return word.startsWith(start) && word.length <= start.length + 6
}
