import { defineRuleKind } from '../rule.ts'
import { isLabel } from '../../guide/model.ts'
import { normaliseLabel } from '../../guide/labels.ts'

/** Fields that readers cannot use. */
export default defineRuleKind({
  summary: { 'zh-CN': '读者用不上的栏目', en: 'Fields that readers cannot use' },

  settings: ({ z }) =>
    z.strictObject({
      /** Labels as they stand on the page. */
      labels: z.array(z.string().min(1)).optional(),
      /** Ids of fields. */
      fields: z.array(z.string().min(1)).optional(),
    }),

  compile({ labels = [], fields = [] }) {
    return {
      onGuide(context) {
        const { language } = context.guide.document
        const names = new Set(labels.map(label => normaliseLabel(label, language)))
        const passages = new Set(
          context.guide.fields.filter(({ id }) => fields.includes(id)).map(({ label }) => label),
        )
        for (const passage of context.guide.passages) {
          const isNamed = isLabel(passage) && names.has(normaliseLabel(passage.value, language))
          if (isNamed || passages.has(passage)) {
            context.report(passage, passage.span, {
              entry: passage.value,
              values: { found: passage.value },
            })
          }
        }
      },
    }
  },
})
