import { guessLanguage } from '../../src/document/language.ts'
import type { GuideReport } from '../../src/findings/finding.ts'
import { makeCatalogue } from '../../src/guide/catalogue.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument } from '../../src/inputs/read-document.ts'
import { lintDocument, type LintSettings } from '../../src/lint/lint-document.ts'
import { prepareRules } from '../../src/lint/prepare-rules.ts'
import { fixDocument } from '../../src/rewrite/fix-document.ts'
import { readBuiltInLibrary } from '../../src/rules/read-library.ts'
import { readRule } from '../../src/rules/read-rule.ts'
import type { RuleFile } from '../../src/rules/rule.ts'
import { loadLanguageTools } from '../../src/text/language-tools.ts'

const library = await readBuiltInLibrary()

const frame = `
message: { zh-CN: '见“{found}”，可用“{use}”', en: 'Found “{found}”, use “{use}”' }
why: { zh-CN: 好懂, en: easier }
examples: [{ bad: 旧, good: 新 }]
`

/** A rule with a header that does not matter to the test. */
export function ruleOf(id: string, yaml: string, builtIn = true): RuleFile {
  const header = ['language: zh', 'severity: warning', 'category: plain-words'].filter(
    line => !yaml.includes(line.split(':')[0]!),
  )
  return readRule(id, [header.join('\n'), frame, yaml].join('\n'), `${id}.yaml`, builtIn).file
}

async function settingsOf(text: string, rules: readonly RuleFile[]): Promise<LintSettings> {
  const language = guessLanguage(text)
  return {
    rules: prepareRules(rules, language),
    catalogue: makeCatalogue(library.catalogues[language]),
    tools: await loadLanguageTools(language),
    ruleSeconds: 1,
    withLines: false,
  }
}

/** Lint a Markdown text with some rules. */
export async function lint(text: string, ...rules: readonly RuleFile[]): Promise<GuideReport> {
  const { document } = await readDocument(sourceOf(text), { limits: defaultLimits })
  return lintDocument(document, await settingsOf(text, rules))
}

/** What the safe suggestions make of a Markdown text. */
export async function fixed(text: string, ...rules: readonly RuleFile[]): Promise<string> {
  const settings = await settingsOf(text, rules)
  return (
    await fixDocument(sourceOf(text), () => Promise.resolve(settings), { limits: defaultLimits })
  ).after
}

export function quotes({ findings }: GuideReport): string[] {
  return findings.map(({ quote }) => quote)
}

function sourceOf(text: string) {
  return { path: 'guide.md', bytes: Buffer.from(text, 'utf8') }
}
