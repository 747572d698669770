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
  /** The rules that ran, by id in alphabetical order. */
  readonly rules: readonly RuleSummary[]
}

/** What a run adds up to. */
export interface RunSummary {
  readonly guides: number
  readonly totals: Totals
  /** How many findings `fix` would settle by itself. */
  readonly fixable: number
  /** Troubles that belong to no guide, such as a rule file that cannot be read. */
  readonly troubles: readonly Trouble[]
}

/**
 * Prints reports one by one, so that a run over a whole portal never has to be kept in memory.
 *
 * The strings are written one after another as they come; the same input and rules give the same bytes.
 */
export interface Reporter {
  open(): string
  guide(report: GuideReport): string
  close(summary: RunSummary): string
}

/** The default export of a file in `reporters/formats`. */
export type CreateReporter = (context: ReporterContext) => Reporter
