import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { say, type LocalText } from '../../base/local-text.ts'
import { explainConfig } from '../../config/explain.ts'
import { resolveRules } from '../../config/resolve.ts'
import { isReadable } from '../../inputs/format-of.ts'
import { loadLibrary } from '../../rules/built-in.ts'
import { explainRule } from '../../rules/explain.ts'
import type { Library } from '../../rules/library.ts'
import { exitCodeFor, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { configPage } from '../pages/config.ts'
import { rulePage, toolRulePage } from '../pages/rule.ts'
import { lookFor, prepare, type Prepared } from '../prepare.ts'
import { readRuleSource } from '../rule-sources.ts'
import { tellTroubles } from '../tell-troubles.ts'

/** Show a rule as a page; of a guide, show the settings that hold for it and who made them. */
export async function explainCommand(id: string, options: SharedOptions): Promise<ExitCode> {
  const prepared = await prepare(options)
  const library = await loadLibrary(prepared.config.rulesFrom)
  const { troubles } = library
  tellTroubles(troubles, prepared.locale)

  const output = await openOutput(undefined)
  await output.write(await pageOf(id, options, prepared, library))
  await output.finish()
  const totals = { error: 0, warning: 0, advice: 0 }
  return exitCodeFor({ totals, troubles, isUnderScore: false }, 'never')
}

async function pageOf(
  id: string,
  options: SharedOptions,
  { cwd, config, locale }: Prepared,
  library: Library,
): Promise<string> {
  const look = lookFor(options, locale)
  const own = toolRules.get(id)
  if (own !== undefined) return toolRulePage(id, own, look)
  if (!library.rules.has(id) && isReadable(id) && existsSync(resolve(cwd, id))) {
    return configPage(await explainConfig(config, library, id), id, look)
  }

  const rule = await readRuleSource(id, library, config)
  const { rules, origins } = await resolveRules(config, library)
  const running = rules.find(one => one.id === id)
  return rulePage(
    explainRule(rule, library.sets),
    {
      now: { severity: running?.header.severity ?? 'off', origin: origins.get(id)?.at(-1) },
      fieldNames: new Map(
        library.catalogues[locale === 'en' ? 'en' : 'zh'].fields.map(field => [
          field.id,
          field.name,
        ]),
      ),
    },
    look,
  )
}

/** The checks of comments that silence rules; they have no files. */
const toolRules: ReadonlyMap<string, LocalText> = new Map([
  ['baihua/suppression-without-reason', say(texts => texts.lint.suppressionWithoutReason)],
  ['baihua/unused-suppression', say(texts => texts.lint.unusedSuppression)],
  ['baihua/unknown-suppression', say(texts => texts.lint.unknownSuppression)],
])
