import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { packageRoot } from '../base/package-root.ts'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { readCatalogue } from '../guide/read-catalogue.ts'
import type { Trouble } from '../findings/finding.ts'
import type { GlossaryFile } from './glossary-file.ts'
import type { Library, RewritingData } from './library.ts'
import { readGlossary } from './read-glossary.ts'
import { readPage } from './read-page.ts'
import { readRule } from './read-rule.ts'
import type { CheckedRule } from './rule-file.ts'
import { readSet } from './read-set.ts'
import { readTone } from './read-tone.ts'
import type { SetFile } from './set-file.ts'

/** The folder of the rules that come with the tool. */
export const builtInFolder = fileURLToPath(new URL('rules/', packageRoot))

const ruleFolders = new Set(['zh', 'en', 'any'])

/** A library read from YAML, with the examples by which each rule proves itself. */
export interface SourceLibrary extends Library {
  readonly checked: ReadonlyMap<string, CheckedRule>
}

/** Read the rules, sets and field catalogues that come with the tool, from their own files. */
export async function readBuiltInLibrary(): Promise<SourceLibrary> {
  const { rules: checked, troubles } = await readRules(
    builtInFolder,
    path => ruleFolders.has(path.split('/')[0]!),
    path => path,
    true,
  )
  const sets = new Map<string, SetFile>()
  for (const path of await yamlFiles(join(builtInFolder, 'sets'))) {
    const set = readSet(await readYaml(join(builtInFolder, 'sets', path)), path)
    sets.set(path.replace(/\.yaml$/u, ''), set)
  }
  const [zh, en] = await Promise.all(
    (['zh', 'en'] as const).map(async language =>
      readCatalogue(
        parse(await readFile(join(builtInFolder, 'fields', `${language}.yaml`), 'utf8')),
      ),
    ),
  )
  return {
    checked,
    rules: filesOf(checked),
    sets,
    catalogues: { zh: zh!, en: en! },
    rewriting: await readRewriting(),
    troubles,
  }
}

async function readRewriting(): Promise<RewritingData> {
  const read = async (folder: string, path: string) =>
    readFile(join(builtInFolder, folder, path), 'utf8')
  const [zh, en] = await Promise.all(
    (['zh.yaml', 'en.yaml'] as const).map(async path =>
      readPage(parse(await read('pages', path)), path),
    ),
  )
  const tones = await Promise.all(
    (await yamlFiles(join(builtInFolder, 'tones'))).map(async path =>
      readTone(parse(await read('tones', path)), basename(path, '.yaml')),
    ),
  )
  const glossaries = await Promise.all(
    (await yamlFiles(join(builtInFolder, 'glossary'))).map(async path =>
      readGlossary(await read('glossary', path), path),
    ),
  )
  return {
    pages: { zh: zh!, en: en! },
    tones: Object.fromEntries(tones.map(tone => [tone.name, tone])),
    glossaries,
  }
}

/**
 * Read the rules of a folder of people's own; ids begin with the folder's name, and its folder `glossary` holds terms.
 *
 * A file that cannot be read becomes a trouble, and the others still run. Throws a `ToolError` if there is no such folder.
 */
export async function readOwnRules(folder: string): Promise<RuleFolder> {
  const name = basename(folder)
  const { rules, troubles } = await readRules(
    folder,
    path => !isGlossary(path),
    path => `${name}/${path}`,
    false,
  )
  const own = await readOwnGlossaries(folder)
  return { rules, glossaries: own.glossaries, troubles: [...troubles, ...own.troubles] }
}

async function readOwnGlossaries(folder: string): Promise<Omit<RuleFolder, 'rules'>> {
  const glossaries: GlossaryFile[] = []
  const troubles: Trouble[] = []
  for (const path of (await yamlFiles(folder)).filter(isGlossary)) {
    const full = join(folder, path)
    try {
      glossaries.push(readGlossary(await readFile(full, 'utf8'), relativeToHere(full)))
    } catch (error) {
      troubles.push(troubleOf(error, full))
    }
  }
  return { glossaries, troubles }
}

function isGlossary(path: string): boolean {
  return path.startsWith('glossary/')
}

/** The rules of one folder, by id, its glossaries, and what could not be read. */
export interface RuleFolder {
  readonly rules: ReadonlyMap<string, CheckedRule>
  readonly glossaries: readonly GlossaryFile[]
  readonly troubles: readonly Trouble[]
}

async function readRules(
  folder: string,
  isRule: (path: string) => boolean,
  idOf: (path: string) => string,
  builtIn: boolean,
): Promise<Omit<RuleFolder, 'glossaries'>> {
  const rules = new Map<string, CheckedRule>()
  const troubles: Trouble[] = []
  for (const path of (await yamlFiles(folder)).filter(isRule)) {
    const id = idOf(path.replace(/\.ya?ml$/u, ''))
    const full = join(folder, path)
    try {
      rules.set(id, readRule(id, await readFile(full, 'utf8'), relativeToHere(full), builtIn))
    } catch (error) {
      troubles.push(troubleOf(error, full))
    }
  }
  return { rules, troubles }
}

/** Paths below a folder, with slashes, in alphabetical order. */
async function yamlFiles(folder: string): Promise<string[]> {
  try {
    const paths = await readdir(folder, { recursive: true })
    return paths
      .map(path => path.split(sep).join('/'))
      .filter(path => /\.ya?ml$/u.test(path))
      .sort()
  } catch (error) {
    throw new ToolError(
      'no-rules-folder',
      say(texts => texts.rules.noFolder(folder)),
      say(texts => texts.rules.noFolderHint),
      { cause: error },
    )
  }
}

async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8'))
}

function relativeToHere(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

function troubleOf(error: unknown, path: string): Trouble {
  if (error instanceof ToolError) {
    const { code, text: message, hint } = error
    return { code, message, ...(hint === undefined ? {} : { hint }), cause: 'usage' }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'unreadable-rule',
    message: say(texts => texts.input.unreadable(path, reason)),
    cause: 'usage',
  }
}

/** The rules of a folder without their examples. */
export function filesOf(checked: ReadonlyMap<string, CheckedRule>): Library['rules'] {
  return new Map([...checked].map(([id, { file }]) => [id, file]))
}
