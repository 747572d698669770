import type { Passage } from '../../guide/model.ts'
import type { CheckContext } from '../rule.ts'
import {
  answersTo,
  clauseOf,
  defineComparison,
  reportFact,
  statedIn,
  type Stated,
} from './comparison.ts'

/** A guide that says free in one place and names an amount in another. */
export const fees = defineComparison({
  settings: ({ z }) =>
    z.strictObject({
      charged: z.array(z.string().min(1)).min(1),
      /** Fields in which an amount that people pay contradicts it as well. */
      'paid-in': z.array(z.string().min(1)).default([]),
    }),

  compile({ charged, 'paid-in': paidIn }) {
    return {
      onGuide(context) {
        const saysFree = answersTo(context, charged).find(({ value }) => free.test(value.trim()))
        if (saysFree === undefined) return
        const amount =
          amountsIn(context, charged, saysFree)[0] ??
          amountsIn(context, paidIn, saysFree).find(isPaid)
        if (amount !== undefined) reportFact(context, amount, { before: saysFree.value })
      },
    }
  },
})

const free =
  /^(?:否|不收费|免费|免费办理|不收取(?:任何)?费用|无收费|不收取|none|no|no fees?|no charge|free(?: of charge)?|nil)[。.]?$/iu

function amountsIn(
  context: CheckContext,
  fields: readonly string[],
  saysFree: Passage,
): readonly Stated[] {
  return statedIn(context, fields, 'amount').filter(
    ({ fact, passage }) =>
      passage !== saysFree && fact.value !== 'free' && !fact.value.startsWith('0 '),
  )
}

/** What people pay to others, such as postage, is no fee of the service. */
function isPaid(stated: Stated): boolean {
  return (
    /[缴交付收]|费|\b(?:pay|fee|charge|costs?)\b/iu.test(clauseOf(stated)) &&
    !/邮|快递|寄|复印|照相|拍照|体检|保险|押金|罚|\b(?:post|courier|photo|copy|copies|deposit|fine|insurance|refund)/iu.test(
      stated.passage.value,
    )
  )
}
