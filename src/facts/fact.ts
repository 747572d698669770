import type { Span } from '../document/span.ts'

/** What kind of promise, limit or duty a few words state. */
export type FactKind =
  | 'amount'
  | 'percentage'
  | 'count'
  | 'copies'
  | 'duration'
  | 'date'
  | 'time-of-day'
  | 'phone'
  | 'email'
  | 'url'
  | 'citation'
  | 'document-number'
  | 'duty'
  | 'negation'
  | 'condition'
  | 'exception'
  | 'bound'
  | 'logic'

/** Something a guide binds itself to, which no rewrite may lose or invent. */
export interface Fact {
  readonly kind: FactKind
  /** In a form that can be compared: `二十个工作日` and `20个工作日` are both `20 workday`. */
  readonly value: string
  /** The words as written. */
  readonly quote: string
  /** Where they stand in the text that was searched, in UTF-16 code units. */
  readonly span: Span
}

/** A fact that stands on one side only. */
export interface FactChange {
  readonly change: 'lost' | 'invented'
  readonly kind: FactKind
  readonly value: string
  readonly quote: string
}
