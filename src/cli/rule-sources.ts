import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Config } from '../config/config.ts'
import { builtInFolder, readOwnRules } from '../rules/read-library.ts'
import { findRule } from '../rules/find-rule.ts'
import { readRule } from '../rules/read-rule.ts'
import type { CheckedRule } from '../rules/rule-file.ts'
import type { Library } from '../rules/library.ts'

/**
 * One rule with the examples that runs have no use for, without reading all the others that come with the tool.
 *
 * Throws a `ToolError` if there is no such rule.
 */
export async function readRuleSource(
  id: string,
  library: Library,
  { rulesFrom }: Config,
): Promise<CheckedRule> {
  const file = findRule(id, library.rules)
  if (file.builtIn) {
    const path = resolve(builtInFolder, `${id}.yaml`)
    return readRule(id, await readFile(path, 'utf8'), path, true)
  }
  for (const folder of rulesFrom) {
    const rule = (await readOwnRules(folder)).rules.get(id)
    if (rule !== undefined) return rule
  }
  return { file, examples: [] }
}

/** A rule named by its file, which no configuration has to know yet; `undefined` if the name is no file's. */
export async function readRuleFile(path: string, cwd: string): Promise<CheckedRule | undefined> {
  const file = resolve(cwd, path)
  if (!/\.ya?ml$/u.test(file) || !existsSync(file)) return undefined
  return readRule(idOfFile(file), await readFile(file, 'utf8'), path, false)
}

/** The id that a file has when the folder above its language is in `rulesFrom`. */
export function idOfFile(file: string): string {
  const root = dirname(rulesFolderOf(file))
  return file
    .slice(root.endsWith(sep) ? root.length : root.length + 1)
    .replace(/\.ya?ml$/u, '')
    .split(sep)
    .join('/')
}

/** The folder to name in `rulesFrom`: the one that holds the folder of a language, or the file itself. */
export function rulesFolderOf(file: string): string {
  const folder = dirname(file)
  return ['zh', 'en', 'any'].includes(basename(folder)) ? dirname(folder) : folder
}
