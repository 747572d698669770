import type { Locale, LocalText } from '../base/local-text.ts'
import type { Category, GuideReport, Severity, Totals, Trouble } from '../findings/finding.ts'

/** What a reporter may know of a rule: enough to explain its findings. */
export interface RuleSummary {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  /** The rule's message with its parameters still in braces. */
  readonly message: LocalText
  readonly why: LocalText
  readonly sources: readonly string[]
}

/** Where and for whom a report is printed. */
export interface ReporterContext {
  readonly locale: Locale
  /** Whether colour codes may be used. */
  readonly colour: boolean
  /** Columns of the screen. */
  readonly width: number
  readonly toolVersion: string
  /** How many guides the run is about. */
  readonly guides: number
  /** The rules that ran, by id in alphabetical order. */
  readonly rules: readonly RuleSummary[]
}

/** What a run adds up to. */
export interface RunSummary {
  readonly guides: number
  /** Guides with findings. */
  readonly found: number
  /** Guides with troubles. */
  readonly troubled: number
  readonly totals: Totals
  /** How many findings `fix` would settle by itself. */
  readonly fixable: number
  /** The rule with the most findings. */
  readonly commonest: string | undefined
  /** The lowest overall score; `Infinity` without any. */
  readonly leastScore: number
  /** Troubles of guides, in the order of the guides. */
  readonly guideTroubles: readonly { readonly path: string; readonly trouble: Trouble }[]
  /** Troubles that belong to no guide, such as a rule file that cannot be read. */
  readonly troubles: readonly Trouble[]
}

/**
 * Prints reports one by one, so that a run over a whole portal never has to be kept in memory.
 *
 * The strings are written one after another, with `between` between those of guides that are not empty; the same input and rules give the same bytes.
 * What `guide` gives depends on nothing but the report, so that guides can be printed in any order and on any thread.
 */
export interface Reporter {
  readonly between: string
  open(): string
  guide(report: GuideReport): string
  close(summary: RunSummary): string
}

/** The default export of a file in `reporters/formats`. */
export type CreateReporter = (context: ReporterContext) => Reporter
