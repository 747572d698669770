import type { Language } from '../document/model.ts'
import type { GuideReport, ReportedField, Score, Trouble } from '../findings/finding.ts'
import { isLabel, type Guide, type GuideField } from '../guide/model.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { prepareRules } from '../lint/prepare-rules.ts'
import type { LanguageTools } from '../text/language-tools.ts'
import type { OpenedGuide } from './open-guides.ts'

/** How easy a guide is to read, as a whole and field by field. */
export interface ScoredGuide extends Pick<GuideReport, 'path' | 'record'> {
  readonly language?: Language
  /** Missing when there is too little text, or the file could not be read. */
  readonly score?: Score
  readonly metrics: GuideReport['metrics']
  readonly fields: readonly ScoredField[]
  readonly troubles: readonly Trouble[]
}

/** A field, and the readability of its own words if there are enough of them. */
export interface ScoredField extends ReportedField {
  readonly wording?: number
}

/** Score an opened guide; rules have no say in it. */
export function scoredGuide({ reading, troubles, ...name }: OpenedGuide): ScoredGuide {
  if (reading === undefined) return { ...name, metrics: {}, fields: [], troubles }

  const { guide, settings } = reading
  const { document } = guide
  const quiet: LintSettings = { ...settings, rules: prepareRules([], document.language) }
  const { score, metrics, fields } = lintDocument(document, quiet)
  return {
    ...name,
    language: document.language,
    ...(score === undefined ? {} : { score }),
    metrics,
    fields: fields.map((field, index) =>
      withWording(field, guide.fields[index]!, guide, settings.tools),
    ),
    troubles,
  }
}

/** Below this a score says more about chance than about the wording: characters in Chinese, words in English. */
const enough: Readonly<Record<Language, number>> = { zh: 30, en: 15 }

function withWording(
  reported: ReportedField,
  { passages }: GuideField,
  { document }: Guide,
  tools: LanguageTools,
): ScoredField {
  const sentences = passages
    .filter(passage => !isLabel(passage))
    .flatMap(({ value }) => tools.sentences(value).map(({ start, end }) => value.slice(start, end)))
  const length = sentences.reduce((sum, sentence) => sum + tools.sentenceLength(sentence), 0)
  if (length < enough[document.language]) return reported
  const readability = tools.readability(sentences)
  if (readability === undefined) return reported
  return { ...reported, wording: Math.round(readability.score * 100) / 100 }
}
