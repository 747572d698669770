import { compareText } from '../base/compare-text.ts'
import { say } from '../base/local-text.ts'
import type { Document } from '../document/model.ts'
import type { Finding, GuideReport, ReportedField, Score, Trouble } from '../findings/finding.ts'
import { lineOf } from '../document/part.ts'
import type { Locate } from '../document/position.ts'
import { contains, type Span } from '../document/span.ts'
import type { FieldCatalogue } from '../guide/catalogue.ts'
import { measureGuide } from '../guide/measures.ts'
import { isLabel, type Guide, type Passage } from '../guide/model.ts'
import { recordOf } from '../guide/record.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import type { CheckContext, Rule } from '../rules/rule.ts'
import { inScope } from '../rules/scope.ts'
import type { LanguageTools } from '../text/language-tools.ts'
import { contextFor, readGuide, type Reading } from './check-context.ts'
import { findTerms } from './find-terms.ts'
import type { PreparedRules } from './prepare-rules.ts'
import { proseOf, wordsOfProse } from './prose.ts'
import { runWithin } from './run-within.ts'
import { scoreGuide } from './score-guide.ts'
import { applySuppressions } from './suppressions.ts'

/** What linting a document needs besides the document. */
export interface LintSettings {
  readonly rules: PreparedRules
  readonly catalogue: FieldCatalogue
  readonly tools: LanguageTools
  /** Seconds that one rule of people's own may take on one guide. */
  readonly ruleSeconds: number
  /** Whether the report carries the source lines that findings stand in. */
  readonly withLines: boolean
  /** The day that counts as today, as `2026-03-01`; rules about dates go by the guide's own without it. */
  readonly today?: string | undefined
}

/** Say what stands between a reader and the answer. The same document and rules give the same report. */
export function lintDocument(document: Document, settings: LintSettings): GuideReport {
  const { catalogue, tools } = settings
  const guide = recogniseGuide(document, catalogue)
  const measures = measureGuide(guide, catalogue)
  const reading = readGuide(guide, catalogue, tools, measures, settings.today)

  const { findings: raw, troubles } = runRules(reading, settings)
  const findings = order(applySuppressions(raw, document, settings.rules.rules), document)
  const prose = proseOf(guide.passages, reading.sentences, tools)
  const readability = tools.readability(wordsOfProse(prose))
  return {
    path: document.path,
    ...recordOf(guide),
    format: document.format,
    language: document.language,
    ...(readability === undefined
      ? {}
      : { score: scoreGuide(guide, measures, readability, catalogue) satisfies Score }),
    metrics: { ...measures, ...readability?.figures, sentences: countSentences(reading) },
    fields: guide.fields.map(field => reportField(field, catalogue, reading.locate)),
    findings,
    ...(document.leftOut === undefined
      ? {}
      : {
          leftOut: document.leftOut.map(({ kind, characters, place }) => ({
            kind,
            characters,
            ...reading.locate([place]),
          })),
        }),
    ...(settings.withLines ? { lines: linesOf(findings, document) } : {}),
    troubles,
  }
}

/** Nobody reads more about one guide, and a file made to fill the memory is told from one. */
const mostFindings = 10_000

const tooManyFindings: Trouble = {
  code: 'too-many-findings',
  message: say(texts => texts.lint.tooManyFindings(mostFindings)),
  cause: 'input',
}

/** Run every rule, each mistake of a rule kept to itself. */
function runRules(
  reading: Reading,
  { rules, ruleSeconds }: LintSettings,
): { findings: Finding[]; troubles: Trouble[] } {
  const findings: Finding[] = []
  const troubles: Trouble[] = []
  const contexts = new Map<Rule, CheckContext>()
  const stopped = new Set<Rule>()

  const contextOf = (rule: Rule) => {
    let context = contexts.get(rule)
    if (context === undefined) {
      contexts.set(
        rule,
        (context = contextFor(rule, reading, finding => {
          if (findings.length < mostFindings) findings.push(finding)
        })),
      )
    }
    return context
  }
  const run = (rule: Rule, check: (context: CheckContext) => void) => {
    if (stopped.has(rule)) return
    try {
      if (rule.builtIn || rule.check.openEnded === undefined) check(contextOf(rule))
      else if (!runWithin(ruleSeconds, () => check(contextOf(rule)))) {
        stopped.add(rule)
        troubles.push(slowRule(rule, ruleSeconds))
      }
    } catch (error) {
      stopped.add(rule)
      troubles.push(brokenRule(rule, error))
    }
  }

  for (const passage of reading.guide.passages) {
    if (findings.length >= mostFindings) break
    if (passage.role === 'label') continue
    const { terms, anchored } = findTerms(passage, rules, reading)
    for (const { rule, hit } of terms) {
      if (findings.length >= mostFindings) break
      run(rule, context => rule.check.onTerm?.(context, hit))
    }
    for (const [rule, anchors] of anchored) {
      run(rule, context => runOnPassage(rule, passage, context, anchors))
    }
    for (const rule of rules.everywhere) run(rule, context => runOnPassage(rule, passage, context))
    if (rules.hasPhrases) comparePhrases(passage, rules, reading, run)
  }
  for (const rule of rules.rules) {
    if (rule.check.onGuide !== undefined) run(rule, context => rule.check.onGuide!(context))
  }
  if (findings.length >= mostFindings) troubles.push(tooManyFindings)
  return { findings, troubles }
}

/** Run a rule on a passage or its sentences; where it has anchors, only on sentences that hold one. */
function runOnPassage(
  rule: Rule,
  passage: Passage,
  context: CheckContext,
  anchors?: readonly Span[],
): void {
  if (!inScope(rule.header, passage)) return
  const isBySentence = rule.header.scope?.unit === 'sentence'
  for (const stretch of isBySentence ? context.sentences(passage) : [passage]) {
    if (anchors === undefined || anchors.some(anchor => contains(stretch.span, anchor))) {
      rule.check.onPassage!(context, stretch)
    }
  }
}

function comparePhrases(
  passage: Passage,
  rules: PreparedRules,
  reading: Reading,
  run: (rule: Rule, check: (context: CheckContext) => void) => void,
): void {
  for (const sentence of reading.sentences(passage)) {
    const reported = new Set<Rule>()
    for (const { phrase } of rules.phrases.alike(sentence.value)) {
      if (reported.has(phrase.rule) || !inScope(phrase.rule.header, passage)) continue
      reported.add(phrase.rule)
      run(phrase.rule, context => phrase.rule.check.onPhrase?.(context, sentence, phrase.own))
    }
  }
}

function slowRule({ id }: Rule, seconds: number): Trouble {
  return {
    code: 'slow-rule',
    message: say(texts => texts.lint.slowRule(id, seconds)),
    hint: say(texts => texts.lint.slowRuleHint),
    cause: 'usage',
  }
}

function brokenRule({ id }: Rule, error: unknown): Trouble {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'rule-failed',
    message: say(texts => texts.lint.brokenRule(id, reason)),
    hint: say(texts => texts.lint.brokenRuleHint),
    cause: 'input',
  }
}

/** In reading order, one finding a rule and place, and fingerprints that tell equal ones apart. */
function order(findings: readonly Finding[], { parts }: Document): Finding[] {
  const seen = new Map<string, number>()
  const nth = new Map(parts.map(({ name }, index) => [name, index]))
  return findings
    .toSorted(
      (left, right) =>
        nth.get(left.places[0].part)! - nth.get(right.places[0].part)! ||
        left.start.offset - right.start.offset ||
        left.end.offset - right.end.offset ||
        compareText(left.ruleId, right.ruleId) ||
        compareText(left.entry ?? '', right.entry ?? ''),
    )
    .filter((finding, index, sorted) => index === 0 || !isSame(sorted[index - 1]!, finding))
    .map(finding => {
      const count = (seen.get(finding.fingerprint) ?? 0) + 1
      seen.set(finding.fingerprint, count)
      return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
    })
}

function isSame(left: Finding, right: Finding): boolean {
  return (
    left.places[0].part === right.places[0].part &&
    left.start.offset === right.start.offset &&
    left.end.offset === right.end.offset &&
    left.ruleId === right.ruleId &&
    left.entry === right.entry
  )
}

function countSentences({ guide, sentences }: Reading): number {
  return guide.passages.reduce(
    (sum, passage) => (isLabel(passage) ? sum : sum + sentences(passage).length),
    0,
  )
}

function reportField(
  { id, label, foundIn, place }: Guide['fields'][number],
  catalogue: FieldCatalogue,
  locate: Locate,
): ReportedField {
  return {
    id,
    label: label.value,
    neededBy: catalogue.fields.get(id)?.neededBy ?? 'applicant',
    foundIn,
    ...locate([place]),
  }
}

function linesOf(findings: readonly Finding[], { path, parts }: Document): Record<number, string> {
  const part = parts.find(({ name }) => name === path)
  if (part === undefined) return {}
  return Object.fromEntries(findings.map(({ start }) => [start.line, lineOf(part, start.line)]))
}
