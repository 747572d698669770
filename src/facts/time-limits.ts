/** Units of time in comparable form; one of them may count as several of another. */
export interface TimeUnit {
  readonly unit: string
  readonly times: number
}

/**
 * Chinese words behind the number of a time limit.
 *
 * 工作日 skips weekends and holidays, 日 and 天 do not: they are different promises.
 */
export const chineseTimeUnits: Readonly<Record<string, TimeUnit>> = {
  个工作日: { unit: 'workday', times: 1 },
  工作日: { unit: 'workday', times: 1 },
  个法定工作日: { unit: 'workday', times: 1 },
  法定工作日: { unit: 'workday', times: 1 },
  个工作天: { unit: 'workday', times: 1 },
  工作天: { unit: 'workday', times: 1 },
  个自然日: { unit: 'day', times: 1 },
  自然日: { unit: 'day', times: 1 },
  天: { unit: 'day', times: 1 },
  日: { unit: 'day', times: 1 },
  昼夜: { unit: 'day', times: 1 },
  个月: { unit: 'month', times: 1 },
  个季度: { unit: 'month', times: 3 },
  年: { unit: 'year', times: 1 },
  周年: { unit: 'year', times: 1 },
  个年度: { unit: 'year', times: 1 },
  个学年: { unit: 'school year', times: 1 },
  学年: { unit: 'school year', times: 1 },
  周: { unit: 'week', times: 1 },
  个星期: { unit: 'week', times: 1 },
  星期: { unit: 'week', times: 1 },
  个礼拜: { unit: 'week', times: 1 },
  个工作小时: { unit: 'working hour', times: 1 },
  小时: { unit: 'hour', times: 1 },
  个小时: { unit: 'hour', times: 1 },
  个钟头: { unit: 'hour', times: 1 },
  钟头: { unit: 'hour', times: 1 },
  分钟: { unit: 'minute', times: 1 },
  秒钟: { unit: 'second', times: 1 },
  秒: { unit: 'second', times: 1 },
}

/** English words behind the number of a time limit, without the plural s. */
export const englishTimeUnits: Readonly<Record<string, TimeUnit>> = {
  day: { unit: 'day', times: 1 },
  night: { unit: 'night', times: 1 },
  week: { unit: 'week', times: 1 },
  fortnight: { unit: 'week', times: 2 },
  month: { unit: 'month', times: 1 },
  quarter: { unit: 'month', times: 3 },
  year: { unit: 'year', times: 1 },
  hour: { unit: 'hour', times: 1 },
  hr: { unit: 'hour', times: 1 },
  minute: { unit: 'minute', times: 1 },
  min: { unit: 'minute', times: 1 },
  second: { unit: 'second', times: 1 },
}

/** A length of time in comparable form; half a year is 6 months, half an hour 30 minutes. */
export function timeValue(count: number, half: boolean, { unit, times }: TimeUnit): string {
  const total = (half ? count + 0.5 : count) * times
  if (Number.isInteger(total)) return `${total} ${unit}`
  if (unit === 'year') return `${total * 12} month`
  if (unit === 'hour') return `${total * 60} minute`
  return `${total} ${unit}`
}
