import { defineRuleKind, type RuleTerm } from '../rule.ts'

/** Two words for one thing, side by side. */
export default defineRuleKind({
  summary: { 'zh-CN': '同义词叠用', en: 'The same thing said twice' },

  settings: ({ z }) => {
    const words = z.string().trim().min(1)
    return z.strictObject({
      /** Words that mean the same; any of them behind any other, or behind itself, is one too many. */
      groups: z.array(z.array(words).min(2)).min(1),
      /** Longer phrases in which two of the words are innocent. */
      unless: z.array(words).optional(),
    })
  },

  compile({ groups, unless = [] }) {
    const plainer = new Map<string, string>()
    for (const group of groups) {
      for (const first of group) {
        for (const second of group) {
          const pair = isSpaced(first) ? `${first} ${second}` : first + second
          if (!group.includes(pair)) plainer.set(pair, first)
        }
      }
    }
    const terms = [...plainer.keys()].flatMap((entry): RuleTerm[] => {
      const look = { entry, whole: isSpaced(entry), exactCase: false }
      return [
        { ...look, words: entry },
        ...unless
          .filter(words => words.includes(entry))
          .map(words => ({ ...look, words, guard: true as const })),
      ]
    })

    return {
      terms,
      onTerm(context, hit) {
        const use = plainer.get(hit.entry)!
        context.report(hit.passage, hit.span, {
          entry: hit.entry,
          values: { found: hit.entry, use },
          rewrites: [{ span: hit.span, insert: use, remedy: 'replace', fix: 'review' }],
        })
      },
    }
  },
})

/** Whether a word is written with spaces around it. */
function isSpaced(word: string): boolean {
  return /[a-z]$/iu.test(word)
}
