import type { GuideField } from '../../guide/model.ts'
import { defineRuleKind } from '../rule.ts'

/** Fields that stand before what readers look for first. */
export default defineRuleKind({
  summary: { 'zh-CN': '先后顺序', en: 'Order' },

  settings: ({ z }) => z.strictObject({ order: z.array(z.string().min(1)).min(2) }),

  compile({ order }) {
    return {
      onGuide(context) {
        // A column or a line inside another field has no place of its own in the order of the page,
        // and what is said again further down was already said.
        const seen = new Set<string>()
        const fields = context.guide.fields.filter(({ id, label }) => {
          if (!order.includes(id) || seen.has(id)) return false
          seen.add(id)
          return label.fields.every(owner => owner === id || !order.includes(owner))
        })
        for (const [index, field] of fields.entries()) {
          const later = fields.slice(index + 1).find(other => isAhead(other, field, order))
          if (later === undefined) continue
          const values = { found: field.label.value, before: later.label.value }
          context.report(field.label, field.label.span, { entry: field.id, values })
        }
      },
    }
  },
})

function isAhead(left: GuideField, right: GuideField, order: readonly string[]): boolean {
  return order.indexOf(left.id) < order.indexOf(right.id)
}
