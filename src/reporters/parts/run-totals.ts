import { severities } from '../../findings/finding.ts'
import type { RunSummary } from '../reporter.ts'
import { flow } from './columns.ts'
import type { Run } from './columns.ts'
import { signs } from './palette.ts'
import type { Look } from './palette.ts'

/** What the run adds up to, and what to do next. */
export function runTotals(summary: RunSummary, look: Look): string[] {
  const { texts, bold, good, dim, width } = look
  const line = (runs: readonly Run[]) => flow(runs, { width, indent: 0, hanging: 2 })
  if (summary.guides === 0) return line([{ text: texts.noGuides }])

  if (summary.found === 0) {
    const troubled = summary.troubled + summary.troubles.length
    return troubled === 0
      ? line([
          { text: '✔ ', paint: good },
          { text: texts.allClean(summary.guides), paint: bold },
        ])
      : line([{ text: texts.nothingFound(summary.guides, summary.troubled), paint: bold }])
  }

  const counts = severities
    .filter(severity => summary.totals[severity] > 0)
    .flatMap((severity, index): Run[] => [
      { text: index === 0 ? '' : '  ' },
      {
        text: `${signs[severity]} ${texts.counts[severity](summary.totals[severity])}`,
        paint: look.severity[severity],
        whole: true,
      },
    ])
  const next = [
    ...(summary.fixable > 0 ? [texts.fixNext(summary.fixable)] : []),
    ...(summary.commonest === undefined ? [] : [texts.explainNext(summary.commonest)]),
  ]
  return [
    ...line([{ text: texts.found(summary.found, summary.guides), paint: bold }]),
    ...line(counts),
    ...(summary.troubled > 0 ? line([{ text: texts.troubled(summary.troubled) }]) : []),
    ...next.flatMap(text => line([{ text: '→ ', paint: dim }, { text }])),
  ]
}
