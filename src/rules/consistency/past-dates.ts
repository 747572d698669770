import { answersTo, defineComparison, reportFact, statedBy, statedIn } from './comparison.ts'

/** A last day that was over when the guide was last changed, or on the day the run is told. */
export const pastDates = defineComparison({
  settings: ({ z, pattern }) =>
    z.strictObject({
      /** Fields whose dates are all for the reader to keep. */
      deadlines: z.array(z.string().min(1)).min(1),
      /** Fields in which only dates beside these words are. */
      in: z.array(z.string().min(1)).default([]),
      when: pattern(),
      /** The field that dates the guide itself. */
      updated: z.string().min(1),
    }),

  compile({ deadlines, in: where, when, updated }) {
    const isLast = new RegExp(when, 'iu')
    return {
      onGuide(context) {
        const now = context.today ?? latest(statedIn(context, [updated], 'date'))?.fact.value
        if (now === undefined) return
        for (const passage of answersTo(context, [...deadlines, ...where])) {
          if (!deadlines.includes(passage.fields[0]!) && !isLast.test(passage.value)) continue
          const last = latest(statedBy(context, passage, 'date'))
          // A date without its day lasts as long as its month or year.
          if (last === undefined || last.fact.value >= now.slice(0, last.fact.value.length))
            continue
          reportFact(context, last, { limit: now })
        }
      },
    }
  },
})

function latest<Dated extends { readonly fact: { readonly value: string } }>(
  dates: readonly Dated[],
): Dated | undefined {
  return dates
    .filter(({ fact }) => /^\d{4}-\d\d(?:-\d\d)?$/u.test(fact.value))
    .reduce<Dated | undefined>(
      (last, date) => (last === undefined || date.fact.value > last.fact.value ? date : last),
      undefined,
    )
}
