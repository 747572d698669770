import type { LocalText, Message } from '../base/local-text.ts'
import type { Edit } from '../document/edit.ts'
import type { SourcePlace } from '../document/part.ts'
import type { Position } from '../document/position.ts'
import type { Language, LeftOutKind } from '../document/model.ts'
import type { Span } from '../document/span.ts'
import type { FactChange } from '../facts/fact.ts'
import type { FieldId, GuideField, GuideRecord, NeededBy } from '../guide/model.ts'

/** `error`: wrong or missing. `warning`: hard to read. `advice`: worth a look. */
export type Severity = 'error' | 'warning' | 'advice'

export const severities: readonly Severity[] = ['error', 'warning', 'advice']

/** What the reader gains when a finding is dealt with. */
export type Category =
  | 'completeness'
  | 'burden'
  | 'clarity'
  | 'consistency'
  | 'plain-words'
  | 'structure'
  | 'readability'

export const categories: readonly Category[] = [
  'completeness',
  'burden',
  'clarity',
  'consistency',
  'plain-words',
  'structure',
  'readability',
]

/**
 * What should happen to the words found.
 *
 * - `replace`: swap the words.
 * - `annotate`: keep the term, explain it where it is first used.
 * - `delete`: leave the words out.
 * - `label`: rename a heading in the reader's view only.
 * - `specify`: only the author knows the missing fact.
 * - `rewrite`: recast by hand.
 */
export type Remedy = 'replace' | 'annotate' | 'delete' | 'label' | 'specify' | 'rewrite'

/**
 * How far a suggestion may go on its own.
 *
 * - `safe`: `fix` applies it; the fact guard found every fact unchanged.
 * - `review`: shown, and applied only when a person picks it.
 * - `idea`: wording to borrow; it has no exact edit.
 */
export type Applicability = 'safe' | 'review' | 'idea'

/** Another wording for the words found. */
export interface Suggestion {
  readonly title: Message
  readonly remedy: Remedy
  /** The words that would stand instead; empty when they would go. */
  readonly replacement: string
  readonly edits: readonly Edit[]
  readonly applicability: Applicability
  /** What the rewrite would lose or invent; empty for a safe one. */
  readonly factChanges: readonly FactChange[]
}

/** One thing a rule noticed, in no particular language and for no particular screen. */
export interface Finding extends Position {
  readonly ruleId: string
  /** The entry of a list rule, such as the term that matched. */
  readonly entry?: string
  readonly category: Category
  readonly severity: Severity
  readonly message: Message
  /** Where it is. More than one place when the words are split by markup. */
  readonly places: readonly [SourcePlace, ...SourcePlace[]]
  /** The clean words found; empty when something is missing. */
  readonly quote: string
  /** What to show of the place if its source lines are not for people, as in a packed file. */
  readonly excerpt?: Excerpt
  readonly field?: FieldId
  readonly suggestions: readonly Suggestion[]
  /** Recognises the same finding after the text around it moved. */
  readonly fingerprint: string
}

/** Clean text around a finding, and where in it the words found stand. */
export interface Excerpt {
  readonly text: string
  readonly span: Span
}

/** A file that could not be read or only partly; never a finding, never a crash. */
export interface Trouble {
  readonly code: string
  readonly message: LocalText
  readonly hint?: LocalText
  /** Whose doing: a mistake in use, configuration or a rule file (exit code 2), or input or tool (exit code 3). */
  readonly cause: 'usage' | 'input'
}

/** How easy a guide is to read; every figure from 0 (hard) to 100 (easy). */
export interface Score {
  /** `wording` and `structure` together. */
  readonly overall: number
  /** The readability of the text alone. */
  readonly wording: number
  /** What the reader finds, and where. */
  readonly structure: number
  /** The wording in a word: `primary-school`, `lower-secondary`, `upper-secondary`, `newspaper`, `official`. */
  readonly band: string
  readonly parts: Readonly<Record<string, number>>
}

/** A field of a guide as a report shows it. */
export interface ReportedField extends Position {
  readonly id: FieldId
  readonly label: string
  readonly neededBy: NeededBy
  readonly foundIn: GuideField['foundIn']
}

/** All that is known about one guide. Plain data: it can be stored and sent between threads. */
export interface GuideReport {
  readonly path: string
  /** Which record of its file the guide is; missing for a file that is one guide. */
  readonly record?: GuideRecord
  /** Missing when the file could not be read. */
  readonly format?: string
  readonly language?: Language
  /** Missing when the file holds no prose. */
  readonly score?: Score
  readonly metrics: Readonly<Record<string, number>>
  readonly fields: readonly ReportedField[]
  /** In reading order. */
  readonly findings: readonly Finding[]
  /** The source lines that findings stand in, by line number from 1; only when asked for. */
  readonly lines?: Readonly<Record<number, string>>
  /** What of a page was not read as part of the guide; missing for formats that hold nothing else. */
  readonly leftOut?: readonly ReportedLeftOut[]
  readonly troubles: readonly Trouble[]
}

/** Something left out of a guide as a report shows it. */
export interface ReportedLeftOut extends Position {
  readonly kind: LeftOutKind
  /** Visible characters in it. */
  readonly characters: number
}

/** How many findings of each severity. */
export type Totals = Readonly<Record<Severity, number>>
