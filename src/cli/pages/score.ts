import type { Locale, Sentences } from '../../base/local-text.ts'
import { sentencesIn } from '../../base/local-text.ts'
import type { Language } from '../../document/model.ts'
import type { Score, Trouble } from '../../findings/finding.ts'
import { flow, type Run } from '../../reporters/parts/columns.ts'
import { guideHeader } from '../../reporters/parts/guide-header.ts'
import { jsonArrayWriter, jsonText } from '../../reporters/parts/json-text.ts'
import { jsonPosition } from '../../reporters/parts/json-position.ts'
import { positionText } from '../../reporters/parts/position-text.ts'
import type { Look } from '../../reporters/parts/palette.ts'
import { troubleBlock } from '../../reporters/parts/trouble-block.ts'
import type { FeatureCost } from '../../text/readability.ts'
import type { CostlySentence, Explanation, LeftOutOfScore } from '../explain-score.ts'
import type { ScoredField, ScoredGuide } from '../scored-guide.ts'
import { troubleObject } from './trouble-object.ts'

/** Prints scores guide by guide. */
export interface ScorePage {
  open(): string
  guide(scored: ScoredGuide): string
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
    guide: scored => `${guideLines(scored, look).join('\n')}\n\n`,
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
  { path, record, language, score, explanation, notCounted, fields, troubles }: ScoredGuide,
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
    ...explanationObject(explanation, locale),
    notCounted,
    fields: fields.map(({ id, label, neededBy, wording, explanation }) => ({
      id,
      label,
      neededBy,
      wording,
      ...explanationObject(explanation, locale),
    })),
    troubles: troubles.map(trouble => troubleObject(trouble, locale)),
  }
}

function explanationObject(
  explanation: Explanation | undefined,
  locale: Locale,
): Record<string, unknown> {
  if (explanation === undefined) return {}
  return {
    costs: explanation.costs.map(({ feature, value, plain, points }) => ({
      feature,
      value: round(value),
      plain: round(plain),
      points: round(points),
    })),
    hardest: explanation.hardest.map(({ words, length, points, votes, ...position }) => ({
      words,
      ...jsonPosition(position, locale),
      length,
      points: round(points),
      votes,
    })),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function guideLines(scored: ScoredGuide, look: Look): string[] {
  const { language, score, explanation, notCounted, metrics, troubles } = scored
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
    ...say(
      partRuns(
        texts.structure,
        ['userNeed', 'firstAnswer', 'order', 'answers'],
        score,
        texts,
        look,
      ),
    ),
    ...say([{ text: look.locale === 'en' ? `${needs} ${answer}` : `${needs}${answer}` }]),
    ...(explanation === undefined ? [] : ['', ...explanationLines(explanation, language, look)]),
    ...fieldLines(scored.fields, look),
    ...(notCounted === undefined ? [] : leftOutLines(notCounted, look)),
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

function explanationLines(
  { costs, hardest }: Explanation,
  language: Language,
  look: Look,
): string[] {
  const { score: texts } = sentencesIn(look.locale)
  const { width, bold, dim } = look
  const line = (runs: readonly Run[], indent = 3) => flow(runs, { width, indent, hanging: 5 })
  const dear = costs.filter(({ points }) => Math.abs(points) >= leastShown)
  return [
    ...(dear.length === 0 ? [] : line([{ text: texts.costs, paint: bold }])),
    ...dear.flatMap(cost => line([{ text: costText(cost, language, texts) }], 5)),
    ...(dear.length === 0 ? [] : ['']),
    ...line([{ text: hardest.length === 0 ? texts.noneHard : texts.hardest, paint: bold }]),
    ...hardest.flatMap(sentence => [
      ...line([{ text: aboutSentence(sentence, language, look.locale), paint: dim }]),
      ...line([{ text: oneLine(sentence.words) }], 5),
    ]),
  ]
}

/** A cost that a reader of the page would not miss. */
const leastShown = 0.5

function costText(
  { feature, points }: FeatureCost,
  language: Language,
  texts: Sentences['score'],
): string {
  const names: Readonly<Record<string, string>> = texts.features[language]
  return texts.cost(names[feature] ?? feature, points.toFixed(1).replace('-', ''), points > 0)
}

function aboutSentence(sentence: CostlySentence, language: Language, locale: Locale): string {
  const { score: texts } = sentencesIn(locale)
  const { length, points, votes } = sentence
  const about = [
    positionText(sentence, locale),
    texts.length[language](length),
    texts.points(points.toFixed(1)),
  ]
  if (votes !== undefined && votes.tooHard > 0)
    about.push(texts.formulas(votes.tooHard, votes.voters))
  return about.join(' · ')
}

/** Fields with a score of their own, each with what costs it most. */
function fieldLines(fields: readonly ScoredField[], look: Look): string[] {
  const { score: texts } = sentencesIn(look.locale)
  const { width, bold, dim } = look
  const scored = fields.filter(({ wording }) => wording !== undefined)
  if (scored.length === 0) return []

  return [
    '',
    ...flow([{ text: texts.fields, paint: bold }], { width, indent: 3, hanging: 5 }),
    ...scored.flatMap(field => {
      const { label, wording, explanation } = field
      const [hardest] = explanation?.hardest ?? []
      return flow(
        [
          { text: `${label} ${Math.round(wording!)}`, whole: true },
          { text: ` · ${positionText(field, look.locale)}`, paint: dim },
          ...(hardest === undefined
            ? []
            : [{ text: ` · ${oneLine(hardest.words, shortlyShown)}`, paint: dim }]),
        ],
        { width, indent: 5, hanging: 7 },
      )
    }),
  ]
}

function leftOutLines(leftOut: LeftOutOfScore, look: Look): string[] {
  const { score: texts } = sentencesIn(look.locale)
  const { width, dim } = look
  const kinds = (['laws', 'names', 'addresses', 'tableCells', 'explainedTerms'] as const)
    .filter(kind => leftOut[kind].length > 0)
    .map(kind => texts.leftOutKinds[kind](leftOut[kind].length, leftOut[kind].slice(0, fewNamed)))
  if (kinds.length === 0) return []
  return [
    '',
    ...flow([{ text: texts.leftOut(kinds), paint: dim }], { width, indent: 3, hanging: 5 }),
  ]
}

/** So many examples of a kind make clear what it is. */
const fewNamed = 3

/** No sentence of a guide should fill the screen, nor one that only stands for its field more than a line. */
const longestShown = 300
const shortlyShown = 40

function oneLine(words: string, longest = longestShown): string {
  const line = words.replaceAll(/\s+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
