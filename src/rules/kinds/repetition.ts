import { isLabel, type Passage } from '../../guide/model.ts'
import { defineRuleKind } from '../rule.ts'

/** Sentences that a guide says twice, word for word. */
export default defineRuleKind({
  summary: { 'zh-CN': '重复的话', en: 'Said twice' },

  settings: ({ z }) =>
    z.strictObject({
      /** How long a sentence has to be, in Chinese characters and in English words. */
      'at-least': z.strictObject({ zh: z.int().min(1), en: z.int().min(1) }),
      /** Fields in which every case repeats what it needs. */
      except: z.array(z.string().min(1)).default([]),
    }),

  compile({ 'at-least': least, except }) {
    return {
      onGuide(context) {
        if (!context.isGuide) return
        const { document, passages } = context.guide
        const shortest = least[document.language] * (document.language === 'en' ? 5 : 1)
        const seen = new Map<string, Stated>()
        let heading: Passage | undefined
        for (const passage of passages) {
          if (passage.role.endsWith('heading')) heading = passage
          if (passage.value.length < shortest || !isProse(passage, except)) continue
          for (const sentence of context.sentences(passage)) {
            if (sentence.value.length < shortest) continue
            if (context.sentenceLength(sentence) < least[document.language]) continue
            const words = sentence.value.replace(/[\s。.；;！!]+$/u, '')
            const before = seen.get(words)
            const here = { passage, heading }
            if (before === undefined) seen.set(words, here)
            else if (!areCases(before, here)) {
              const found = words.slice(0, 20)
              context.report(sentence, sentence.span, { entry: words, values: { found } })
            }
          }
        }
      },
    }
  },
})

/** A passage and the heading it stands under. */
interface Stated {
  readonly passage: Passage
  readonly heading: Passage | undefined
}

function isProse(passage: Passage, except: readonly string[]): boolean {
  const { role, fields } = passage
  if (isLabel(passage) || (role !== 'paragraph' && role !== 'item')) return false
  return !except.some(id => fields.includes(id))
}

/**
 * Whether two places are for different readers: renew and replace, first time and again.
 *
 * Under headings of their own, or as two answers to one question, each repeats what it needs.
 */
function areCases(one: Stated, other: Stated): boolean {
  if (one.heading === other.heading) return false
  if (one.passage.fields[0] === other.passage.fields[0]) return true
  return [one, other].some(({ heading }) => heading?.role !== 'field-heading')
}
