import { names } from './names.ts'
import { readability } from './readability.ts'
import { sentences } from './sentences.ts'
import { wordsOf } from './words.ts'

/** Sentences, names and readability of English text. */
export const englishTools = {
  language: 'en' as const,
  sentences,
  sentenceLength: (sentence: string) => wordsOf(sentence).length,
  names,
  // Words stand between spaces; the term index sees to those.
  cutsWord: () => false,
  readability,
}
