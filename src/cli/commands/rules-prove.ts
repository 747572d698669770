import { sentencesIn } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { Config } from '../../config/config.ts'
import type { Trouble } from '../../findings/finding.ts'
import { troubleOf } from '../../lint/linter.ts'
import { proveRule, type Proof } from '../../rewrite/prove-rules.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import type { Library } from '../../rules/library.ts'
import { readBuiltInLibrary, readOwnRules } from '../../rules/read-library.ts'
import type { CheckedRule } from '../../rules/rule-file.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { failedProof, proofSummary } from '../pages/proofs.ts'
import { lookFor, prepare } from '../prepare.ts'
import { startProgress } from '../progress.ts'
import { readRuleFile, readRuleSource } from '../rule-sources.ts'
import { tellTroubles } from '../tell-troubles.ts'

/** Run rules against their own examples: those named by id or by file, or else all. */
export async function proveRules(
  ids: readonly string[],
  options: SharedOptions,
): Promise<ExitCode> {
  const { cwd, config, locale } = await prepare(options)
  const { rules, library, broken, unknown } =
    ids.length === 0 ? await everyRule(config) : await namedRules(ids, config, cwd)
  tellTroubles([...broken, ...unknown], locale)
  if (rules.length === 0 && unknown.length > 0) return exitCodes.usage

  const look = lookFor(options, locale)
  const output = await openOutput(undefined)
  const progress = await startProgress(rules.length, sentencesIn(locale).cli.checking)
  const count = { rules: rules.length, examples: 0, failed: 0, failedRules: 0 }
  for (const rule of rules) {
    const proofs = await proveRule(rule, library)
    const failed = proofs.filter(({ outcome }) => outcome !== 'proven')
    count.examples += proofs.length
    count.failed += failed.length
    if (failed.length > 0) count.failedRules++
    for (const proof of failed)
      await output.write(failedProof(proof, placeAmong(proofs, proof), look))
    progress.advance()
  }
  progress.stop()
  await output.write(proofSummary(count, broken.length, look))
  await output.finish()
  const isProven = count.failed === 0 && broken.length === 0 && unknown.length === 0
  return isProven ? exitCodes.clean : exitCodes.usage
}

interface Chosen {
  readonly rules: readonly CheckedRule[]
  readonly library: Library
  /** Rule files that cannot be read. */
  readonly broken: readonly Trouble[]
  /** Names that no rule has. */
  readonly unknown: readonly Trouble[]
}

async function everyRule(config: Config): Promise<Chosen> {
  const builtIn = await readBuiltInLibrary()
  const own = await Promise.all(config.rulesFrom.map(readOwnRules))
  return {
    rules: [builtIn.checked, ...own.map(({ rules }) => rules)].flatMap(rules =>
      Array.from(rules.values()),
    ),
    library: builtIn,
    broken: [builtIn, ...own].flatMap(({ troubles }) => troubles),
    unknown: [],
  }
}

/** Broken files that nobody asked about are no trouble of those who name a rule. */
async function namedRules(ids: readonly string[], config: Config, cwd: string): Promise<Chosen> {
  const library = await loadLibrary(config.rulesFrom)
  const rules = new Map<string, CheckedRule>()
  const broken: Trouble[] = []
  const unknown: Trouble[] = []
  for (const id of ids) {
    try {
      const rule = (await readRuleFile(id, cwd)) ?? (await readRuleSource(id, library, config))
      rules.set(rule.file.id, rule)
    } catch (error) {
      if (!(error instanceof ToolError)) throw error
      const told = error.code === 'unknown-rule' ? unknown : broken
      told.push(troubleOf(error, 'usage'))
    }
  }
  // A broken file has no id, so it may be the very rule that nobody knows.
  const suspects = unknown.length > 0 ? library.troubles : []
  return { rules: [...rules.values()], library, broken: [...suspects, ...broken], unknown }
}

function placeAmong(proofs: readonly Proof[], proof: Proof): { number: number; of: number } {
  return { number: proofs.indexOf(proof) + 1, of: proofs.length }
}
