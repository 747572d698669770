import { placesOf } from '../document/places.ts'
import type { Document } from '../document/model.ts'
import { locateIn, type Position } from '../document/position.ts'
import type { Passage } from '../guide/model.ts'
import { wordsOfProse, type Prose } from '../lint/prose.ts'
import type { LanguageTools, LeftOut, Votes } from '../text/language-tools.ts'
import { costsOf, type FeatureCost } from '../text/readability.ts'

/** Why the wording of a guide, or of one of its fields, has the score it has. */
export interface Explanation {
  /** What each feature costs against a plain guide, the dearest first. */
  readonly costs: readonly FeatureCost[]
  /** The sentences that cost most, the dearest first; at most five. */
  readonly hardest: readonly CostlySentence[]
}

/** A sentence without which a text would score better. */
export interface CostlySentence extends Position {
  readonly words: string
  /** Characters in Chinese, words in English. */
  readonly length: number
  /** How many points the text would gain without it. */
  readonly points: number
  readonly votes?: Votes
}

/** What the score left out, each kind of it. */
export interface LeftOutOfScore {
  readonly laws: readonly string[]
  readonly names: readonly string[]
  readonly addresses: readonly string[]
  readonly tableCells: readonly string[]
  readonly explainedTerms: readonly string[]
}

const mostShown = 5

/** A gain that nobody would notice. */
const leastPoints = 0.05

/** On a longer page only this many sentences are tried, the hardest by themselves. */
const mostTried = 300

/** Explain the score of some prose; `undefined` if it is too short for one. */
export function explainScore(
  prose: Prose,
  document: Document,
  tools: LanguageTools,
): Explanation | undefined {
  const words = wordsOfProse(prose)
  const readability = tools.readability(words)
  if (readability === undefined) return undefined

  const costs = costsOf(readability.features, tools.model)
  // Of a single sentence nothing is left to compare with but a plain guide.
  const lost = costs.reduce((sum, { points }) => sum + points, 0)
  const hardest = hardestFirst(words, tools)
    .slice(0, mostTried)
    .flatMap(index => {
      const rest = tools.readability(words.toSpliced(index, 1))
      const points = rest === undefined ? lost : rest.score - readability.score
      return points < leastPoints ? [] : [{ index, points }]
    })
    .toSorted((left, right) => right.points - left.points || left.index - right.index)
    .slice(0, mostShown)
    .map(({ index, points }) => costly(prose.sentences[index]!, points, document, tools))
  return { costs, hardest }
}

function hardestFirst(words: readonly string[], tools: LanguageTools): number[] {
  const scores = words.map(sentence => tools.readability([sentence])?.score ?? 100)
  return [...words.keys()].toSorted((left, right) => scores[left]! - scores[right]!)
}

function costly(
  { text, span, value }: Passage,
  points: number,
  document: Document,
  tools: LanguageTools,
): CostlySentence {
  const votes = tools.votes(value)
  return {
    words: value,
    ...locateIn(document)(placesOf(text, span)),
    length: tools.sentenceLength(value),
    points,
    ...(votes === undefined ? {} : { votes }),
  }
}

/** What the score of some prose left out; each thing once, in reading order. */
export function leftOutOf(
  { sentences, explained, cells }: Prose,
  tools: LanguageTools,
): LeftOutOfScore {
  const found = sentences.flatMap(({ value }) => tools.leftOut(value))
  const wordsOf = (kind: LeftOut['kind']) => [
    ...new Set(found.filter(item => item.kind === kind).map(({ words }) => words)),
  ]
  return {
    laws: wordsOf('law'),
    names: wordsOf('name'),
    addresses: wordsOf('address'),
    tableCells: cells.map(({ value }) => value),
    explainedTerms: explained,
  }
}
