/** How hard a text is, in a word, from the easiest to the hardest. */
export type ReadabilityBand =
  'primary-school' | 'lower-secondary' | 'upper-secondary' | 'newspaper' | 'official'

/** How easy a text is to read, judged by its words and sentences alone. */
export interface Readability {
  /** From 0 (hard) to 100 (easy); never rounded, so that two close texts can still be told apart. */
  readonly score: number
  readonly band: ReadabilityBand
  /** Scores of the words and of the sentences alone, the other at an ordinary value. */
  readonly parts: Readonly<Record<string, number>>
  /** The raw figures behind the score, by name. */
  readonly figures: Readonly<Record<string, number>>
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
export function scoreOf(difficulty: number): number {
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
export function bandOf(score: number): ReadabilityBand {
  if (score >= 85) return 'primary-school'
  if (score >= 70) return 'lower-secondary'
  if (score >= 55) return 'upper-secondary'
  return score >= 35 ? 'newspaper' : 'official'
}
