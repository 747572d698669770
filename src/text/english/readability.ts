import type { Readability } from '../readability.ts'
import { bandOf, scoreOf } from '../readability.ts'
import { countWord, formulas, noCounts } from './formulas.ts'
import { wordsOf } from './words.ts'

/**
 * How hard an English text is, from four things that can be counted.
 *
 * The balance of the weights was fitted to pairs of a hard and a plain version of the same text,
 * then scaled so that graded school texts, news and official English fall into the bands of
 * `scoreOf`. `scripts/measure-readability.js` shows how often they put a pair in the right order.
 */
const weights = {
  base: -4.14,
  /** Per root of the mean sentence length in words. */
  sentence: 2.9,
  syllables: 2.54,
  /** Words neither Dale and Chall nor Spache list, whatever their endings. */
  difficult: 7.06,
  /** Per power of ten in film subtitles, over the words that carry meaning. */
  frequency: -2.88,
}

/** An ordinary text at the edge of lower secondary school, against which a part is judged alone. */
const ordinary = { wordsPerSentence: 17, wordDifficulty: -3.9 }

/** Fewer words say nothing about a text. */
const leastWords = 3

/** The readability of an English text given as its sentences. */
export function readability(sentences: readonly string[]): Readability | undefined {
  const { counts, contentWords, frequencies, difficult, longestSentence, tokens } = count(sentences)
  // Words without a syllable are in another script.
  if (counts.word < leastWords || counts.syllable === 0) return undefined

  const wordsPerSentence = tokens / counts.sentence
  const syllablesPerWord = counts.syllable / counts.word
  const difficultWordShare = difficult / counts.word
  const wordFrequency = contentWords === 0 ? ordinaryFrequency : frequencies / contentWords

  const wordDifficulty =
    weights.syllables * syllablesPerWord +
    weights.difficult * difficultWordShare +
    weights.frequency * wordFrequency
  const difficulty = difficultyOf(wordsPerSentence, wordDifficulty)
  const score = scoreOf(difficulty)
  return {
    score,
    band: bandOf(score),
    parts: {
      words: scoreOf(difficultyOf(ordinary.wordsPerSentence, wordDifficulty)),
      sentences: scoreOf(difficultyOf(wordsPerSentence, ordinary.wordDifficulty)),
    },
    figures: {
      difficulty,
      wordsPerSentence,
      longestSentence,
      syllablesPerWord,
      difficultWordShare,
      wordFrequency,
      ...formulas(counts),
    },
  }
}

/** Of the words that carry meaning, in an ordinary text. */
const ordinaryFrequency = 3.2

function difficultyOf(wordsPerSentence: number, wordDifficulty: number): number {
  return weights.base + weights.sentence * Math.sqrt(wordsPerSentence) + wordDifficulty
}

function count(sentences: readonly string[]) {
  const counts = noCounts()
  let tokens = 0
  let contentWords = 0
  let frequencies = 0
  let difficult = 0
  let longestSentence = 0
  for (const sentence of sentences) {
    const words = wordsOf(sentence)
    if (words.length === 0) continue
    counts.sentence++
    tokens += words.length
    longestSentence = Math.max(longestSentence, words.length)
    for (const word of words) {
      // Numbers make a sentence longer, but they are not hard words.
      if (!word.isWord) continue
      countWord(counts, word)
      if (!word.isEasy) counts.difficultWord++
      if (!word.isFamiliar) counts.unfamiliarWord++
      if (!word.isPlain) difficult++
      if (!word.isContent) continue
      contentWords++
      frequencies += word.frequency
    }
  }
  return { counts, tokens, contentWords, frequencies, difficult, longestSentence }
}
