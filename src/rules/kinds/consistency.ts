import type { Fact } from '../../facts/fact.ts'
import { findFacts } from '../../facts/find-facts.ts'
import { isLabel, type Passage } from '../../guide/model.ts'
import { defineRuleKind, type Check, type CheckContext } from '../rule.ts'

/** What a guide says in one place and takes back in another. */
export default defineRuleKind({
  summary: { 'zh-CN': '前后一致', en: 'Consistency' },

  settings: ({ z }) => {
    const field = z.string().min(1)
    return z
      .strictObject({
        /** Names for one thing; a guide should stay with the one it uses first. */
        names: z
          .array(z.array(z.string().min(1)).min(2))
          .min(1)
          .optional(),
        'time-limits': z.strictObject({ promised: field, legal: field }).optional(),
        fees: z.strictObject({ charged: z.array(field).min(1) }).optional(),
        'same-contact': z.array(field).length(2).optional(),
      })
      .refine(
        settings => Object.values(settings).filter(value => value !== undefined).length === 1,
        {
          message: 'needs exactly one of “names”, “time-limits”, “fees” and “same-contact”',
        },
      )
  },

  compile(settings) {
    if (settings.names !== undefined) return oneName(settings.names)
    const limits = settings['time-limits']
    if (limits !== undefined) return { onGuide: context => compareLimits(context, limits) }
    const fees = settings.fees
    if (fees !== undefined) return { onGuide: context => compareFees(context, fees.charged) }
    const contacts = settings['same-contact']!
    return { onGuide: context => compareContacts(context, contacts[0]!, contacts[1]!) }
  },
})

function oneName(groups: readonly (readonly string[])[]): Check {
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
}

/** A fact and the passage it stands in. */
interface Stated {
  readonly passage: Passage
  readonly fact: Fact
}

function statedIn(context: CheckContext, fields: readonly string[], kind: Fact['kind']): Stated[] {
  const { document, passages } = context.guide
  return passages
    .filter(passage => !isLabel(passage) && fields.includes(passage.fields[0] ?? ''))
    .flatMap(passage =>
      findFacts(passage.value, document.language)
        .filter(fact => fact.kind === kind)
        .map(fact => ({ passage, fact })),
    )
}

function reportFact(
  context: CheckContext,
  { passage, fact }: Stated,
  values: Readonly<Record<string, string>>,
): void {
  const offset = passage.span.start
  const span = { start: offset + fact.span.start, end: offset + fact.span.end }
  context.report(passage, span, { values: { found: fact.quote, ...values } })
}

/** Only limits in the same unit are compared: working days and days cannot be. */
function compareLimits(context: CheckContext, fields: { promised: string; legal: string }): void {
  const legal = longest(statedIn(context, [fields.legal], 'duration'))
  const promised = longest(statedIn(context, [fields.promised], 'duration'))
  if (legal === undefined || promised === undefined || legal.unit !== promised.unit) return
  if (promised.count > legal.count) {
    reportFact(context, promised.stated, { limit: legal.stated.fact.quote })
  }
}

/** The longest of the durations, if all are in one unit. */
function longest(
  stated: readonly Stated[],
): { count: number; unit: string; stated: Stated } | undefined {
  const limits = stated.map(limit => {
    const [count = '', unit = ''] = limit.fact.value.split(' ')
    return { count: Number(count), unit, stated: limit }
  })
  const [first] = limits
  if (
    first === undefined ||
    limits.some(({ unit, count }) => unit !== first.unit || Number.isNaN(count))
  ) {
    return undefined
  }
  return limits.reduce((most, limit) => (limit.count > most.count ? limit : most))
}

const free =
  /^(?:否|不收费|免费|不收取(?:任何)?费用|无收费|不收取|none|no fee|no charge|free(?: of charge)?|nil)[。.]?$/iu

function compareFees(context: CheckContext, fields: readonly string[]): void {
  const saysFree = context.guide.passages.find(
    passage =>
      !isLabel(passage) &&
      fields.includes(passage.fields[0] ?? '') &&
      free.test(passage.value.trim()),
  )
  const charged = statedIn(context, fields, 'amount').find(
    ({ fact, passage }) =>
      passage !== saysFree && fact.value !== 'free' && !fact.value.startsWith('0 '),
  )
  if (saysFree !== undefined && charged !== undefined) {
    reportFact(context, charged, { before: saysFree.value })
  }
}

function compareContacts(context: CheckContext, one: string, other: string): void {
  const theirs = statedIn(context, [other], 'phone')
  if (theirs.length === 0) return
  const ours = new Set(statedIn(context, [one], 'phone').map(({ fact }) => fact.value))
  if (theirs.every(({ fact }) => ours.has(fact.value))) reportFact(context, theirs[0]!, {})
}
