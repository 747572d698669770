import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { Config } from '../config/config.ts'
import type { Trouble } from '../findings/finding.ts'
import type { Guide } from '../guide/model.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import type { Source } from '../inputs/input.ts'
import { readDocument } from '../inputs/read-document.ts'
import type { LintSettings } from '../lint/lint-document.ts'
import { troubleOf, unreadable, type Linter } from '../lint/linter.ts'
import { readStdin } from './stdin.ts'

/** A guide whose words are not judged yet. */
export interface OpenedGuide {
  readonly path: string
  /** Missing when the file could not be read. */
  readonly reading?: { readonly guide: Guide; readonly settings: LintSettings }
  readonly troubles: readonly Trouble[]
}

/** What reading guides takes. */
export interface Opening {
  readonly cwd: string
  readonly config: Config
  readonly linter: Linter
  /** The name that standard input goes by. */
  readonly stdinFilename?: string | undefined
}

/** Open guides one by one; `-` is standard input. What is wrong with one becomes a trouble of its own. */
export async function* openGuides(
  files: readonly string[],
  opening: Opening,
): AsyncGenerator<OpenedGuide> {
  for (const file of files) yield await openGuide(file, opening)
}

/** Open one guide. */
export async function openGuide(file: string, opening: Opening): Promise<OpenedGuide> {
  const path = file === '-' ? (opening.stdinFilename ?? '<stdin>') : file
  try {
    const bytes = file === '-' ? await readStdin() : await bytesOf(file, opening.cwd)
    return await read({ path, bytes }, opening)
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return { path, troubles: [troubleOf(error, 'input')] }
  }
}

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file))
  } catch (error) {
    throw unreadable(file, error)
  }
}

async function read(source: Source, { config, linter }: Opening): Promise<OpenedGuide> {
  const { path } = source
  const { document, problems } = await readDocument(source, config.limits)
  if (document.parts.every(({ text }) => text.trim() === '')) throw emptyFile(path)
  const settings = await linter.settingsFor(document)
  return {
    path,
    reading: { guide: recogniseGuide(document, settings.catalogue), settings },
    troubles: problems.map(({ code, message }) => ({ code, message, cause: 'input' })),
  }
}

function emptyFile(path: string): ToolError {
  return new ToolError(
    'empty-file',
    say(texts => texts.input.emptyFile(path)),
    say(texts => texts.input.emptyFileHint),
  )
}
