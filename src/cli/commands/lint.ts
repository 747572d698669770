import { compareText } from '../../base/compare-text.ts'
import { localeOf } from '../../base/locale.ts'
import { loadConfig } from '../../config/load.ts'
import type { GuideReport, Severity, Trouble } from '../../findings/finding.ts'
import { findFiles } from '../../lint/find-files.ts'
import { lintFiles, type LintRequest } from '../../lint/lint-files.ts'
import { createLinter, type Linter } from '../../lint/linter.ts'
import { sentencesIn } from '../../base/local-text.ts'
import { loadReporter } from '../../reporters/load-reporter.ts'
import type { RuleSummary } from '../../reporters/reporter.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import type { RuleFile } from '../../rules/rule.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import { screenWidth, wantsColour, type LintOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { startProgress } from '../progress.ts'
import { readStdin } from '../stdin.ts'
import { version } from '../version.ts'

/** Check guides and print what stands between the reader and the answer. */
export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  const cwd = process.cwd()
  const config = await loadConfig({
    cwd,
    ...(options.config === undefined ? {} : { path: options.config }),
  })
  const locale = localeOf(options.locale ?? config.locale, process.env)
  const request: LintRequest = {
    cwd,
    config: options.config,
    only: options.rule,
    withLines: options.format !== 'json',
  }
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, request)
  const createReporter = await loadReporter(options.format)
  const found = await findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    config,
  )

  const reporter = createReporter({
    locale,
    colour: wantsColour(options, options.output),
    width: screenWidth(),
    toolVersion: version,
    rules: linter.rules.map(summaryOf).toSorted((left, right) => compareText(left.id, right.id)),
  })
  const run = newRun([...library.troubles, ...found.troubles])
  const output = await openOutput(options.output)
  const progress = await startProgress(found.files.length, sentencesIn(locale).cli.checking)
  try {
    await output.write(reporter.open())
    for await (const report of reportsOf(
      found.files,
      paths.includes('-'),
      linter,
      request,
      options,
    )) {
      run.add(report, options)
      progress.advance()
      await output.write(reporter.guide(options.quiet ? errorsOnly(report) : report))
    }
    await output.write(reporter.close(run))
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    progress.stop()
  }
  return exitCodeFor(
    { totals: run.totals, troubles: run.allTroubles, isUnderScore: run.isUnderScore },
    options.failOn ?? config.failOn,
  )
}

async function* reportsOf(
  files: readonly string[],
  withStdin: boolean,
  linter: Linter,
  request: LintRequest,
  { stdinFilename }: LintOptions,
): AsyncGenerator<GuideReport> {
  if (withStdin) {
    yield await linter.lintSource({ path: stdinFilename ?? '<stdin>', bytes: await readStdin() })
  }
  yield* lintFiles(files, linter, request)
}

/** What a run adds up to so far. */
function newRun(troubles: readonly Trouble[]) {
  const totals: Record<Severity, number> = { error: 0, warning: 0, advice: 0 }
  return {
    guides: 0,
    totals,
    fixable: 0,
    /** Troubles that belong to no guide. */
    troubles,
    allTroubles: [...troubles],
    isUnderScore: false,
    add(report: GuideReport, { minScore }: LintOptions) {
      this.guides++
      for (const { severity, suggestions } of report.findings) {
        totals[severity]++
        if (suggestions.some(({ applicability }) => applicability === 'safe')) this.fixable++
      }
      for (const trouble of report.troubles) {
        if (this.allTroubles.length < 1000) this.allTroubles.push(trouble)
      }
      if (minScore !== undefined && report.score !== undefined && report.score.overall < minScore) {
        this.isUnderScore = true
      }
    },
  }
}

function errorsOnly(report: GuideReport): GuideReport {
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
