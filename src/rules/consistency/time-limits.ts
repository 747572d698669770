import { isSurelyLonger } from '../../facts/lengths-of-time.ts'
import { defineComparison, reportFact, statedIn, type Stated } from './comparison.ts'

/** A promised time that is longer than every legal one. */
export const timeLimits = defineComparison({
  settings: ({ z }) => z.strictObject({ promised: z.string().min(1), legal: z.string().min(1) }),

  compile(fields) {
    return {
      onGuide(context) {
        const promises = statedIn(context, [fields.promised], 'duration').filter(isPromise)
        if (promises.length === 0) return
        const limits = statedIn(context, [fields.legal], 'duration').filter(isPromise)
        const isTooLong = ({ fact: { value } }: Stated) =>
          limits.every(({ fact }) => isSurelyLonger(value, fact.value))
        const promise = promises.find(isTooLong)
        const [limit] = limits
        if (promise === undefined || limit === undefined) return
        reportFact(context, promise, { limit: limit.fact.quote })
      },
    }
  },
})

/** Time that is added or left out of the count is no part of the promise. */
const apart =
  /(?:不含|不包括|不计|另加|延长|excluding|not including|not counting|extended by|extend)[^。；，,;]{0,30}$/iu

function isPromise({ passage, fact }: Stated): boolean {
  return !apart.test(passage.value.slice(0, fact.span.start))
}
