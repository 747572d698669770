import { readability } from './readability.ts'
import { sentenceLength } from './sentence-length.ts'
import { sentences } from './sentences.ts'

/** Sentences and readability of Chinese text. */
export const chineseTools = {
  language: 'zh' as const,
  sentences,
  sentenceLength,
  readability,
}
