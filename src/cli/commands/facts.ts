import type { Trouble } from '../../findings/finding.ts'
import { findFiles } from '../../lint/find-files.ts'
import { isData } from '../../inputs/format-of.ts'
import { createLinter } from '../../lint/linter.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { compareGuides } from '../compare-guides.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import { openGuides, type OpenedGuide, type Opening } from '../open-guides.ts'
import type { ReportOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { jsonFacts, terminalFacts, type FactsOfFile } from '../pages/facts.ts'
import { placedFacts } from '../placed-facts.ts'
import { lookFor, prepare } from '../prepare.ts'

export interface FactsOptions extends ReportOptions {
  readonly compare: boolean
}

/** List what guides promise, or say whether a rewrite kept it. */
export async function factsCommand(
  paths: readonly string[],
  options: FactsOptions,
): Promise<ExitCode> {
  const { cwd, config, locale } = await prepare(options)
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, { only: [], withLines: false })
  const { stdinFilename, inputFormat } = options
  const opening: Opening = { cwd, config, linter, stdinFilename, inputFormat }
  if (options.compare) return compareGuides(paths, opening, locale, options, library.troubles)

  const found = await findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    config,
  )
  const files = [...(paths.includes('-') ? ['-'] : []), ...found.files]
  // A file of records holds a guide for each of them.
  const name = options.stdinFilename ?? paths[0]!
  const isSingle =
    paths.length === 1 && files.length === 1 && files[0] === paths[0] && !isData(name)
  const page =
    options.format === 'json'
      ? jsonFacts(locale, isSingle)
      : terminalFacts(lookFor(options, locale, options.output))

  const ofRun = [...library.troubles, ...found.troubles]
  const troubles: Trouble[] = [...ofRun]
  const output = await openOutput(options.output)
  try {
    await output.write(page.open())
    for await (const opened of openGuides(files, opening)) {
      troubles.push(...opened.troubles)
      await output.write(page.guide(factsOfFile(opened)))
    }
    await output.write(page.close(ofRun))
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
  const totals = { error: 0, warning: 0, advice: 0 }
  return exitCodeFor({ totals, troubles, isUnderScore: false }, 'never')
}

function factsOfFile({ reading, ...opened }: OpenedGuide): FactsOfFile {
  if (reading === undefined) return opened
  const { language } = reading.guide.document
  return { ...opened, language, facts: placedFacts(reading.guide) }
}
