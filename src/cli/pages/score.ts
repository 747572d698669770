import type { Locale, Sentences } from '../../base/local-text.ts'
import { sentencesIn } from '../../base/local-text.ts'
import type { Language } from '../../document/model.ts'
import type { Score, Trouble } from '../../findings/finding.ts'
import { flow, type Run } from '../../reporters/parts/columns.ts'
import { guideHeader } from '../../reporters/parts/guide-header.ts'
import { jsonArrayWriter, jsonText } from '../../reporters/parts/json-text.ts'
import { positionText } from '../../reporters/parts/position-text.ts'
import type { Look } from '../../reporters/parts/palette.ts'
import { troubleBlock } from '../../reporters/parts/trouble-block.ts'
import { voterCount } from '../../text/english/formulas.ts'
import type { HardestSentence } from '../hardest-sentences.ts'
import type { ScoredGuide } from '../scored-guide.ts'
import { troubleObject } from './trouble-object.ts'

/** Prints scores guide by guide. */
export interface ScorePage {
  open(): string
  guide(scored: ScoredGuide, hardest: readonly HardestSentence[]): string
  close(troubles: readonly Trouble[], under: Under | undefined): string
}

/** How many guides score less than was asked for. */
export interface Under {
  readonly guides: number
  readonly least: number
}

/** Scores for people at a screen. */
export function terminalScores(look: Look): ScorePage {
  const { score: texts } = sentencesIn(look.locale)
  return {
    open: () => '',
    guide: (scored, hardest) => `${guideLines(scored, hardest, look).join('\n')}\n\n`,
    close(troubles, under) {
      const lines = troubleBlock(look.texts.runTroubles, troubles, look)
      const end = under === undefined ? [] : [look.bad(texts.under(under.guides, under.least))]
      const blocks = [lines, end].filter(block => block.length > 0)
      return blocks.map(block => `${block.join('\n')}\n`).join('\n')
    },
  }
}

/** Scores for programs: the schema `baihua/score@1`. */
export function jsonScores(locale: Locale): ScorePage {
  const guides = jsonArrayWriter(2)
  return {
    open: () => '{\n  "schema": "baihua/score@1",\n  "guides": [',
    guide: scored => guides.add([guideObject(scored, locale)]),
    close(troubles) {
      const told = troubles.map(trouble => troubleObject(trouble, locale))
      return `${guides.end()},\n  "troubles": ${jsonText(told, 2)}\n}\n`
    },
  }
}

function guideObject(
  { path, record, language, score, fields, troubles }: ScoredGuide,
  locale: Locale,
): Record<string, unknown> {
  return {
    path,
    record,
    language,
    score: score && {
      overall: score.overall,
      wording: score.wording,
      structure: score.structure,
      band: score.band,
      parts: score.parts,
    },
    fields: fields.map(({ id, label, neededBy, wording }) => ({ id, label, neededBy, wording })),
    troubles: troubles.map(trouble => troubleObject(trouble, locale)),
  }
}

function guideLines(
  scored: ScoredGuide,
  hardest: readonly HardestSentence[],
  look: Look,
): string[] {
  const { language, score, metrics, troubles } = scored
  const { score: texts } = sentencesIn(look.locale)
  const header = guideHeader({ ...scored, findings: [] }, look)
  const block = troubleBlock(look.texts.guideTroubles, troubles, look)
  const told = block.length === 0 ? [] : ['', ...block]
  if (language === undefined) return [...header, ...told]

  const say = (runs: readonly Run[]) => flow(runs, { width: look.width, indent: 3, hanging: 5 })
  if (score === undefined) return [...header, ...say([{ text: texts.tooShort }]), ...told]

  const { userNeedShare = 0, firstAnswerAt = 0, characters = 0 } = metrics
  const needs = texts.needs(Math.round(userNeedShare * 100))
  const answer = firstAnswerAt < characters ? texts.firstAnswer(firstAnswerAt) : ''
  return [
    ...header,
    '',
    ...say(partRuns(texts.wording, ['words', 'sentences'], score, texts, look)),
    ...say(partRuns(texts.structure, ['userNeed', 'firstAnswer', 'answers'], score, texts, look)),
    ...say([{ text: look.locale === 'en' ? `${needs} ${answer}` : `${needs}${answer}` }]),
    '',
    ...hardestLines(hardest, language, look),
    ...told,
  ]
}

type PartName = keyof Sentences['score']['parts']

function partRuns(
  label: string,
  names: readonly PartName[],
  { parts }: Score,
  texts: Sentences['score'],
  { dim }: Look,
): Run[] {
  return names.flatMap((name, index): Run[] => [
    index === 0 ? { text: label, paint: dim } : { text: ' · ', paint: dim },
    { text: `${texts.parts[name]} ${Math.round(parts[name] ?? 0)}`, whole: true },
  ])
}

function hardestLines(
  hardest: readonly HardestSentence[],
  language: Language,
  look: Look,
): string[] {
  const { score: texts } = sentencesIn(look.locale)
  const { width, bold, dim } = look
  if (hardest.length === 0)
    return flow([{ text: texts.noneHard }], { width, indent: 3, hanging: 3 })

  return [
    ...flow([{ text: texts.hardest, paint: bold }], { width, indent: 3, hanging: 3 }),
    ...hardest.flatMap(({ words, length, readability, confidence, ...position }) => {
      const reason =
        confidence === undefined
          ? texts.readability(Math.round(readability))
          : texts.formulas(Math.round(confidence * voterCount), voterCount)
      const about = `${positionText(position, look.locale)} · ${texts.length[language](length)} · ${reason}`
      return [
        ...flow([{ text: about, paint: dim }], { width, indent: 3, hanging: 3 }),
        ...flow([{ text: oneLine(words) }], { width, indent: 5, hanging: 5 }),
      ]
    }),
  ]
}

/** No sentence of a guide should fill the screen. */
const longestShown = 300

function oneLine(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ')
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
}
