import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { RewritePrinter } from '../reporters/load-rewrite-printer.ts'
import { unwritable } from './output.ts'

/** Where rewritten guides go. */
interface PageWriter {
  /** Write the page of a guide, its file given as people named it; each record of a file has a page of its own. */
  write(file: string, record: number | undefined, text: string): Promise<void>
}

interface Request {
  readonly cwd: string
  /** What was asked for, and the guides found there. */
  readonly paths: readonly string[]
  readonly files: readonly string[]
  readonly output: string | undefined
  readonly printer: Pick<RewritePrinter, 'extension'>
}

/**
 * A guide becomes a file or stands on the screen; a folder becomes a folder with the same names in it.
 *
 * Throws a `ToolError` if several guides would stand on the screen, or if a page would take the place of its guide.
 */
export async function pageWriter(request: Request): Promise<PageWriter> {
  const { cwd, paths, files, output } = request
  const isMany = files.length > 1 || paths.some(path => isFolder(resolve(cwd, path)))
  if (output === undefined || output === '-') {
    if (files.length > 1) throw needsFolder(files.length)
    return { write: (_file, _record, text) => toScreen(text) }
  }
  const target = resolve(cwd, output)
  const toFolder = isMany || isFolder(target)
  const pathOf = (file: string) => (toFolder ? join(target, nameBelow(file, request)) : target)

  for (const file of files) {
    if (file !== '-' && pathOf(file) === resolve(cwd, file)) throw ownGuide(file)
  }
  return {
    async write(file, record, text) {
      const path = numbered(pathOf(file), record)
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFileAtomic(path, text)
      } catch (error) {
        throw unwritable(relative(cwd, path), error)
      }
    },
  }
}

function numbered(path: string, record: number | undefined): string {
  if (record === undefined) return path
  const ending = extname(path)
  return `${path.slice(0, path.length - ending.length)}-${record}${ending}`
}

/** Where a guide stood in the folder that was asked for, with the ending of the new format. */
function nameBelow(file: string, { cwd, paths, printer }: Request): string {
  if (file === '-') return `stdin${printer.extension}`
  const full = resolve(cwd, file)
  const folder = paths
    .map(path => resolve(cwd, path))
    .find(path => isFolder(path) && !isOutside(relative(path, full)))
  const name = folder === undefined ? relative(dirname(full), full) : relative(folder, full)
  return name.slice(0, name.length - extname(name).length) + printer.extension
}

function isOutside(path: string): boolean {
  return path.startsWith('..') || isAbsolute(path)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

async function toScreen(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise(done => process.stdout.once('drain', done))
}

function needsFolder(count: number): ToolError {
  return new ToolError(
    'needs-folder',
    say(texts => texts.rewrite.needsFolder(count)),
    say(texts => texts.rewrite.needsFolderHint),
  )
}

function ownGuide(file: string): ToolError {
  return new ToolError(
    'output-is-input',
    say(texts => texts.rewrite.ownGuide(file)),
    say(texts => texts.rewrite.ownGuideHint),
  )
}
