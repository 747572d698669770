import { judge, type Model, type Readability } from '../readability.ts'
import { count } from './count.ts'
import { formulas } from './formulas.ts'
import model from './model.json' with { type: 'json' }

/** How the features of an English text make its difficulty. */
export const englishModel: Model = model

/** Fewer words say nothing about a text. */
const leastWords = 3

/** The readability of an English text given as its sentences. */
export function readability(sentences: readonly string[]): Readability | undefined {
  const counts = count(sentences)
  // Words without a syllable are in another script.
  if (counts.words < leastWords || counts.syllables === 0) return undefined

  const wordsPerSentence = counts.tokens / counts.sentences
  return judge(
    {
      sentenceLength: wordsPerSentence,
      rareWords: counts.rarity / counts.sentences,
      // Two hard words more weigh most on a sentence that had none.
      unlistedWords: Math.pow(counts.unlisted / counts.sentences, 0.8),
      nominalisations: counts.nominalisations / counts.sentences,
      address: counts.addresses / counts.words,
    },
    {
      wordsPerSentence,
      longestSentence: counts.longest,
      syllablesPerWord: counts.syllables / counts.words,
      difficultWordShare: counts.unlisted / counts.words,
      wordFrequency:
        counts.contentWords === 0 ? ordinaryFrequency : counts.frequencies / counts.contentWords,
      ...formulas(counts.formulas),
    },
    englishModel,
  )
}

/** Of the words that carry meaning, in an ordinary text. */
const ordinaryFrequency = 3.2
