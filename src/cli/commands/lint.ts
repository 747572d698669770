import { sentencesIn } from '../../base/local-text.ts'
import { localeOf } from '../../base/locale.ts'
import { loadConfig } from '../../config/load.ts'
import { findFiles } from '../../lint/find-files.ts'
import { addUp } from '../../reporters/add-up.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import { screenWidth, wantsColour, type LintOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { prepareReporting, type PrintedReport, type PrintRequest } from '../prepare-reporting.ts'
import { printReports } from '../print-reports.ts'
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
  const files = paths.filter(path => path !== '-')
  const withStdin = files.length < paths.length
  const found = await findFiles(files, cwd, config)
  const request: PrintRequest = {
    cwd,
    config: options.config,
    only: options.rule,
    inputFormat: options.inputFormat,
    withLines: options.format !== 'json',
    format: options.format,
    errorsOnly: options.quiet,
    screen: {
      locale: localeOf(options.locale ?? config.locale, process.env),
      colour: wantsColour(options, options.output),
      width: screenWidth(),
      toolVersion: version,
      guides: found.files.length + (withStdin ? 1 : 0),
    },
  }
  const { library, linter, reporter, print } = await prepareReporting(request, config)

  const sum = addUp([...library.troubles, ...found.troubles])
  const output = await openOutput(options.output)
  const progress = await startProgress(
    found.files.length,
    sentencesIn(request.screen.locale).cli.checking,
  )
  async function* allReports(): AsyncGenerator<PrintedReport> {
    if (withStdin) {
      const path = options.stdinFilename ?? '<stdin>'
      const source = { path, bytes: await readStdin(), format: options.inputFormat }
      for await (const report of linter.lintSource(source)) yield print(report)
    }
    yield* printReports(found.files, linter, print, request)
  }
  try {
    await output.write(reporter.open())
    let before = ''
    for await (const { text, digest } of allReports()) {
      sum.add(digest)
      progress.advance()
      if (text === '') continue
      await output.write(before + text)
      before = reporter.between
    }
    await output.write(reporter.close(sum.summary()))
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    progress.stop()
  }

  const { totals, troubles, guideTroubles, leastScore } = sum.summary()
  return exitCodeFor(
    {
      totals,
      troubles: [...troubles, ...guideTroubles.map(({ trouble }) => trouble)],
      isUnderScore: options.minScore !== undefined && leastScore < options.minScore,
    },
    options.failOn ?? config.failOn,
  )
}
