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

  return guidePath => {
    const path = guidePath === undefined ? undefined : pathFrom(config.folder, guidePath)
    const matching = overrides.filter(({ matches }) => path !== undefined && matches(path))
    const key = matching.map(override => overrides.indexOf(override)).join()
    const known = resolved.get(key)
    if (known !== undefined) return known

    const result = takeSteps([...general, ...matching.flatMap(({ steps }) => steps)], library)
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

/** Throws a `ToolError` if an override has a setting that does not fit its rule, before any guide meets it. */
export async function checkOverrides(config: Config, library: Library): Promise<void> {
  for (const index of config.overrides.keys()) {
    for (const step of overrideSteps(config, index)) {
      const file = library.rules.get(step.id)
      if (file !== undefined) await takeStep(file, step)
    }
  }
}

async function takeSteps(steps: readonly Step[], library: Library): Promise<ResolvedRules> {
  const byRule = Map.groupBy(steps, ({ id }) => id)
  return { rules: [], origins: new Map() }
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
