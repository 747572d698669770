/** How hard a text is, in a word, from the easiest to the hardest. */
export type ReadabilityBand =
  'primary-school' | 'lower-secondary' | 'upper-secondary' | 'newspaper' | 'official'

/** How easy a text is to read, judged by its words and sentences alone. */
export interface Readability {
  /** From 0 (hard) to 100 (easy); never rounded, so that two close texts can still be told apart. */
  readonly score: number
  readonly band: ReadabilityBand
  /** Scores of the words and of the sentences alone, the other as in a plain guide. */
  readonly parts: Readonly<Record<string, number>>
  /** What the score is made of, by name. */
  readonly features: Readonly<Record<string, number>>
  /** Other figures about the text, by name. */
  readonly figures: Readonly<Record<string, number>>
}

/**
 * How the features of a language make a difficulty: `base` and each feature times its weight.
 *
 * `scripts/readability.js` fits the weights; `plain` is what the features are in a plain guide.
 */
export interface Model {
  readonly base: number
  readonly features: Readonly<Record<string, FeatureWeight>>
}

export interface FeatureWeight {
  readonly weight: number
  readonly plain: number
  /** Whether it tells of the sentences or of the words in them. */
  readonly part: string
}

/** What one feature costs a text, in points of the score. */
export interface FeatureCost {
  readonly feature: string
  readonly value: number
  /** What it is in a plain guide. */
  readonly plain: number
  /** Points lost against a plain guide; negative for points gained. */
  readonly points: number
}

/** Judge a text by its features. */
export function judge(
  features: Readonly<Record<string, number>>,
  figures: Readonly<Record<string, number>>,
  model: Model,
): Readability {
  const score = scoreOf(difficultyOf(features, model))
  return {
    score,
    band: bandOf(score),
    parts: {
      words: scoreOf(difficultyOf(features, model, 'words')),
      sentences: scoreOf(difficultyOf(features, model, 'sentences')),
    },
    features,
    figures,
  }
}

/** The difficulty of a text; with a part named, everything else is as in a plain guide. */
function difficultyOf(
  features: Readonly<Record<string, number>>,
  { base, features: weights }: Model,
  only?: string,
): number {
  let difficulty = base
  for (const name in weights) {
    const { weight, plain, part } = weights[name]!
    difficulty += weight * (only === undefined || only === part ? features[name]! : plain)
  }
  return difficulty
}

/** What each feature costs against a plain guide, the dearest first; together they are the points between the two. */
export function costsOf(
  features: Readonly<Record<string, number>>,
  model: Model,
): readonly FeatureCost[] {
  const here = difficultyOf(features, model)
  const plain = difficultyOf({}, model, 'nothing')
  // The score bends, so each feature gets its share of the whole way between the two texts.
  const pointsPerStep =
    Math.abs(here - plain) < 1e-6
      ? scoreOf(plain - 0.5) - scoreOf(plain + 0.5)
      : (scoreOf(plain) - scoreOf(here)) / (here - plain)
  return Object.entries(model.features)
    .map(([feature, { weight, plain }]) => {
      const value = features[feature]!
      return { feature, value, plain, points: weight * (value - plain) * pointsPerStep }
    })
    .toSorted((left, right) => right.points - left.points)
}

/** Where a band begins: a difficulty, and the score it stands for. */
const anchors = [
  { difficulty: 2.5, score: 85 },
  { difficulty: 4.5, score: 70 },
  { difficulty: 6.5, score: 55 },
  { difficulty: 9, score: 35 },
] as const

/**
 * A score from 0 to 100 for a difficulty in bands of schooling: up to 2.5 primary school, 4.5 lower
 * secondary, 6.5 upper secondary, 9 newspapers, above that statutes and official notices.
 *
 * Straight between those points; beyond the outer ones it nears 100 and 0 without reaching them, so
 * the harder of two texts always has the lower score.
 */
function scoreOf(difficulty: number): number {
  const first = anchors[0]
  if (difficulty <= first.difficulty) {
    const room = 100 - first.score
    return 100 - room * Math.exp((7.5 * (difficulty - first.difficulty)) / room)
  }
  for (let index = 1; index < anchors.length; index++) {
    const from = anchors[index - 1]!
    const to = anchors[index]!
    if (difficulty > to.difficulty) continue
    const share = (difficulty - from.difficulty) / (to.difficulty - from.difficulty)
    return from.score + share * (to.score - from.score)
  }
  const last = anchors[anchors.length - 1]!
  return last.score * Math.exp((-8 * (difficulty - last.difficulty)) / last.score)
}

/** The band of a score. */
function bandOf(score: number): ReadabilityBand {
  if (score >= 85) return 'primary-school'
  if (score >= 70) return 'lower-secondary'
  if (score >= 55) return 'upper-secondary'
  return score >= 35 ? 'newspaper' : 'official'
}
