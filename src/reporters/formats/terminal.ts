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

  return {
    between: '',
    open: () => '',

    guide(report) {
      if (report.findings.length > 0 || report.troubles.length > 0) {
        return paragraph(guideLines(report, look))
      }
      // Only a run over a single guide says that there was nothing to say.
      return context.guides === 1 && report.record === undefined
        ? paragraph(guideHeader(report, look))
        : ''
    },

    close(summary: RunSummary) {
      const troubles = troubleBlock(look.texts.runTroubles, summary.troubles, look)
      return [
        troubles.length > 0 ? paragraph(troubles) : '',
        runTotals(summary, look).join('\n'),
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
