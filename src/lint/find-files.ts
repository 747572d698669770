import { readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { configNames } from '../config/find.ts'
import type { Config } from '../config/config.ts'
import type { Trouble } from '../findings/finding.ts'
import { isData, isReadable } from '../inputs/format-of.ts'
import { extensions } from '../inputs/formats.ts'
import { troubleOf } from './linter.ts'

/** The files that paths name, and the paths that name none. */
export interface FoundFiles {
  /** As people named them or will see them, in alphabetical order; relative to `cwd`. */
  readonly files: readonly string[]
  readonly troubles: readonly Trouble[]
}

/**
 * Find the guides that files, folders and globs name.
 *
 * A file is taken whatever its name; folders and globs give only files whose format is known, data only where it is an
 * export of guides, and leave out what `.gitignore` and the configuration ignore. Links are not followed, so a folder cannot hold itself.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  config: Config,
): Promise<FoundFiles> {
  const files = new Set<string>()
  const troubles: Trouble[] = []
  for (const path of paths) {
    const kind = kindOf(resolve(cwd, path))
    if (kind === 'file') {
      files.add(path)
      continue
    }
    const isGlob = kind === 'nothing' && /[*?[\]{}]/u.test(path)
    if (kind === 'nothing' && !isGlob) {
      troubles.push(troubleOf(noSuchFile(path), 'usage'))
      continue
    }
    const found = await search(isGlob ? path : join(path, anyGuide), cwd, config)
    for (const file of found) files.add(file)
    if (found.length === 0) troubles.push(troubleOf(noGuides(path), 'usage'))
  }
  return {
    files: paths.length === 1 || files.size > paths.length ? [...files].sort() : [...files],
    troubles,
  }
}

const anyGuide = `**/*{${extensions.join(',')}}`

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

async function search(pattern: string, cwd: string, config: Config): Promise<string[]> {
  const { globby } = await import('globby')
  const found = await globby(pattern.split(sep).join('/'), {
    cwd,
    gitignore: true,
    ignore: [
      '**/node_modules/**',
      ...config.ignore.map(glob => fromFolder(glob, cwd, config.folder)),
    ],
    followSymbolicLinks: false,
    suppressErrors: true,
    expandDirectories: false,
    caseSensitiveMatch: false,
  })
  const files: string[] = []
  for (const file of found.filter(isReadable)) {
    if (!isData(file) || (await holdsExport(file, cwd, config))) files.push(file)
  }
  return files
}

async function holdsExport(file: string, cwd: string, config: Config): Promise<boolean> {
  if (configNames.includes(basename(file))) return false
  const { isExport } = await import('../inputs/records/is-export.ts')
  try {
    return await isExport({ path: file, bytes: readFileSync(resolve(cwd, file)) }, config)
  } catch {
    // What the system does not give is told when the file has its turn, if it is a guide at all.
    return false
  }
}

/** A glob of the configuration, which begins at its folder, as one that begins at the working directory. */
function fromFolder(glob: string, cwd: string, folder: string): string {
  return join(relative(cwd, folder), glob).split(sep).join('/')
}

function noSuchFile(path: string): ToolError {
  return new ToolError(
    'no-such-file',
    say(texts => texts.input.noSuchFile(path)),
    say(texts => texts.input.noSuchFileHint),
  )
}

function noGuides(path: string): ToolError {
  return new ToolError(
    'no-guides',
    say(texts => texts.input.noGuides(path)),
    say(texts => texts.input.knownFormats(extensions.join(' '))),
  )
}
