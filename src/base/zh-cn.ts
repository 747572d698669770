import type { Sentences } from './local-text.ts'

/** The tool's own sentences in Chinese, one for each in English. */
export const zhCn: Sentences = {
  fullStop: '。',
}
