import { readFileSync } from 'node:fs'
import { packageRoot } from '../base/package-root.ts'
import type { Library } from './library.ts'
import type { RuleFile } from './rule.ts'
import type { SetFile } from './set-file.ts'

/** A library as one JSON file, which is read a hundred times faster than the YAML it was made from. */
export interface CompiledLibrary {
  readonly rules: readonly RuleFile[]
  readonly sets: Readonly<Record<string, SetFile>>
  readonly catalogues: Library['catalogues']
}

/** Where the build puts the compiled rules. */
export const compiledFile = new URL('dist/rules.json', packageRoot)

/** The rules that come with the tool and those of people's own folders; ids begin with the folder's name. */
export async function loadLibrary(folders: readonly string[]): Promise<Library> {
  const builtIn = await loadBuiltIn()
  if (folders.length === 0) return builtIn

  const { filesOf, readOwnRules } = await import('./read-library.ts')
  const own = await Promise.all(folders.map(readOwnRules))
  return {
    ...builtIn,
    rules: new Map([...builtIn.rules, ...own.flatMap(({ rules }) => [...filesOf(rules)])]),
    troubles: [...builtIn.troubles, ...own.flatMap(({ troubles }) => troubles)],
  }
}

/** Compiled when the tool was built; from their own files when it runs from source. */
async function loadBuiltIn(): Promise<Library> {
  if (import.meta.url.endsWith('.ts'))
    return (await import('./read-library.ts')).readBuiltInLibrary()

  const compiled = JSON.parse(readFileSync(compiledFile, 'utf8')) as CompiledLibrary
  return {
    rules: new Map(compiled.rules.map(rule => [rule.id, rule])),
    sets: new Map(Object.entries(compiled.sets)),
    catalogues: compiled.catalogues,
    troubles: [],
  }
}

/** The part of a library that is compiled. */
export function compileLibrary({ rules, sets, catalogues }: Library): CompiledLibrary {
  return { rules: [...rules.values()], sets: Object.fromEntries(sets), catalogues }
}
