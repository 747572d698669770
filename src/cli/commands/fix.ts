import { access, constants, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { localeOf } from '../../base/locale.ts'
import { sentencesIn, type Locale } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { FailOn } from '../../config/config.ts'
import { loadConfig } from '../../config/load.ts'
import { severities, type Severity, type Trouble } from '../../findings/finding.ts'
import { findFiles } from '../../lint/find-files.ts'
import { createLinter, troubleOf, unreadable } from '../../lint/linter.ts'
import { visible } from '../../reporters/parts/visible.ts'
import { fixDocument, type FixedDocument } from '../../rewrite/fix-document.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { unwritable } from '../output.ts'
import { readStdin } from '../stdin.ts'
import { tellTroubles } from '../tell-troubles.ts'

export interface FixOptions extends SharedOptions {
  readonly dryRun: boolean
  /** Write changes that a person can accept or refuse. */
  readonly track: boolean
  readonly rule: readonly string[]
  readonly failOn?: FailOn
  readonly stdinFilename?: string
  readonly inputFormat?: string
}

/** Make the changes that lose no fact; standard input comes back changed on standard output. */
export async function fixCommand(paths: readonly string[], options: FixOptions): Promise<ExitCode> {
  const cwd = process.cwd()
  const config = await loadConfig({
    cwd,
    ...(options.config === undefined ? {} : { path: options.config }),
  })
  const locale = localeOf(options.locale ?? config.locale, process.env)
  const library = await loadLibrary(config.rulesFrom)
  const linter = await createLinter(config, library, { only: options.rule, withLines: false })
  const found = await findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    config,
  )

  const totals: Record<Severity, number> = { error: 0, warning: 0, advice: 0 }
  const troubles: Trouble[] = [...library.troubles, ...found.troubles]
  let changes = 0
  let files = 0

  const fixOne = async (
    shown: string,
    read: () => Promise<Uint8Array>,
    write: (fixed: FixedDocument) => Promise<void>,
  ) => {
    try {
      const fixed = await fixDocument(
        { path: shown, bytes: await read(), format: options.inputFormat },
        linter.settingsFor,
        linter.reading,
        options.track ? { track: locale } : {},
      )
      for (const { report } of fixed.guides) {
        const { findings, troubles: own } = report
        for (const { severity } of findings) totals[severity]++
        troubles.push(...own)
      }
      await write(fixed)
      changes += fixed.applied
      if (fixed.applied > 0) files++
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      troubles.push(troubleOf(error, 'input'))
    }
  }

  if (paths.includes('-')) {
    await fixOne(options.stdinFilename ?? '<stdin>', readStdin, async fixed => {
      process.stdout.write(options.dryRun ? await diffOf('<stdin>', fixed) : fixed.bytes)
    })
  }
  for (const file of found.files) {
    const path = resolve(cwd, file)
    await fixOne(
      file,
      () => readFile(path).catch((error: unknown) => Promise.reject(unreadable(file, error))),
      async fixed => {
        if (fixed.applied === 0) return
        if (options.dryRun) process.stdout.write(await diffOf(file, fixed))
        else await save(path, file, fixed, locale)
      },
    )
  }

  tellTroubles(troubles, locale)
  const left = severities.reduce((sum, severity) => sum + totals[severity], 0)
  const { cli } = sentencesIn(locale)
  const summary = options.dryRun ? cli.wouldFixSummary : cli.fixSummary
  process.stderr.write(`${summary(changes, files, left)}\n`)
  return exitCodeFor({ totals, troubles, isUnderScore: false }, options.failOn ?? config.failOn)
}

async function save(
  path: string,
  shown: string,
  fixed: FixedDocument,
  locale: Locale,
): Promise<void> {
  try {
    // An atomic write puts a new file in the place of the old one, which the folder may allow although the file does not.
    await access(path, constants.W_OK)
    await writeFileAtomic(path, Buffer.from(fixed.bytes))
  } catch (error) {
    throw unwritable(shown, error)
  }
  process.stdout.write(`${sentencesIn(locale).cli.fixed(visible(shown), fixed.applied)}\n`)
}

async function diffOf(path: string, { before, after, applied }: FixedDocument): Promise<string> {
  if (applied === 0) return ''
  const { createTwoFilesPatch } = await import('diff')
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 3 })
    .split('\n')
    .filter(line => !line.startsWith('====='))
    .join('\n')
}
