import type { Config } from '../config/config.ts'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ToolError } from '../base/tool-error.ts'
import type { GuideReport } from '../findings/finding.ts'
import type { Guide } from '../guide/model.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import { recordOf } from '../guide/record.ts'
import { refuseEmpty } from '../inputs/empty-file.ts'
import { readDocuments } from '../inputs/read-document.ts'
import type { LintSettings } from '../lint/lint-document.ts'
import { troubleOf, unreadable, type Linter } from '../lint/linter.ts'
import { readStdin } from './stdin.ts'

/** A guide whose words are not judged yet. */
export interface OpenedGuide extends Pick<GuideReport, 'path' | 'record' | 'troubles'> {
  /** Missing when the file could not be read. */
  readonly reading?: { readonly guide: Guide; readonly settings: LintSettings }
}

/** What reading guides takes. */
export interface Opening {
  readonly cwd: string
  readonly config: Config
  readonly linter: Linter
  /** The name that standard input goes by. */
  readonly stdinFilename?: string | undefined
  /** The name of the format in which every file is read, if a person said so. */
  readonly inputFormat?: string | undefined
}

/** Open guides one by one; `-` is standard input. What is wrong with one becomes a trouble of its own. */
export async function* openGuides(
  files: readonly string[],
  opening: Opening,
): AsyncGenerator<OpenedGuide> {
  for (const file of files) yield* guidesIn(file, opening)
}

async function* guidesIn(file: string, opening: Opening): AsyncGenerator<OpenedGuide> {
  const { cwd, linter } = opening
  const path = file === '-' ? (opening.stdinFilename ?? '<stdin>') : file
  try {
    const bytes = file === '-' ? await readStdin() : await bytesOf(file, cwd)
    const source = { path, bytes, format: opening.inputFormat }
    for await (const { document, problems } of readDocuments(source, linter.reading)) {
      refuseEmpty(document)
      const settings = await linter.settingsFor(document)
      const guide = recogniseGuide(document, settings.catalogue)
      yield {
        path,
        ...recordOf(guide),
        reading: { guide, settings },
        troubles: problems.map(({ code, message }) => ({ code, message, cause: 'input' })),
      }
    }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    yield { path, troubles: [troubleOf(error, 'input')] }
  }
}

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file))
  } catch (error) {
    throw unreadable(file, error)
  }
}
