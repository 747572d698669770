import type { GuideReport } from '../../findings/finding.ts'
import type { ReporterContext, Reporter, RunSummary } from '../reporter.ts'
import { findingGroups } from '../parts/finding-groups.ts'
import { guideHeader } from '../parts/guide-header.ts'
import { lookOf } from '../parts/palette.ts'
import type { Look } from '../parts/palette.ts'
import { runTotals } from '../parts/run-totals.ts'
import { troubleBlock } from '../parts/trouble-block.ts'

/** For people at a screen: each guide with what its readers gain, the words in question, and what to write instead. */
export default function createReporter(context: ReporterContext): Reporter {
  const look = lookOf(context)
  const findingsOfRule = new Map<string, number>()
  let found = 0
  let troubled = 0
  // Only a run over a single guide says that there was nothing to say.
  let clean: GuideReport | undefined

  return {
    open: () => '',

    guide(report) {
      if (report.findings.length > 0) found++
      if (report.troubles.length > 0) troubled++
      for (const { ruleId } of report.findings) {
        findingsOfRule.set(ruleId, (findingsOfRule.get(ruleId) ?? 0) + 1)
      }
      if (report.findings.length === 0 && report.troubles.length === 0) {
        clean = report
        return ''
      }
      return paragraph(guideLines(report, look))
    },

    close(summary: RunSummary) {
      const tally = { found, troubled, commonest: commonest(findingsOfRule) }
      const troubles = troubleBlock(look.texts.runTroubles, summary.troubles, look)
      return [
        summary.guides === 1 && clean !== undefined ? paragraph(guideHeader(clean, look)) : '',
        troubles.length > 0 ? paragraph(troubles) : '',
        runTotals(summary, tally, look).join('\n'),
        '\n',
      ].join('')
    },
  }
}

function paragraph(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`
}

function guideLines(report: GuideReport, look: Look): string[] {
  const troubles = troubleBlock(look.texts.guideTroubles, report.troubles, look)
  return [
    ...guideHeader(report, look),
    ...(troubles.length > 0 ? ['', ...troubles] : []),
    ...(report.findings.length > 0 ? findingGroups(report, look) : []),
  ]
}

/** The rule with the most findings; among equals the first by id, so that the same run says the same. */
function commonest(findingsOfRule: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  for (const [rule, count] of findingsOfRule) {
    const most = best === undefined ? 0 : findingsOfRule.get(best)!
    if (count > most || (count === most && best !== undefined && rule < best)) best = rule
  }
  return best
}
