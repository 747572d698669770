import type { Passage } from '../../guide/model.ts'
import type { CheckContext } from '../rule.ts'
import { answersTo, defineComparison } from './comparison.ts'

/** A paper that the steps ask for, and the list of papers does not know. */
export const unlisted = defineComparison({
  settings: ({ z, pattern }) =>
    z.strictObject({
      /** Where papers are asked for. */
      in: z.array(z.string().min(1)).min(1),
      /** Where they have to be listed. */
      lists: z.array(z.string().min(1)).min(1),
      /** Words that ask for the papers behind them in the same clause. */
      asks: pattern(),
      /** The names of each paper; any of them in a list will do. */
      papers: z.array(z.array(z.string().min(1)).min(1)).min(1),
      /** Words in a list that stand for whatever is missing. */
      unless: pattern().optional(),
    }),

  compile({ in: where, lists, asks, papers, unless }) {
    const namesOf = new Map(
      papers.flatMap(group => {
        const names = group.map(name => name.toLowerCase())
        return names.map(name => [name, names] as const)
      }),
    )
    const all = [...namesOf.keys()].sort((left, right) => right.length - left.length)
    const paper = new RegExp(`(?<![a-z])(?:${all.join('|')})(?![a-z]|号码|信息| number)`, 'giu')
    const isAsked = new RegExp(asks, 'iu')
    const coversAll = unless === undefined ? undefined : new RegExp(unless, 'iu')

    return {
      onGuide(context) {
        const list = textOf(context, lists)
        if (list === '' || coversAll?.test(list) === true) return
        const known = new Set(
          Array.from(list.matchAll(paper), ([name]) => namesOf.get(name.toLowerCase())),
        )
        for (const passage of answersTo(context, where)) {
          for (const { 0: found, index } of passage.value.matchAll(paper)) {
            const names = namesOf.get(found.toLowerCase())
            if (names === undefined || known.has(names)) continue
            if (!isAsked.test(clauseBefore(passage, index))) continue
            known.add(names)
            const start = passage.span.start + index
            const span = { start, end: start + found.length }
            context.report(passage, span, { entry: names[0] ?? found, values: { found } })
          }
        }
      },
    }
  },
})

function textOf(context: CheckContext, lists: readonly string[]): string {
  return context.guide.passages
    .filter(({ fields }) => lists.some(id => fields.includes(id)))
    .map(({ value }) => value)
    .join('\n')
}

/** Chinese commas end a clause; English ones may only part one paper from the next. */
function clauseBefore({ value }: Passage, end: number): string {
  return value
    .slice(0, end)
    .split(/[。；;，！\n]|\.\s/u)
    .at(-1)!
}
