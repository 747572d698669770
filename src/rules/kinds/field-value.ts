import { placesOf } from '../../document/places.ts'
import type { Fact } from '../../facts/fact.ts'
import { normaliseLabel } from '../../guide/labels.ts'
import { isLabel, type GuideField } from '../../guide/model.ts'
import { defineRuleKind, type Check, type CheckContext, type Rewrite } from '../rule.ts'

const figures = ['phone', 'email', 'url', 'duration', 'date', 'time-of-day', 'amount'] as const

/** Answers that are empty, lack what makes them one, or belong under another label. */
export default defineRuleKind({
  summary: { 'zh-CN': '答非所问的栏目', en: 'Answers that do not fit' },

  settings: ({ z, pattern }) => {
    const id = z.string().min(1)
    return z
      .strictObject({
        /** Fields that may have nothing under their label. */
        'may-be-empty': z.array(id).optional(),
        /** Fields that need one of these figures. */
        needs: z
          .strictObject({
            fields: z.array(id).min(1),
            figures: z.array(z.enum(figures)).min(1),
            /** Words that answer without a figure. */
            unless: pattern().optional(),
          })
          .optional(),
        /** Labels that mean another field than they say, each with the label to use. */
        misnamed: z.record(z.string().min(1), z.record(id, z.string().min(1))).optional(),
      })
      .refine(settings => Object.values(settings).filter(one => one !== undefined).length === 1, {
        message: 'oneExpectation',
      })
  },

  compile(settings, header): Check {
    const { needs, misnamed } = settings
    if (needs !== undefined) {
      const unless = needs.unless === undefined ? undefined : new RegExp(needs.unless, 'iu')
      return { onGuide: context => findWithoutFigure(context, needs, unless) }
    }
    if (misnamed !== undefined) {
      const isRewritten = header.fix !== 'none'
      return { onGuide: context => findMisnamed(context, misnamed, isRewritten) }
    }
    const mayBeEmpty = new Set(settings['may-be-empty'])
    return { onGuide: context => findEmpty(context, mayBeEmpty) }
  },
})

function findEmpty(context: CheckContext, mayBeEmpty: ReadonlySet<string>): void {
  const { fields } = context.guide
  const answered = new Set(fields.flatMap(field => (isEmpty(field) ? [] : [field.id])))
  // A heading of two fields, such as 办理时间及材料, is parted by the labels below it.
  const isParted = ({ id, label }: GuideField) =>
    fields.some(other => other.label === label && other.id !== id)
  const reported = new Set<GuideField['label']>()
  for (const field of fields) {
    const { id, label, foundIn } = field
    // A label that is answered in another place stands in a table of contents as well.
    if (answered.has(id) || isParted(field) || mayBeEmpty.has(id) || reported.has(label)) continue
    if (foundIn === 'front-matter' || foundIn === 'table-column') continue
    if (holdsPicture(field, context)) continue
    reported.add(label)
    const found = label.value.replace(/[：:]\s*$/u, '')
    const { question = found } = context.catalogue.fields.get(id) ?? {}
    context.report(label, label.span, { entry: id, values: { found, question } })
  }
}

function isEmpty({ id, passages }: GuideField): boolean {
  return id !== 'title' && passages.every(passage => isLabel(passage))
}

/** Pictures, forms and videos have no words, and may be the answer. */
function holdsPicture({ label }: GuideField, { guide }: CheckContext): boolean {
  const { passages, document } = guide
  const next = passages[passages.indexOf(label) + 1]
  const from = placesOf(label.text, label.span).at(-1)!
  const to = next && placesOf(next.text, next.span)[0]
  const part = document.parts.find(({ name }) => name === from.part)
  const end = to?.part === from.part ? to.span.start : undefined
  return /!\[|\]\(|<(?:img|a|iframe|video|object|embed|svg|canvas|input|select)\b|w:drawing/iu.test(
    part?.text.slice(from.span.end, end) ?? '',
  )
}

function findWithoutFigure(
  context: CheckContext,
  { fields, figures: wanted }: { fields: readonly string[]; figures: readonly Fact['kind'][] },
  unless: RegExp | undefined,
): void {
  const answers = context.guide.fields.filter(
    field => fields.includes(field.id) && field.foundIn !== 'front-matter' && !isEmpty(field),
  )
  const reported = new Set<GuideField['label']>()
  const lacking = answers.filter(({ passages }) => {
    const words = passages.filter(passage => !isLabel(passage))
    return !words.some(
      passage =>
        unless?.test(passage.value) === true ||
        (wanted.includes('url') && passage.text.marks.some(({ url }) => url !== undefined)) ||
        context.facts(passage).some(({ kind }) => wanted.includes(kind)),
    )
  })
  // One full answer is enough: the others may be about something else.
  if (lacking.length < answers.length) return
  for (const { id, label, passages } of lacking) {
    if (reported.has(label)) continue
    reported.add(label)
    const passage = passages.find(one => !isLabel(one))!
    const { question = label.value } = context.catalogue.fields.get(id) ?? {}
    context.report(passage, passage.span, {
      entry: id,
      values: { found: passage.value, field: label.value, question },
    })
  }
}

function findMisnamed(
  context: CheckContext,
  misnamed: Readonly<Record<string, Readonly<Record<string, string>>>>,
  isRewritten: boolean,
): void {
  const { document, fields } = context.guide
  for (const { id, label } of fields) {
    const name = normaliseLabel(label.value, document.language)
    const known = Object.keys(misnamed).find(
      words => normaliseLabel(words, document.language) === name,
    )
    const use = known === undefined ? undefined : misnamed[known]![id]
    if (known === undefined || use === undefined) continue
    const at = label.value.toLowerCase().indexOf(known.toLowerCase())
    const start = label.span.start + Math.max(at, 0)
    const span = at < 0 ? label.span : { start, end: start + known.length }
    const rewrites: Rewrite[] =
      at < 0 || !isRewritten ? [] : [{ span, insert: use, remedy: 'label', fix: 'review' }]
    context.report(label, span, { entry: known, values: { found: known, use }, rewrites })
  }
}
