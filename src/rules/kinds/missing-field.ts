import { isLabel, type FieldId, type Passage } from '../../guide/model.ts'
import { defineRuleKind, type CheckContext, type ReportDetails } from '../rule.ts'

/** An answer that has to be there: one of the fields, or words in another place that say it. */
interface Requirement {
  readonly ids: readonly FieldId[]
  readonly said: RegExp | undefined
}

/** Questions that a guide leaves open. */
export default defineRuleKind({
  summary: { 'zh-CN': '缺少的内容', en: 'Missing answers' },

  settings: ({ z, pattern }) => {
    const id = z.string().min(1)
    return z.strictObject({
      require: z
        .array(
          z.union([
            id,
            z.strictObject({
              'any-of': z.array(id).min(1),
              /** Words that answer the question wherever they stand. */
              'or-said': pattern().optional(),
            }),
          ]),
        )
        .min(1),
      when: z
        .strictObject({
          /** Only in guides that have one of these fields. */
          has: z.array(id).min(1).optional(),
          /** Only in guides that answer at least so many of the required questions. */
          answered: z.int().min(1).optional(),
          /** Only in guides that say these words; they are reported as `{found}`. */
          says: pattern().optional(),
          /** The fields in which `says` is looked for; everywhere without them. */
          in: z.array(id).min(1).optional(),
        })
        .optional(),
    })
  },

  compile({ require, when = {} }) {
    const requirements = require.map((needed): Requirement => {
      if (typeof needed === 'string') return { ids: [needed], said: undefined }
      const { 'any-of': ids, 'or-said': said } = needed
      return { ids, said: said === undefined ? undefined : new RegExp(said, 'iu') }
    })
    const says = when.says === undefined ? undefined : new RegExp(when.says, 'iu')

    return {
      onGuide(context) {
        if (!context.isGuide) return
        const present = new Set(context.guide.fields.map(({ id }) => id))
        if (when.has !== undefined && !when.has.some(id => present.has(id))) return
        const open = requirements.filter(({ ids }) => !ids.some(id => present.has(id)))
        if (requirements.length - open.length < (when.answered ?? 0)) return
        const missing = open.filter(({ said }) => said === undefined || !isSaid(said, context))
        if (missing.length === 0) return

        const report = reporterFor(context, says, when.in)
        for (const { ids } of missing) {
          report({ entry: ids[0]!, values: wordsFor(ids[0]!, context) })
        }
      },
    }
  },
})

/** What is said about complaints and the law answers no other question. */
const apart: ReadonlySet<FieldId> = new Set(['complaints', 'appeal', 'legal-basis'])

/** Whether words anywhere, or the address that a link leads to, answer a question. */
function isSaid(words: RegExp, { guide }: CheckContext): boolean {
  return guide.passages.some(
    passage =>
      !isLabel(passage) &&
      !passage.fields.some(id => apart.has(id)) &&
      (words.test(passage.value) ||
        passage.text.marks.some(({ url }) => url !== undefined && words.test(url))),
  )
}

/** At the words that ask for the answer, if the rule names any; else for the guide as a whole. */
function reporterFor(
  context: CheckContext,
  says: RegExp | undefined,
  fields: readonly FieldId[] | undefined,
): (details: ReportDetails) => void {
  if (says === undefined) return context.reportGuide
  const isMeant = (passage: Passage) =>
    !isLabel(passage) && (fields === undefined || fields.some(id => passage.fields.includes(id)))
  for (const passage of context.guide.passages) {
    const match = isMeant(passage) ? says.exec(passage.value) : null
    if (match === null) continue
    const start = passage.span.start + match.index
    const span = { start, end: start + match[0].length }
    return details =>
      context.report(passage, span, {
        ...details,
        values: { ...details.values, found: match[0] },
      })
  }
  return () => {}
}

/** The field's name and question in the language of the guide, which is what its author has to write. */
function wordsFor(id: FieldId, { catalogue }: CheckContext): Readonly<Record<string, string>> {
  const field = catalogue.fields.get(id)
  const name = field?.name ?? id
  return { field: name, question: field?.question ?? name }
}
