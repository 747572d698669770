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
    const namesIn = {
      zh: new Set(labels.map(label => normaliseLabel(label, 'zh'))),
      en: new Set(labels.map(label => normaliseLabel(label, 'en'))),
    }
    return {
      onGuide(context) {
        const { language } = context.guide.document
        const isNamed = (label: string) => namesIn[language].has(normaliseLabel(label, language))
        const known = new Set(
          context.guide.fields.filter(({ id }) => fields.includes(id)).map(({ label }) => label),
        )
        for (const passage of context.guide.passages) {
          if (!isLabel(passage)) continue
          if (!known.has(passage) && (labels.length === 0 || !isNamed(passage.value))) continue
          context.report(passage, passage.span, {
            entry: passage.value,
            values: { found: passage.value },
          })
        }
      },
    }
  },
})
