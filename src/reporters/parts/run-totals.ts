import { severities } from '../../findings/finding.ts'
import type { RunSummary } from '../reporter.ts'
import { flow } from './columns.ts'
import type { Run } from './columns.ts'
import { signs } from './palette.ts'
import type { Look } from './palette.ts'

/** What a reporter has to remember of the guides that went by. */
interface Tally {
  /** Guides with findings. */
  readonly found: number
  /** Guides with troubles. */
  readonly troubled: number
  /** The rule with the most findings. */
  readonly commonest: string | undefined
}

/** What the run adds up to, and what to do next. */
export function runTotals(summary: RunSummary, tally: Tally, look: Look): string[] {
  const { texts, bold, good, dim, width } = look
  const line = (runs: readonly Run[]) => flow(runs, { width, indent: 0, hanging: 2 })
  if (summary.guides === 0) return line([{ text: texts.noGuides }])

  if (tally.found === 0) {
    const troubled = tally.troubled + summary.troubles.length
    return troubled === 0
      ? line([
          { text: '✔ ', paint: good },
          { text: texts.allClean(summary.guides), paint: bold },
        ])
      : line([{ text: texts.nothingFound(summary.guides, tally.troubled), paint: bold }])
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
    ...(tally.commonest === undefined ? [] : [texts.explainNext(tally.commonest)]),
  ]
  return [
    ...line([{ text: texts.found(tally.found, summary.guides), paint: bold }]),
    ...line(counts),
    ...(tally.troubled > 0 ? line([{ text: texts.troubled(tally.troubled) }]) : []),
    ...next.flatMap(text => line([{ text: '→ ', paint: dim }, { text }])),
  ]
}
