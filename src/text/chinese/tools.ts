import type { LanguageTools } from '../language-tools.ts'
import { leftOut } from './left-out.ts'
import { chineseModel, readability } from './readability.ts'
import { sentenceLength } from './sentence-length.ts'
import { sentences } from './sentences.ts'
import { cutsWord } from './words.ts'

/** Sentences and readability of Chinese text. */
export const chineseTools: LanguageTools = {
  language: 'zh',
  sentences,
  sentenceLength,
  // Titles and quotations have marks of their own in Chinese, which protect them in any text.
  names: () => [],
  cutsWord,
  readability,
  model: chineseModel,
  leftOut,
  votes: () => undefined,
}
