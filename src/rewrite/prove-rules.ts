import type { Language } from '../document/model.ts'
import { guessLanguage } from '../document/language.ts'
import type { Finding } from '../findings/finding.ts'
import { makeCatalogue } from '../guide/catalogue.ts'
import { defaultLimits } from '../inputs/input.ts'
import { readDocument } from '../inputs/read-document.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { prepareRules } from '../lint/prepare-rules.ts'
import type { CheckedRule } from '../rules/rule-file.ts'
import type { Library } from '../rules/library.ts'
import type { RuleExample } from '../rules/rule.ts'
import { loadLanguageTools } from '../text/language-tools.ts'
import { fixDocument } from './fix-document.ts'

/**
 * How an example went.
 *
 * - `proven`: as it should.
 * - `silent`: nothing was found in bad text.
 * - `misplaced`: something was found, but not the words that `at` names.
 * - `noisy`: something was found in good text.
 * - `wrong-fix`: the safe suggestions make something else of the bad text than the good one.
 */
export type Outcome = 'proven' | 'silent' | 'misplaced' | 'noisy' | 'wrong-fix'

export interface Proof {
  readonly ruleId: string
  readonly example: RuleExample
  readonly outcome: Outcome
  /** What was found or made instead, in the words of the text. */
  readonly instead?: string
}

/** Run a rule against its own examples, each read the way a guide is read. */
export async function proveRule(
  { file, examples }: CheckedRule,
  library: Library,
): Promise<Proof[]> {
  const proofs: Proof[] = []
  for (const example of examples) {
    const language =
      file.header.language === 'any'
        ? guessLanguage(example.bad ?? example.good ?? '')
        : file.header.language
    const settings: LintSettings = {
      rules: prepareRules([file], language),
      catalogue: makeCatalogue(library.catalogues[language]),
      tools: await loadLanguageTools(language),
      ruleSeconds: 1,
      withLines: false,
    }
    proofs.push({ ruleId: file.id, example, ...(await prove(example, language, settings)) })
  }
  return proofs
}

async function prove(
  { bad, good, at }: RuleExample,
  language: Language,
  settings: LintSettings,
): Promise<Pick<Proof, 'outcome' | 'instead'>> {
  if (bad !== undefined) {
    const findings = await findingsIn(bad, language, settings)
    if (findings.length === 0) return { outcome: 'silent' }
    if (at !== undefined && !findings.some(({ quote }) => quote === at)) {
      return { outcome: 'misplaced', instead: quotesOf(findings) }
    }
    const rewrites = findings.some(({ suggestions }) =>
      suggestions.some(({ applicability }) => applicability === 'safe'),
    )
    if (good !== undefined && rewrites) {
      const { after } = await fixDocument(sourceOf(bad), () => Promise.resolve(settings), {
        limits: defaultLimits,
      })
      if (after !== good) return { outcome: 'wrong-fix', instead: after }
    }
  }
  if (good !== undefined) {
    const findings = await findingsIn(good, language, settings)
    if (findings.length > 0) return { outcome: 'noisy', instead: quotesOf(findings) }
  }
  return { outcome: 'proven' }
}

async function findingsIn(
  words: string,
  language: Language,
  settings: LintSettings,
): Promise<readonly Finding[]> {
  const { document } = await readDocument(sourceOf(words), { limits: defaultLimits })
  return lintDocument({ ...document, language }, settings).findings
}

function sourceOf(words: string): { path: string; bytes: Uint8Array } {
  return { path: 'example.md', bytes: Buffer.from(words, 'utf8') }
}

function quotesOf(findings: readonly Finding[]): string {
  return findings.map(({ quote }) => quote || '∅').join(' | ')
}
