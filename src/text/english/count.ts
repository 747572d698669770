import { countWord, noCounts, type Counts as FormulaCounts } from './formulas.ts'
import { markNames } from './official-names.ts'
import { wordsOf } from './words.ts'

/** What the score counts in a text, in one pass over it. */
export interface Counts {
  /** For the classic formulas, which know no names. */
  readonly formulas: FormulaCounts
  sentences: number
  /** Words and numbers, without names. */
  tokens: number
  longest: number
  words: number
  syllables: number
  /** Words neither Dale and Chall nor Spache list, whatever their endings. */
  unlisted: number
  /** Powers of ten by which words that carry meaning are rarer than everyday words. */
  rarity: number
  contentWords: number
  frequencies: number
  addresses: number
  nominalisations: number
}

/** The decimal logarithm of a count in film subtitles; words said more often are everyday words. */
const everydayFrequency = 4.5

/** Count the sentences of a text. Names do not count. */
export function count(sentences: readonly string[]): Counts {
  const counts: Counts = {
    formulas: noCounts(),
    sentences: 0,
    tokens: 0,
    longest: 0,
    words: 0,
    syllables: 0,
    unlisted: 0,
    rarity: 0,
    contentWords: 0,
    frequencies: 0,
    addresses: 0,
    nominalisations: 0,
  }
  for (const sentence of sentences) countSentence(sentence, counts)
  return counts
}

let marks = new Uint8Array(256)

function countSentence(sentence: string, counts: Counts): void {
  const words = wordsOf(sentence)
  if (words.length === 0) return
  if (marks.length < words.length) marks = new Uint8Array(words.length * 2)
  markNames(words, marks)

  counts.formulas.sentence++
  let tokens = 0
  for (const [index, word] of words.entries()) {
    if (word.isWord) {
      countWord(counts.formulas, word)
      if (!word.isEasy) counts.formulas.difficultWord++
      if (!word.isFamiliar) counts.formulas.unfamiliarWord++
    }
    // A name is taken in at a glance, like one word.
    if (marks[index] === 1 && index > 0 && marks[index - 1] === 1) continue
    tokens++
    if (marks[index] === 1) continue
    // Numbers make a sentence longer, but they are not hard words.
    if (!word.isWord) continue
    counts.words++
    counts.syllables += word.syllables
    if (!word.isPlain) counts.unlisted++
    if (word.isAddress) counts.addresses++
    if (word.isNominalisation) counts.nominalisations++
    if (!word.isContent) continue
    counts.contentWords++
    counts.frequencies += word.frequency
    if (word.frequency < everydayFrequency) counts.rarity += everydayFrequency - word.frequency
  }
  if (tokens === 0) return
  counts.sentences++
  counts.tokens += tokens
  counts.longest = Math.max(counts.longest, tokens)
}
