import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import type { Locale } from '../../base/local-text.ts'
import type { Severity } from '../../findings/finding.ts'
import type { RuleSummary } from '../reporter.ts'

/** How SARIF calls a severity. */
export function levelOf(severity: Severity): NonNullable<ReportingConfiguration['level']> {
  return severity === 'advice' ? 'note' : severity
}

/** A rule as SARIF describes it. */
export function sarifRule(rule: RuleSummary, locale: Locale): ReportingDescriptor {
  const why = rule.why[locale]
  const helpUri = linkIn(rule.sources)
  return {
    id: rule.id,
    // What stands in for a parameter differs from finding to finding.
    shortDescription: { text: rule.message[locale].replaceAll(/\{\w+\}/g, '…') },
    fullDescription: { text: why },
    help: { text: [why, ...rule.sources].join('\n') },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: { category: rule.category },
  }
}

/** The first address on the web that a source names. */
function linkIn(sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const found = /https?:\/\/[^\s<>"“”（）()，。；、]+/u.exec(source)
    if (found === null) continue
    const address = found[0].replace(/[.,;:!?]+$/, '')
    if (URL.canParse(address)) return new URL(address).href
  }
  return undefined
}
