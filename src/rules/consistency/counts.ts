import type { Fact } from '../../facts/fact.ts'
import type { Passage } from '../../guide/model.ts'
import type { CheckContext } from '../rule.ts'
import { answersTo, defineComparison } from './comparison.ts'

/** One paper that is wanted in different numbers. */
export const counts = defineComparison({
  settings: ({ z }) =>
    z.strictObject({
      /** The list of papers. */
      lists: z.array(z.string().min(1)).min(1),
      /** Where a paper may be counted again. */
      in: z.array(z.string().min(1)).min(1),
      /** The names of each paper. */
      papers: z.array(z.array(z.string().min(1)).min(1)).min(1),
    }),

  compile({ lists, in: where, papers }) {
    const namesOf = new Map(
      papers.flatMap(names => names.map(name => [name.toLowerCase(), names] as const)),
    )
    const all = [...namesOf.keys()].sort((left, right) => right.length - left.length)
    const paper = new RegExp(all.join('|'), 'giu')
    const read = (context: CheckContext, fields: readonly string[]) =>
      answersTo(context, fields).flatMap(passage => countedIn(passage, context, paper, namesOf))

    return {
      onGuide(context) {
        const again = read(context, where)
        if (again.length === 0) return
        const listed = read(context, lists)
        for (const counted of again) {
          const others = listed.filter(
            one => one.names === counted.names && one.unit === counted.unit,
          )
          const [first] = others
          if (first === undefined || others.some(({ value }) => value === counted.value)) continue
          const { passage, start, end } = counted
          const span = { start: passage.span.start + start, end: passage.span.start + end }
          context.report(passage, span, {
            values: { found: wordsOf(counted), before: wordsOf(first) },
          })
        }
      },
    }
  },
})

/** A paper and its number, with the words from one to the other. */
interface Counted {
  readonly names: readonly string[]
  readonly value: string
  readonly unit: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

function wordsOf({ passage, start, end }: Counted): string {
  return passage.value.slice(start, end)
}

/** Numbers with a paper beside them, in the same clause and nearer to it than to another paper. */
function countedIn(
  passage: Passage,
  context: CheckContext,
  paper: RegExp,
  namesOf: ReadonlyMap<string, readonly string[]>,
): Counted[] {
  const { value } = passage
  return [...value.matchAll(paper)].flatMap(({ 0: name, index }) => {
    const end = index + name.length
    const fact = context
      .facts(passage)
      .find(one => isNumber(one) && isBeside(value, one, index, end))
    const names = namesOf.get(name.toLowerCase())
    if (fact === undefined || names === undefined) return []
    const { value: number, span } = fact
    const unit = number.replaceAll(/\d+/gu, '')
    const [from, to] = [Math.min(index, span.start), Math.max(end, span.end)]
    return [{ names, value: number, unit, passage, start: from, end: to }]
  })
}

const counted = /^(?:copy |original )?\d+(?: [张份])?$/u

function isNumber({ kind, value }: Fact): boolean {
  return (kind === 'copies' || kind === 'count') && counted.test(value)
}

const farthest = 8

function isBeside(value: string, { span }: Fact, start: number, end: number): boolean {
  const between = span.start >= end ? value.slice(end, span.start) : value.slice(span.end, start)
  const isNear = span.start >= end || span.end <= start
  return isNear && between.length <= farthest && !/[，,；;。、\n]/u.test(between)
}
