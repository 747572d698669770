import { readFileSync } from 'node:fs'
import { packageRoot } from '../base/package-root.ts'
import type { Language } from '../document/model.ts'
import type { CatalogueData } from '../guide/catalogue.ts'
import type { Library, RewritingData } from './library.ts'
import type { RuleFile } from './rule.ts'
import type { SetFile } from './set-file.ts'

/** Rules and sets as one JSON file, which is read a hundred times faster than the YAML it was made from. */
interface CompiledRules {
  readonly rules: readonly RuleFile[]
  readonly sets: Readonly<Record<string, SetFile>>
}

/** The files that the build makes of a library, and what they hold; what only some runs need has a file of its own. */
export function compiledFiles({
  rules,
  sets,
  catalogues,
  rewriting,
}: Library): readonly (readonly [URL, unknown])[] {
  const compiled: CompiledRules = { rules: [...rules.values()], sets: Object.fromEntries(sets) }
  return [
    [rulesFile, compiled],
    [fieldsFile('zh'), catalogues.zh],
    [fieldsFile('en'), catalogues.en],
    [rewritingFile, rewriting],
  ]
}

const rulesFile = new URL('dist/rules.json', packageRoot)
const rewritingFile = new URL('dist/rewriting.json', packageRoot)

function fieldsFile(language: Language): URL {
  return new URL(`dist/fields.${language}.json`, packageRoot)
}

/** The rules that come with the tool and those of people's own folders; ids begin with the folder's name. */
export async function loadLibrary(folders: readonly string[]): Promise<Library> {
  const builtIn = await loadBuiltIn()
  if (folders.length === 0) return builtIn

  const { filesOf, readOwnRules } = await import('./read-library.ts')
  const own = await Promise.all(folders.map(readOwnRules))
  const glossaries = own.flatMap(folder => folder.glossaries)
  const { sets, catalogues } = builtIn
  return {
    sets,
    catalogues,
    rules: new Map([...builtIn.rules, ...own.flatMap(({ rules }) => [...filesOf(rules)])]),
    get rewriting() {
      const { rewriting } = builtIn
      return { ...rewriting, glossaries: [...rewriting.glossaries, ...glossaries] }
    },
    troubles: [...builtIn.troubles, ...own.flatMap(({ troubles }) => troubles)],
  }
}

/** Compiled when the tool was built; from their own files when it runs from source. */
async function loadBuiltIn(): Promise<Library> {
  if (import.meta.url.endsWith('.ts'))
    return (await import('./read-library.ts')).readBuiltInLibrary()

  const compiled = readJson(rulesFile) as CompiledRules
  return {
    rules: new Map(compiled.rules.map(rule => [rule.id, rule])),
    sets: new Map(Object.entries(compiled.sets)),
    catalogues: {
      get zh() {
        return readJson(fieldsFile('zh')) as CatalogueData
      },
      get en() {
        return readJson(fieldsFile('en')) as CatalogueData
      },
    },
    get rewriting() {
      return readJson(rewritingFile) as RewritingData
    },
    troubles: [],
  }
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
