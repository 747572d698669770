import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localeOf } from '../../base/locale.ts'
import { say, sentencesIn, type Sentences } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { configNames } from '../../config/find.ts'
import { proposeMapping, type ProposedKey } from '../../config/propose-mapping.ts'
import { makeCatalogue } from '../../guide/catalogue.ts'
import { defaultLimits } from '../../inputs/input.ts'
import { sampleKeys } from '../../inputs/sample-keys.ts'
import { unreadable } from '../../lint/linter.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { mappingSection } from '../mapping-section.ts'
import { openOutput, unwritable } from '../output.ts'
import { visibleLines } from '../tell-troubles.ts'

export interface InitOptions extends SharedOptions {
  /** An export whose keys the configuration shall map to fields. */
  readonly from?: string | undefined
}

/** Write a configuration to begin with into the working directory; never over another one. */
export async function initCommand(options: InitOptions): Promise<ExitCode> {
  const cwd = process.cwd()
  const locale = localeOf(options.locale, process.env)
  const existing = configNames.find(name => existsSync(join(cwd, name)))
  if (existing !== undefined) throw alreadyThere(existing)

  const name = configNames[0]!
  const { init: texts } = sentencesIn(locale)
  const { from } = options
  const keys = from === undefined ? [] : await keysOfExport(from)
  const section = from === undefined ? '' : mappingSection(from, keys, texts)
  try {
    await writeFile(join(cwd, name), texts.file + section, { flag: 'wx' })
  } catch (error) {
    throw unwritable(name, error)
  }
  const output = await openOutput(undefined)
  const told = from === undefined ? [] : toldOf(from, keys, texts)
  const next = from === undefined ? texts.next : [texts.checkMapping(from), ...texts.next.slice(1)]
  await output.write(
    visibleLines([texts.written(name), ...told, ...next.map(step => `→ ${step}`), ''].join('\n')),
  )
  await output.finish()
  return exitCodes.clean
}

async function keysOfExport(path: string): Promise<ProposedKey[]> {
  const { catalogues } = await loadLibrary([])
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  const keys = await sampleKeys({ path, bytes }, { limits: defaultLimits })
  return proposeMapping(
    keys,
    Object.values(catalogues).map(data => makeCatalogue(data)),
  )
}

/** Keys named on the screen; all of them stand in the file. */
const mostNamed = 8

function toldOf(path: string, keys: readonly ProposedKey[], texts: Sentences['init']): string[] {
  const unplaced = keys.filter(({ field }) => field === undefined).map(key => key.path)
  const placed = texts.placed(keys.length - unplaced.length, path)
  if (unplaced.length === 0) return [placed]
  const named = unplaced.slice(0, mostNamed)
  return [placed, texts.notPlaced(named, unplaced.length - named.length)]
}

function alreadyThere(name: string): ToolError {
  return new ToolError(
    'file-exists',
    say(texts => texts.init.exists(name)),
    say(texts => texts.init.existsHint),
  )
}
