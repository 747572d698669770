import { resolveRules } from '../../config/resolve.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import type { RuleFile } from '../../rules/rule.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { ruleListJson, ruleListPage, type ListedRule } from '../pages/rule-list.ts'
import { lookFor, prepare } from '../prepare.ts'
import { tellTroubles } from '../tell-troubles.ts'

export interface ListOptions extends SharedOptions {
  readonly format: string
}

/** List the rules and what the configuration makes of them. */
export async function listRules(options: ListOptions): Promise<ExitCode> {
  const { config, locale } = await prepare(options)
  const library = await loadLibrary(config.rulesFrom)
  const { rules: running } = await resolveRules(config, library)
  const changed = new Map(running.map(file => [file.id, file]))
  const rules = [...library.rules.values()]
    .map(file => listed(file, changed.get(file.id)))
    .toSorted((left, right) => left.file.id.localeCompare(right.file.id, 'en'))

  const { troubles } = library
  const output = await openOutput(undefined)
  await output.write(
    options.format === 'json'
      ? ruleListJson(rules, troubles, locale)
      : ruleListPage(rules, lookFor(options, locale)),
  )
  await output.finish()
  if (options.format !== 'json') tellTroubles(troubles, locale)
  const totals = { error: 0, warning: 0, advice: 0 }
  return exitCodeFor({ totals, troubles, isUnderScore: false }, 'never')
}

function listed(file: RuleFile, running: RuleFile | undefined): ListedRule {
  return { file: running ?? file, isOn: running !== undefined }
}
