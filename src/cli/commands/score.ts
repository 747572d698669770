import type { Trouble } from '../../findings/finding.ts'
import { findFiles } from '../../lint/find-files.ts'
import { createLinter } from '../../lint/linter.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import { openGuides } from '../open-guides.ts'
import type { ReportOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { jsonScores, terminalScores } from '../pages/score.ts'
import { lookFor, prepare } from '../prepare.ts'
import { scoredGuide } from '../scored-guide.ts'

export interface ScoreOptions extends ReportOptions {
  readonly minScore?: number
}

/** Say how easy guides are to read. */
export async function scoreCommand(
  paths: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { cwd, config, locale } = await prepare(options)
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, { only: [], withLines: false })
  const found = await findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    config,
  )
  const files = [...(paths.includes('-') ? ['-'] : []), ...found.files]
  const { stdinFilename, inputFormat, minScore } = options

  const isJson = options.format === 'json'
  const page = isJson
    ? jsonScores(locale)
    : terminalScores(lookFor(options, locale, options.output))
  const ofRun = [...library.troubles, ...found.troubles]
  const troubles: Trouble[] = [...ofRun]
  let under = 0
  const output = await openOutput(options.output)
  try {
    await output.write(page.open())
    for await (const opened of openGuides(files, {
      cwd,
      config,
      linter,
      stdinFilename,
      inputFormat,
    })) {
      const scored = scoredGuide(opened)
      troubles.push(...scored.troubles)
      if (scored.score !== undefined && scored.score.overall < (minScore ?? 0)) under++
      await output.write(page.guide(scored))
    }
    await output.write(
      page.close(ofRun, under > 0 ? { guides: under, least: minScore ?? 0 } : undefined),
    )
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
  const totals = { error: 0, warning: 0, advice: 0 }
  return exitCodeFor({ totals, troubles, isUnderScore: under > 0 }, 'never')
}
