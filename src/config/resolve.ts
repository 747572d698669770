import { relative, resolve, sep } from 'node:path'
import { ToolError } from '../base/tool-error.ts'
import { changeRule } from '../rules/change-rule.ts'
import type { Library } from '../rules/library.ts'
import type { RuleFile } from '../rules/rule.ts'
import { unknownNames } from './check-names.ts'
import type { Config } from './config.ts'
import { globMatcher } from './globs.ts'
import { mistakesError, refuse } from './mistakes.ts'
import { generalSteps, overrideSteps, type Origin, type Step } from './steps.ts'

/** The rules that run on a guide, and why. */
export interface ResolvedRules {
  /** Those that run, with their severity and settings changed. */
  readonly rules: readonly RuleFile[]
  /** What was said about each rule, in order; the last word counts. Also of rules that do not run. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>
}

/** The rules of a guide by its path, absolute or from the working directory; without one, those of guides that no override matches. */
export type ResolveRules = (guidePath?: string) => Promise<ResolvedRules>

/**
 * Prepare to choose the rules of many guides; guides that the same overrides match share one result.
 *
 * Throws a `ToolError` for sets, rules and fields that do not exist.
 */
export function ruleResolver(config: Config, library: Library): ResolveRules {
  refuse(unknownNames(config, library))
  const general = generalSteps(config, library)
  const overrides = config.overrides.map(({ files }, index) => ({
    matches: globMatcher(files),
    steps: overrideSteps(config, index),
  }))
  const resolved = new Map<string, Promise<ResolvedRules>>()

  async function resolveFor(special: readonly Step[]): Promise<ResolvedRules> {
    if (special.length > 0) return takeSteps([...general, ...special], library)
    for (const { steps } of overrides) await checkSteps(steps, library)
    return takeSteps(general, library)
  }

  return guidePath => {
    const path = guidePath === undefined ? undefined : pathFrom(config.folder, guidePath)
    const matching = overrides.filter(({ matches }) => path !== undefined && matches(path))
    const key = matching.map(override => overrides.indexOf(override)).join()
    const known = resolved.get(key)
    if (known !== undefined) return known

    const result = resolveFor(matching.flatMap(({ steps }) => steps))
    resolved.set(key, result)
    return result
  }
}

/** The rules of one guide; `ruleResolver` is quicker for many. */
export async function resolveRules(
  config: Config,
  library: Library,
  guidePath?: string,
): Promise<ResolvedRules> {
  return ruleResolver(config, library)(guidePath)
}

async function takeSteps(steps: readonly Step[], library: Library): Promise<ResolvedRules> {
  const byRule = new Map<string, Step[]>()
  for (const step of steps) {
    const said = byRule.get(step.id)
    if (said === undefined) byRule.set(step.id, [step])
    else said.push(step)
  }
  const rules: RuleFile[] = []
  for (const [id, file] of library.rules) {
    const said = byRule.get(id) ?? []
    const last = said.at(-1)
    if (last === undefined || last.origin.setting === 'off') continue
    let changed = file
    for (const step of said) changed = await takeStep(changed, step)
    rules.push(changed)
  }
  const origins = new Map([...byRule].map(([id, said]) => [id, said.map(({ origin }) => origin)]))
  return { rules, origins }
}

/** A mistake in an override is the configuration's, not that of the first guide that meets it. */
async function checkSteps(steps: readonly Step[], library: Library): Promise<void> {
  for (const step of steps) {
    const file = library.rules.get(step.id)
    if (file !== undefined) await takeStep(file, step)
  }
}

async function takeStep(file: RuleFile, { origin, place }: Step): Promise<RuleFile> {
  try {
    return await changeRule(file, origin.setting)
  } catch (error) {
    if (!(error instanceof ToolError) || place === undefined) throw error
    const { code, text, hint } = error
    throw mistakesError([{ code, place, text, hint }], { cause: error })
  }
}

function pathFrom(folder: string, guidePath: string): string {
  return relative(folder, resolve(guidePath)).split(sep).join('/')
}
