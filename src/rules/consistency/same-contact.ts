import { defineComparison, reportFact, statedIn } from './comparison.ts'

/** One phone number for questions and for complaints about the answers. */
export const sameContact = defineComparison({
  settings: ({ z }) => z.array(z.string().min(1)).length(2),

  compile([one = '', other = '']) {
    return {
      onGuide(context) {
        const theirs = statedIn(context, [other], 'phone')
        if (theirs.length === 0) return
        const ours = new Set(statedIn(context, [one], 'phone').map(({ fact }) => fact.value))
        const isShared = theirs.every(({ fact }) => ours.has(fact.value) && !isHotline(fact.value))
        if (isShared) reportFact(context, theirs[0]!, {})
      },
    }
  },
})

/** Short numbers such as 12345 and 311 belong to a whole city, and are there for both. */
function isHotline(number: string): boolean {
  return number.length <= 6
}
