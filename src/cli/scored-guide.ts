import type { Language } from '../document/model.ts'
import type { GuideReport, ReportedField, Score, Trouble } from '../findings/finding.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { prepareRules } from '../lint/prepare-rules.ts'
import { proseOf, wordsOfProse } from '../lint/prose.ts'
import { sentencesOf } from '../lint/check-context.ts'
import type { GuideField } from '../guide/model.ts'
import { explainScore, leftOutOf, type Explanation, type LeftOutOfScore } from './explain-score.ts'
import type { OpenedGuide } from './open-guides.ts'

/** How easy a guide is to read, as a whole and field by field, and why. */
export interface ScoredGuide extends Pick<GuideReport, 'path' | 'record'> {
  readonly language?: Language
  /** Missing when there is too little text, or the file could not be read. */
  readonly score?: Score
  readonly explanation?: Explanation
  readonly notCounted?: LeftOutOfScore
  readonly metrics: GuideReport['metrics']
  readonly fields: readonly ScoredField[]
  readonly troubles: readonly Trouble[]
}

/** A field, and the readability of its own words if there are enough of them. */
export interface ScoredField extends ReportedField {
  readonly wording?: number
  readonly explanation?: Explanation
}

/** Score an opened guide; rules have no say in it. */
export function scoredGuide({ reading, troubles, ...name }: OpenedGuide): ScoredGuide {
  if (reading === undefined) return { ...name, metrics: {}, fields: [], troubles }

  const { guide, settings } = reading
  const { document } = guide
  const { tools } = settings
  const quiet: LintSettings = { ...settings, rules: prepareRules([], document.language) }
  const { score, metrics, fields } = lintDocument(document, quiet)
  const prose = proseOf(guide.passages, passage => sentencesOf(passage, tools), tools)
  const explanation = explainScore(prose, document, tools)
  return {
    ...name,
    language: document.language,
    ...(score === undefined ? {} : { score }),
    ...(explanation === undefined ? {} : { explanation, notCounted: leftOutOf(prose, tools) }),
    metrics,
    fields: fields.map((field, index) => withWording(field, guide.fields[index]!, reading)),
    troubles,
  }
}

/** Below this a score says more about chance than about the wording: characters in Chinese, words in English. */
const enough: Readonly<Record<Language, number>> = { zh: 30, en: 15 }

function withWording(
  reported: ReportedField,
  { passages }: GuideField,
  { guide, settings: { tools } }: NonNullable<OpenedGuide['reading']>,
): ScoredField {
  const prose = proseOf(passages, passage => sentencesOf(passage, tools), tools)
  const length = prose.sentences.reduce((sum, { value }) => sum + tools.sentenceLength(value), 0)
  if (length < enough[tools.language]) return reported
  const readability = tools.readability(wordsOfProse(prose))
  const explanation = explainScore(prose, guide.document, tools)
  if (readability === undefined || explanation === undefined) return reported
  return { ...reported, wording: Math.round(readability.score * 100) / 100, explanation }
}
