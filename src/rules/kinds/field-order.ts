import type { GuideField } from '../../guide/model.ts'
import { defineRuleKind } from '../rule.ts'

/** Fields that stand before what readers look for first. */
export default defineRuleKind({
  summary: { 'zh-CN': '先后顺序', en: 'Order' },

  settings: ({ z }) => {
    const field = z.string().min(1)
    return z.strictObject({
      /** Fields from first to last; those in one list may stand in any order among themselves. */
      order: z.array(z.union([field, z.array(field).min(1)])).min(2),
    })
  },

  compile({ order }) {
    const rankOf = new Map(
      order.flatMap((ids, rank) => [ids].flat().map(id => [id, rank] as const)),
    )
    const isLater = (field: GuideField, other: GuideField) =>
      rankOf.get(field.id)! > rankOf.get(other.id)!

    return {
      onGuide(context) {
        // A column or a line inside another field has no place of its own in the order of the page,
        // and what is said again further down was already said.
        const seen = new Set<string>()
        const fields = context.guide.fields.filter(({ id, label, foundIn }) => {
          // The order of keys in a record is not that of the page that is made of it.
          if (!rankOf.has(id) || seen.has(id) || foundIn === 'record') return false
          seen.add(id)
          return label.fields.every(owner => owner === id || !rankOf.has(owner))
        })
        for (const [index, field] of fields.entries()) {
          const first = fields.slice(index + 1).find(other => isLater(field, other))
          if (first === undefined) continue
          const values = { found: field.label.value, before: first.label.value }
          context.report(field.label, field.label.span, { entry: field.id, values })
        }
      },
    }
  },
})
