import { defineComparison } from './comparison.ts'

/** Two names for one thing; a guide should stay with the one it uses first. */
export const names = defineComparison({
  settings: ({ z }) => z.array(z.array(z.string().min(1)).min(2)).min(1),

  compile(groups) {
    const groupOf = new Map(groups.flatMap(group => group.map(name => [name, group] as const)))
    const first = new WeakMap<object, Map<readonly string[], string>>()
    return {
      terms: [...groupOf.keys()].map(words => ({
        entry: words,
        words,
        whole: true,
        exactCase: false,
      })),
      onTerm(context, { passage, span, entry }) {
        let seen = first.get(context.guide)
        if (seen === undefined) first.set(context.guide, (seen = new Map()))
        const group = groupOf.get(entry)!
        const use = seen.get(group)
        if (use === undefined) seen.set(group, entry)
        else if (use !== entry) {
          const rewrites = [{ span, insert: use, remedy: 'replace', fix: 'review' } as const]
          context.report(passage, span, { entry, values: { found: entry, use }, rewrites })
        }
      },
    }
  },
})
