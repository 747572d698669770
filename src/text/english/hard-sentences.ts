import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import type { Span } from '../../document/span.ts'
import { voterCount } from './formulas.ts'
import { sentences } from './sentences.ts'

/** A sentence most formulas find too hard. */
export interface HardSentence {
  readonly span: Span
  /** The share of the seven formulas that agree, from 4/7 to 1. */
  readonly confidence: number
}

/** Sentences retext-readability finds too hard for readers of an age; slow, for one text at a time. */
export async function hardSentences(value: string, age = 16): Promise<HardSentence[]> {
  const processor = retext().use(retextEnglish).use(retextReadability, { age })
  const hard: HardSentence[] = []
  for (const span of sentences(value)) {
    const sentence = value.slice(span.start, span.end)
    // The parser's time grows with the square of a sentence nobody could read anyway.
    if (sentence.length > longestSentence) {
      hard.push({ span, confidence: 1 })
      continue
    }
    const { messages } = await processor.process(sentence)
    const votes = messages.map(({ reason }) => votesIn(reason))
    if (votes.length > 0) hard.push({ span, confidence: Math.max(...votes) / voterCount })
  }
  return hard
}

const longestSentence = 4000

/** Reads “… according to 5 out of 7 algorithms”; the number is missing when all agree. */
function votesIn(reason: string): number {
  return Number(/(\d+) out of/.exec(reason)?.[1] ?? voterCount)
}
