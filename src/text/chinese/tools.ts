import { readability } from './readability.ts'
import { sentenceLength } from './sentence-length.ts'
import { sentences } from './sentences.ts'
import { cutsWord } from './words.ts'

/** Sentences, words and readability of Chinese text. */
export const chineseTools = {
  language: 'zh' as const,
  sentences,
  sentenceLength,
  // Titles and quotations have marks of their own in Chinese, which protect them in any text.
  names: () => [],
  cutsWord,
  readability,
}
