import type { z } from 'zod'
import type { Fact } from '../../facts/fact.ts'
import { isLabel, type FieldId, type Passage } from '../../guide/model.ts'
import type { Check, CheckContext, ReportDetails, SchemaTools } from '../rule.ts'

/** One way in which two places of a guide may disagree. */
export interface Comparison<Schema extends z.ZodType = z.ZodType> {
  settings(tools: SchemaTools): Schema
  compile(settings: z.output<Schema>): Check
}

/** Define a comparison, so that its settings are known where it is compiled. */
export function defineComparison<Schema extends z.ZodType>(
  comparison: Comparison<Schema>,
): Comparison<Schema> {
  return comparison
}

/** A fact and the passage it stands in. */
export interface Stated {
  readonly passage: Passage
  readonly fact: Fact
}

/** The passages that answer one of the fields themselves, not only inside another answer. */
export function answersTo({ guide }: CheckContext, fields: readonly FieldId[]): readonly Passage[] {
  return guide.passages.filter(
    passage => !isLabel(passage) && fields.includes(passage.fields[0] ?? ''),
  )
}

/** The facts of one kind that some fields state, in reading order. */
export function statedIn(
  context: CheckContext,
  fields: readonly FieldId[],
  kind: Fact['kind'],
): Stated[] {
  return answersTo(context, fields).flatMap(passage => statedBy(context, passage, kind))
}

/** The facts of one kind that a passage states. */
export function statedBy(context: CheckContext, passage: Passage, kind: Fact['kind']): Stated[] {
  return context
    .facts(passage)
    .filter(fact => fact.kind === kind)
    .map(fact => ({ passage, fact }))
}

type Values = NonNullable<ReportDetails['values']>

/** Report the words of a fact as `{found}`. */
export function reportFact(context: CheckContext, { passage, fact }: Stated, values: Values): void {
  const offset = passage.span.start
  const span = { start: offset + fact.span.start, end: offset + fact.span.end }
  context.report(passage, span, { values: { found: fact.quote, ...values } })
}

/** The clause that a fact stands in, up to the marks on either side. */
export function clauseOf({ passage: { value }, fact }: Stated): string {
  const before = value.slice(0, fact.span.start).search(/[^，,；;。！？\n（(]*$/u)
  const after = value.slice(fact.span.end).search(/[，,；;。！？\n）)]|\.(?:\s|$)|$/u)
  return value.slice(before, fact.span.end + after)
}
