import { isLabel, type Passage } from '../../guide/model.ts'
import { defineRuleKind, type CheckContext } from '../rule.ts'

/** What each paper in the list of materials should say, and papers that need not be there. */
export default defineRuleKind({
  summary: { 'zh-CN': '材料清单的每一行', en: 'Lines in the list of papers' },

  settings: ({ z, pattern }) => {
    const id = z.string().min(1)
    return z
      .strictObject({
        /** The papers that a line has to tell more about. */
        of: pattern().optional(),
        /** Words that tell it. */
        says: pattern().optional(),
        /** Words anywhere in the guide that tell it for all lines. */
        'or-said': pattern().optional(),
        /** Fields, such as columns of a table, that tell it for all lines. */
        'or-has': z.array(id).default([]),
        /** Papers that an office makes itself. */
        issued: z
          .array(z.strictObject({ by: pattern(), papers: pattern() }))
          .min(1)
          .optional(),
      })
      .refine(
        ({ of, says, issued }) =>
          (issued === undefined) === (of !== undefined && says !== undefined),
        {
          message: 'ofAndSays',
        },
      )
  },

  compile({ of, says, 'or-said': orSaid, 'or-has': orHas, issued }) {
    if (issued !== undefined) {
      const offices = issued.map(({ by, papers }) => ({
        by: new RegExp(by, 'iu'),
        papers: new RegExp(papers, 'iu'),
      }))
      return { onGuide: context => findOwnPapers(context, offices) }
    }
    const isMeant = new RegExp(of!, 'iu')
    const isTold = new RegExp(says!, 'iu')
    const isToldOfAll = orSaid === undefined ? undefined : new RegExp(orSaid, 'iu')
    return {
      onGuide(context) {
        if (context.guide.fields.some(({ id }) => orHas.includes(id))) return
        const lines = linesOf(context)
        if (lines.length === 0) return
        if (context.guide.passages.some(({ value }) => isToldOfAll?.test(value) === true)) return
        // A sentence before or behind the list may tell it for all lines.
        if (sharedWords(context, lines).some(({ value }) => isTold.test(value))) return
        const silent = lines.filter(
          ({ value, text }) =>
            isMeant.test(value) &&
            !isTold.test(value) &&
            !text.marks.some(({ url }) => url !== undefined),
        )
        const [first] = silent
        if (first === undefined) return
        const { index, 0: found } = isMeant.exec(first.value)!
        const start = first.span.start + index
        const span = { start, end: start + found.length }
        context.report(first, span, { entry: found, values: { found, value: silent.length } })
      },
    }
  },
})

const names: ReadonlySet<string> = new Set(['materials', 'material-name'])
const numbered = /^\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])/u

/** Lines of the list: items, cells with the name of a paper, and numbered paragraphs. */
function linesOf({ guide }: CheckContext): readonly Passage[] {
  return guide.passages.filter(passage => {
    if (isLabel(passage) || !names.has(passage.fields[0] ?? '')) return false
    const { role, value } = passage
    if (role === 'paragraph') return numbered.test(value)
    return role === 'item' || passage.fields[0] === 'material-name'
  })
}

function sharedWords({ guide }: CheckContext, lines: readonly Passage[]): readonly Passage[] {
  return guide.passages.filter(
    passage =>
      !isLabel(passage) &&
      !lines.includes(passage) &&
      passage.fields.some(id => names.has(id) || id === 'notes'),
  )
}

const officeFields: ReadonlySet<string> = new Set([
  'authority',
  'accepting-office',
  'deciding-office',
  'place',
])

function findOwnPapers(
  context: CheckContext,
  offices: readonly { readonly by: RegExp; readonly papers: RegExp }[],
): void {
  const named = context.guide.passages.filter(
    passage => !isLabel(passage) && officeFields.has(passage.fields[0] ?? ''),
  )
  for (const { by, papers } of offices) {
    const office = named.map(({ value }) => by.exec(value)?.[0]).find(words => words !== undefined)
    if (office === undefined) continue
    for (const passage of context.guide.passages) {
      if (isLabel(passage) || !names.has(passage.fields[0] ?? '')) continue
      const match = papers.exec(passage.value)
      if (match === null) continue
      const start = passage.span.start + match.index
      const span = { start, end: start + match[0].length }
      context.report(passage, span, {
        entry: match[0],
        values: { found: match[0], before: office },
      })
    }
  }
}
