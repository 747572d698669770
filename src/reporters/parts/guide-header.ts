import type { GuideReport, Score } from '../../findings/finding.ts'
import { flow } from './columns.ts'
import type { Run } from './columns.ts'
import type { Look, Paint } from './palette.ts'

/** Which guide this is and how easy it is to read. */
export function guideHeader(report: GuideReport, look: Look): string[] {
  const { width, dim } = look
  const lines = flow([{ text: '━━ ', paint: dim }, ...guideName(report, look)], {
    width,
    indent: 0,
    hanging: 3,
  })
  const indented = { width, indent: 3, hanging: 3 }
  return [
    ...lines,
    ...(report.score === undefined ? [] : flow(scoreRuns(report.score, look), indented)),
    ...leftOutRuns(report, look).flatMap(run => flow([run], indented)),
  ]
}

/** What of a page was taken for no part of the guide; scripts are never missed. */
function leftOutRuns({ leftOut = [] }: GuideReport, { texts, dim }: Look): Run[] {
  const shown = leftOut.filter(({ kind, characters }) => kind !== 'script' && characters > 0)
  if (shown.length === 0) return []
  const kinds = [...new Set(shown.map(({ kind }) => texts.leftOutKinds[kind]))]
  const characters = shown.reduce((sum, one) => sum + one.characters, 0)
  return [{ text: texts.leftOut(kinds, characters), paint: dim }]
}

/** The path of a guide, which record it is, and its language. */
function guideName({ path, record, language }: GuideReport, { texts, bold, dim }: Look): Run[] {
  const name: Run[] = [{ text: path, paint: bold, whole: true }]
  if (record !== undefined) {
    name.push({
      text: ` · ${texts.record(record.number)} ${record.title ?? ''}`.trimEnd(),
      paint: bold,
    })
  }
  if (language !== undefined) name.push({ text: ` · ${texts.languages[language]}`, paint: dim })
  return name
}

/** The score as figure, bar and words. */
function scoreRuns(score: Score, look: Look): Run[] {
  const { texts, bold, dim } = look
  const paint = scorePaint(score.overall, look)
  return [
    { text: texts.score(Math.round(score.overall)), paint: text => bold(paint(text)), whole: true },
    { text: ' ' },
    ...bar(score.overall, paint, dim),
    { text: ' ' },
    { text: bandName(score.band, texts.bands), whole: true },
    { text: ' · ', paint: dim },
    { text: texts.wording(Math.round(score.wording)), paint: dim, whole: true },
    { text: ' · ', paint: dim },
    { text: texts.structure(Math.round(score.structure)), paint: dim, whole: true },
  ]
}

const barLength = 10

function bar(overall: number, paint: Paint, dim: Paint): Run[] {
  const filled = Math.min(barLength, Math.max(0, Math.round((overall / 100) * barLength)))
  return [
    { text: '█'.repeat(filled), paint, whole: true },
    { text: '░'.repeat(barLength - filled), paint: dim, whole: true },
  ]
}

function bandName(band: string, bands: Readonly<Record<string, string>>): string {
  return Object.hasOwn(bands, band) ? bands[band]! : band
}

/** Green from 70, yellow from 40, red below. */
function scorePaint(overall: number, { good, fair, bad }: Look): Paint {
  if (overall >= 70) return good
  return overall >= 40 ? fair : bad
}
