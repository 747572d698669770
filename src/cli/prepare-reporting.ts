import { compareText } from '../base/compare-text.ts'
import { loadConfig } from '../config/load.ts'
import type { Config } from '../config/config.ts'
import { digestOf, type GuideDigest } from '../findings/digest.ts'
import type { GuideReport } from '../findings/finding.ts'
import { createLinter, type Linter, type LinterOptions } from '../lint/linter.ts'
import { loadReporter } from '../reporters/load-reporter.ts'
import type { Reporter, ReporterContext, RuleSummary } from '../reporters/reporter.ts'
import { loadLibrary } from '../rules/built-in.ts'
import type { Library } from '../rules/library.ts'
import type { RuleFile } from '../rules/rule.ts'

/** What a run is asked to do, as plain data that a worker can be sent. */
export interface PrintRequest extends LinterOptions {
  readonly cwd: string
  /** The configuration file, if it was named. */
  readonly config: string | undefined
  /** The name of the reporter. */
  readonly format: string
  readonly screen: Omit<ReporterContext, 'rules'>
  /** Whether only errors are shown. */
  readonly errorsOnly: boolean
}

/** The report of a guide as text, and what the run remembers of it. */
export interface PrintedReport {
  readonly text: string
  readonly digest: GuideDigest
}

export type ReportPrinter = (report: GuideReport) => PrintedReport

/** Everything that turns files into text, ready to work. */
export interface Reporting {
  readonly library: Library
  readonly linter: Linter
  readonly reporter: Reporter
  readonly print: ReportPrinter
}

/** Load what a request needs. Throws a `ToolError` for a mistake in the configuration or in a name. */
export async function prepareReporting(request: PrintRequest, known?: Config): Promise<Reporting> {
  const { cwd, config: path } = request
  const config = known ?? (await loadConfig({ cwd, ...(path === undefined ? {} : { path }) }))
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, request)
  const createReporter = await loadReporter(request.format)
  const rules = linter.rules.map(summaryOf)
  const reporter = createReporter({
    ...request.screen,
    rules: rules.sort((left, right) => compareText(left.id, right.id)),
  })
  return {
    library,
    linter,
    reporter,
    print: report => ({
      text: reporter.guide(request.errorsOnly ? onlyErrors(report) : report),
      digest: digestOf(report),
    }),
  }
}

function onlyErrors(report: GuideReport): GuideReport {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

function summaryOf({ id, header }: RuleFile): RuleSummary {
  const { category, severity, message, why, source = [] } = header
  return {
    id,
    category,
    severity,
    message,
    why,
    sources: typeof source === 'string' ? [source] : source,
  }
}
