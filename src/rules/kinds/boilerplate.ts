import { defineRuleKind } from '../rule.ts'
import { deletionAround } from '../deletion.ts'

/** Sentences that stand on every page, and those much like them. */
export default defineRuleKind({
  summary: { 'zh-CN': '套话', en: 'Set sentences' },

  settings: ({ z }) =>
    z.strictObject({
      phrases: z.array(z.string().trim().min(2)).min(1),
      similarity: z.number().min(0.5).max(1).default(0.75),
      rewrite: z.enum(['remove']).optional(),
    }),

  compile({ phrases, similarity, rewrite }, header) {
    return {
      phrases: phrases.map(words => ({ words, similarity })),
      onPhrase(context, passage, phrase) {
        const found = passage.value.replace(/[。.；;，,]$/u, '')
        const span = { start: passage.span.start, end: passage.span.start + found.length }
        const fix = header.fix ?? 'review'
        context.report(passage, span, {
          entry: phrase.words,
          values: { found },
          rewrites:
            rewrite === undefined || fix === 'none' ? [] : [deletionAround(passage, span, fix)],
        })
      },
    }
  },
})
