import { countOf } from '../../facts/lengths-of-time.ts'
import { answersTo, defineComparison, reportFact, statedIn, type Stated } from './comparison.ts'

/** A service that is done at once in one place, and takes days in another. */
export const instant = defineComparison({
  settings: ({ z, pattern }) =>
    z.strictObject({
      /** The field that says how fast the service is, and the words that mean at once. */
      field: z.string().min(1),
      says: pattern(),
      /** The field that must not name days. */
      waiting: z.string().min(1),
    }),

  compile({ field, says, waiting }) {
    const atOnce = new RegExp(says, 'iu')
    return {
      onGuide(context) {
        const promise = answersTo(context, [field]).find(({ value }) => atOnce.test(value))
        if (promise === undefined) return
        const wait = statedIn(context, [waiting], 'duration').find(
          ({ passage, fact }) => isDays({ passage, fact }) && !atOnce.test(passage.value),
        )
        if (wait !== undefined) reportFact(context, wait, { before: promise.value })
      },
    }
  },
})

function isDays({ fact }: Stated): boolean {
  const unit = countOf(fact.value)?.unit ?? ''
  return ['workday', 'day', 'week', 'month'].includes(unit)
}
