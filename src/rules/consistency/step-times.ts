import type { LocalText } from '../../base/local-text.ts'
import { countOf } from '../../facts/lengths-of-time.ts'
import {
  answersTo,
  clauseOf,
  defineComparison,
  reportFact,
  statedBy,
  statedIn,
  type Stated,
} from './comparison.ts'

/** Steps whose times add up to more than the guide promises for the whole. */
export const stepTimes = defineComparison({
  settings: ({ z }) =>
    z.strictObject({
      steps: z.array(z.string().min(1)).min(1),
      promised: z.string().min(1),
    }),

  compile({ steps, promised }) {
    return {
      onGuide(context) {
        const { fields } = context.guide
        // A column of times belongs to the rows it stands in, which are steps.
        const isColumn = fields.some(
          ({ id, foundIn }) => id === promised && foundIn === 'table-column',
        )
        const whole = isColumn ? [] : statedIn(context, [promised], 'duration')
        const [limit] = whole
        const promise = limit && countOf(limit.fact.value)
        if (limit === undefined || promise === undefined || whole.length > 1) return

        const rows = answersTo(context, steps)
        const parts = rows.flatMap(row => statedBy(context, row, 'duration')).filter(isOfOffice)
        const lengths = parts.map(({ fact }) => countOf(fact.value))
        const counts = lengths.flatMap(part => (part?.unit === promise.unit ? [part.count] : []))
        const total = counts.reduce((sum, count) => sum + count, 0)
        // Where only some steps name a time, it is a deadline as often as a part of the whole.
        if (counts.length < 2 || counts.length * 2 < rows.length || total <= promise.count) return
        reportFact(context, limit, { value: timeWords(total, promise.unit) })
      },
    }
  },
})

/** Deadlines of the applicant, and times that do not count, are no part of the office's work. */
function isOfOffice(stated: Stated): boolean {
  return !/申请人|您|你|当事人|补正|补齐|补交|领取|来领|缴|预约|提前|有效|异议|公示|不计|起诉|复议|超过|\b(?:you|applicants?|after|before|valid|expires?|appeals?|object\w*|lodge|notices?|not counted)\b/iu.test(
    clauseOf(stated),
  )
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  workday: ['个工作日', 'working days'],
  day: ['天', 'days'],
  week: ['周', 'weeks'],
  month: ['个月', 'months'],
  hour: ['小时', 'hours'],
  minute: ['分钟', 'minutes'],
}

function timeWords(count: number, unit: string): LocalText {
  const [zh, en] = units[unit] ?? [unit, unit]
  return { 'zh-CN': `${count}${zh}`, en: `${count} ${en}` }
}
