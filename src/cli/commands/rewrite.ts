import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sentencesIn } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { Trouble } from '../../findings/finding.ts'
import { findFiles } from '../../lint/find-files.ts'
import { createLinter, troubleOf, unreadable } from '../../lint/linter.ts'
import { loadRewritePrinter } from '../../reporters/load-rewrite-printer.ts'
import { rewriteGuides } from '../../rewrite/rewrite-guide.ts'
import type { RewrittenGuide } from '../../rewrite/rewritten-guide.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import type { ReportOptions } from '../options.ts'
import { lookFor, prepare } from '../prepare.ts'
import { pageWriter } from '../page-writer.ts'
import { readStdin } from '../stdin.ts'
import { tellTroubles } from '../tell-troubles.ts'
import { chooseTone } from '../choose-tone.ts'

export interface RewriteOptions extends ReportOptions {
  readonly tone: string
  readonly diff: boolean
}

/** Make of guides the pages that their readers should see; one page goes to the screen, many into a folder. */
export async function rewriteCommand(
  paths: readonly string[],
  options: RewriteOptions,
): Promise<ExitCode> {
  const { cwd, config, locale } = await prepare(options)
  const library = await loadLibrary(config.rulesFrom)
  const tone = chooseTone(options.tone, library.rewriting.tones)
  const linter = await createLinter(config, library, { only: [], withLines: false })
  const printer = await loadRewritePrinter(options.diff ? 'diff' : options.format)
  const found = await findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    config,
  )
  const files = [...(paths.includes('-') ? ['-'] : []), ...found.files]
  const writer = await pageWriter({ cwd, paths, files, output: options.output, printer })

  const troubles: Trouble[] = [...library.troubles, ...found.troubles]
  const look = lookFor(options, locale, options.output)
  for (const file of files) {
    const path = file === '-' ? (options.stdinFilename ?? '<stdin>') : file
    try {
      const bytes = file === '-' ? await readStdin() : await bytesOf(resolve(cwd, file), file)
      const guides = await rewriteGuides(
        { path, bytes, format: options.inputFormat },
        { settingsFor: linter.settingsFor, data: library.rewriting, tone, reading: linter.reading },
      )
      for (const guide of guides) {
        troubles.push(...guide.troubles)
        await writer.write(file, guide.record, printer.print(guide, look))
        process.stderr.write(`${summaryOf(guide, sentencesIn(locale).rewrite)}\n`)
      }
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      troubles.push(troubleOf(error, 'input'))
    }
  }
  tellTroubles(troubles, locale)
  const totals = { error: 0, warning: 0, advice: 0 }
  return exitCodeFor({ totals, troubles, isUnderScore: false }, 'never')
}

async function bytesOf(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(shown, error)
  }
}

function summaryOf(
  guide: RewrittenGuide,
  texts: ReturnType<typeof sentencesIn>['rewrite'],
): string {
  const { path, alreadyRewritten, changes, questions, refused } = guide
  if (alreadyRewritten !== undefined) return texts.already(path)
  return texts.summary(path, changes.length, questions.length, refused.length)
}
