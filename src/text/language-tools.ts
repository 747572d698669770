import type { Language } from '../document/model.ts'
import type { Span } from '../document/span.ts'
import type { Model, Readability } from './readability.ts'

export type { Readability } from './readability.ts'

/** What the tool knows about one language: where sentences end, and how hard they are. */
export interface LanguageTools {
  readonly language: Language
  /**
   * Spans of the sentences of a text, in order and without the white space around them.
   *
   * End punctuation and the closing quotes and brackets behind it belong to their sentence. Only
   * white space is left between two sentences.
   */
  sentences(value: string): Span[]
  /**
   * How long a sentence is for a reader: words in English; in Chinese characters, where a run of
   * digits or of Latin letters counts as one.
   *
   * URLs, e-mail addresses, phone numbers and, in Chinese, titles in 《》 do not count.
   */
  sentenceLength(sentence: string): number
  /** Spans of words that are somebody else's: names, and what stands in quotation marks. */
  names(value: string): Span[]
  /** Whether a span of a sentence begins or ends inside a word that the language writes without spaces. */
  cutsWord(sentence: string, span: Span): boolean
  /** The readability of a text given as its sentences; `undefined` when there is too little text. */
  readability(sentences: readonly string[]): Readability | undefined
  /** How its features make a readability. */
  readonly model: Model
  /** What a readability leaves out of a sentence, for people who ask; it takes its time. */
  leftOut(sentence: string): LeftOut[]
  /** How many of seven classic formulas find a sentence too hard; `undefined` where there are none. */
  votes(sentence: string): Votes | undefined
}

/** Words that count neither as hard nor as easy, because a reader looks for them as they stand. */
export interface LeftOut {
  readonly kind: 'law' | 'name' | 'address'
  readonly words: string
}

/** How formulas vote on a sentence. */
export interface Votes {
  readonly tooHard: number
  readonly voters: number
}

/** The tools of one language; those of the others are not loaded. */
export async function loadLanguageTools(language: Language): Promise<LanguageTools> {
  switch (language) {
    case 'zh':
      return (await import('./chinese/tools.ts')).chineseTools
    case 'en':
      return (await import('./english/tools.ts')).englishTools
  }
}
