import { judge, type Model, type Readability } from '../readability.ts'
import { count } from './count.ts'
import model from './model.json' with { type: 'json' }

/** How the features of a Chinese text make its difficulty. */
export const chineseModel: Model = model

/** Fewer words say nothing about a text. */
const leastWords = 2

/** The readability of a Chinese text given as its sentences. */
export function readability(sentences: readonly string[]): Readability | undefined {
  const counts = count(sentences)
  if (counts.sentences === 0 || counts.words < leastWords) return undefined

  const charactersPerSentence = counts.characters / counts.sentences
  const wordLevel = counts.levels / counts.words
  return judge(
    {
      // Ten characters more weigh most on a short sentence.
      sentenceLength: Math.sqrt(charactersPerSentence),
      advancedWords: counts.advanced / counts.sentences,
      rareWords: counts.rarity / counts.sentences,
      wordLevel,
      setPhrases: counts.setPhrases / counts.words,
      wordRarity: counts.longWords === 0 ? ordinaryRarity : counts.longRarity / counts.longWords,
      characterRarity:
        counts.singles === 0 ? ordinarySingleRarity : counts.singleRarity / counts.singles,
      writtenCharacters: counts.bookish / counts.words,
    },
    {
      charactersPerSentence,
      longestSentence: counts.longest,
      wordsPerSentence: counts.words / counts.sentences,
      wordLevel,
      advancedWordShare: counts.advancedWords / counts.words,
      setPhraseShare: counts.setPhrases / counts.words,
    },
    chineseModel,
  )
}

/** Of a text that has no word of two characters or more. */
const ordinaryRarity = 3.5

/** Of a text that has no word of one character. */
const ordinarySingleRarity = 1.5
