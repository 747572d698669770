import type { LocalText } from '../../base/local-text.ts'
import { defineRuleKind, type CheckContext } from '../rule.ts'

/** Questions that a guide leaves open. */
export default defineRuleKind({
  summary: { 'zh-CN': '缺少的内容', en: 'Missing answers' },

  settings: ({ z }) => {
    const id = z.string().min(1)
    return z.strictObject({
      require: z.array(z.union([id, z.strictObject({ 'any-of': z.array(id).min(1) })])).min(1),
      /** Only in guides that have one of these fields. */
      when: z.strictObject({ has: z.array(id).min(1) }).optional(),
    })
  },

  compile({ require, when }) {
    return {
      onGuide(context) {
        if (!context.isGuide) return
        const present = new Set(context.guide.fields.map(({ id }) => id))
        if (when !== undefined && !when.has.some(id => present.has(id))) return
        for (const needed of require) {
          const ids = typeof needed === 'string' ? [needed] : needed['any-of']
          if (ids.some(id => present.has(id))) continue
          context.reportGuide({ entry: ids[0]!, values: { field: nameOf(ids[0]!, context) } })
        }
      },
    }
  },
})

/** The field's name in the language of the guide, which is what its author has to write. */
function nameOf(id: string, { catalogue }: CheckContext): string | LocalText {
  return catalogue.fields.get(id)?.name ?? id
}
