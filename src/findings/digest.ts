import type { GuideReport, Totals, Trouble } from './finding.ts'

/** What a run remembers of a guide once its report is printed. Plain data, a small part of the report. */
export interface GuideDigest {
  readonly path: string
  readonly totals: Totals
  /** Findings that `fix` would settle by itself. */
  readonly fixable: number
  /** Findings by rule. */
  readonly rules: Readonly<Record<string, number>>
  /** The overall score, if there was prose to judge. */
  readonly score: number | undefined
  readonly troubles: readonly Trouble[]
}

/** Add up the report of a guide. */
export function digestOf({ path, findings, score, troubles }: GuideReport): GuideDigest {
  const totals = { error: 0, warning: 0, advice: 0 }
  const rules: Record<string, number> = {}
  let fixable = 0
  for (const { ruleId, severity, suggestions } of findings) {
    totals[severity]++
    rules[ruleId] = (rules[ruleId] ?? 0) + 1
    if (suggestions.some(({ applicability }) => applicability === 'safe')) fixable++
  }
  return { path, totals, fixable, rules, score: score?.overall, troubles }
}
