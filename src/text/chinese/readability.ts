import type { Readability } from '../readability.ts'
import { bandOf, scoreOf } from '../readability.ts'
import { sentenceLength } from './sentence-length.ts'
import { eachWord } from './words.ts'

/**
 * How hard a Chinese text is, from five things that can be counted.
 *
 * The weights were fitted to pairs of a hard and a plain version of the same text (news rewritten,
 * idioms replaced, official sentences recast), then scaled so that dialogue, textbooks, news and
 * statutes fall into the bands of `scoreOf`. `scripts/measure-readability.js` shows how often they
 * put a pair in the right order.
 */
const weights = {
  base: -1.72,
  /** Per root of the mean sentence length: ten characters more weigh most on a short sentence. */
  sentence: 1.89,
  /** Per level of the graded word list, 1 to 8. */
  level: 1.4,
  /** Words of one character, or of three and more, are where terse official style shows. */
  notTwoCharacters: 7.98,
  /** Set phrases, such as 一应俱全. */
  fourCharacters: 31.5,
  /** Per power of ten in film subtitles: the more often people say a word, the easier it is. */
  frequency: -3.63,
}

/** An ordinary text at the edge of lower secondary school, against which a part is judged alone. */
const ordinary = { charactersPerSentence: 28, wordDifficulty: -4.7 }

/** Fewer words say nothing about a text. */
const leastWords = 2

/** The readability of a Chinese text given as its sentences. */
export function readability(sentences: readonly string[]): Readability | undefined {
  const counts = count(sentences)
  if (counts.sentences === 0 || counts.words < leastWords) return undefined

  const charactersPerSentence = counts.characters / counts.sentences
  const wordLevel = counts.levels / counts.words
  const wordFrequency = counts.frequencies / counts.words
  const notTwoCharacterShare = counts.notTwoCharacters / counts.words
  const fourCharacterShare = counts.fourCharacters / counts.words

  const wordDifficulty =
    weights.level * wordLevel +
    weights.notTwoCharacters * notTwoCharacterShare +
    weights.fourCharacters * fourCharacterShare +
    weights.frequency * wordFrequency
  const difficulty = difficultyOf(charactersPerSentence, wordDifficulty)
  const score = scoreOf(difficulty)
  return {
    score,
    band: bandOf(score),
    parts: {
      words: scoreOf(difficultyOf(ordinary.charactersPerSentence, wordDifficulty)),
      sentences: scoreOf(difficultyOf(charactersPerSentence, ordinary.wordDifficulty)),
    },
    figures: {
      difficulty,
      charactersPerSentence,
      longestSentence: counts.longestSentence,
      wordLevel,
      wordFrequency,
      notTwoCharacterShare,
      fourCharacterShare,
    },
  }
}

function difficultyOf(charactersPerSentence: number, wordDifficulty: number): number {
  return weights.base + weights.sentence * Math.sqrt(charactersPerSentence) + wordDifficulty
}

function count(sentences: readonly string[]) {
  const counts = {
    sentences: 0,
    characters: 0,
    longestSentence: 0,
    words: 0,
    levels: 0,
    frequencies: 0,
    notTwoCharacters: 0,
    fourCharacters: 0,
  }
  for (const sentence of sentences) {
    const length = sentenceLength(sentence)
    if (length === 0) continue
    counts.sentences++
    counts.characters += length
    counts.longestSentence = Math.max(counts.longestSentence, length)
    eachWord(sentence, (word, characters) => {
      if (word.isName) return
      counts.words++
      counts.levels += word.level
      counts.frequencies += word.frequency
      if (characters !== 2) counts.notTwoCharacters++
      if (characters === 4) counts.fourCharacters++
    })
  }
  return counts
}
