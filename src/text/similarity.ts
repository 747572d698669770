import type { Language } from '../document/model.ts'

/** A phrase that texts are compared with. */
export interface Phrase {
  readonly words: string
  /** How alike a text must be, from 0 to 1. */
  readonly similarity: number
}

/** A phrase that a text is like, and how much. */
export interface LikePhrase<Owned extends Phrase> {
  readonly phrase: Owned
  readonly similarity: number
}

/** Many phrases, each compared with a text at the cost of the features they share. */
export interface PhraseIndex<Owned extends Phrase> {
  /** The phrases that a text is like at least as much as each asks, the nearest first. */
  alike(value: string): LikePhrase<Owned>[]
}

/**
 * Compare by Dice's coefficient over distinct features: pairs of characters in Chinese, words in English.
 *
 * Punctuation, digits' positions and white space do not count. Source of the measure: Dice, L. R. (1945), Ecology 26(3).
 */
export function buildPhraseIndex<Owned extends Phrase>(
  phrases: readonly Owned[],
  language: Language,
): PhraseIndex<Owned> {
  const sizes: number[] = []
  const holders = new Map<string | number, number[]>()
  phrases.forEach(({ words }, index) => {
    const features = featuresOf(words, language)
    sizes.push(features.size)
    for (const feature of features) {
      const known = holders.get(feature)
      if (known === undefined) holders.set(feature, [index])
      else known.push(index)
    }
  })

  // Twice the shared features over all features can be no more than the smaller of two counts allows.
  const least = Math.min(...phrases.map(({ similarity }) => similarity), 1)
  const room = (2 - least) / least
  const smallest = Math.min(...sizes) / room
  const largest = Math.max(...sizes) * room

  return {
    alike(value) {
      if (value.length < smallest) return []
      const features = featuresOf(value, language)
      if (features.size > largest) return []
      let shared: Map<number, number> | undefined
      for (const feature of features) {
        const indexes = holders.get(feature)
        if (indexes === undefined) continue
        shared ??= new Map()
        for (const index of indexes) shared.set(index, (shared.get(index) ?? 0) + 1)
      }
      if (shared === undefined) return []
      return [...shared]
        .map(([index, count]) => ({
          phrase: phrases[index]!,
          similarity: (2 * count) / (features.size + sizes[index]!),
        }))
        .filter(({ phrase, similarity }) => similarity >= phrase.similarity)
        .sort((left, right) => right.similarity - left.similarity)
    },
  }
}

/** Longer sentences are no set phrase, and need not be taken apart. */
const longest = 400

/** Classes such as \p{L} would take V8 milliseconds to compile. */
const notLetters = /[^0-9a-z\u00c0-\u024f]+/

/** Words in English; pairs of characters in Chinese, each as one number. */
function featuresOf(value: string, language: Language): ReadonlySet<string | number> {
  if (value.length > longest) return new Set()
  if (language === 'en')
    return new Set(
      value
        .toLowerCase()
        .split(notLetters)
        .filter(word => word !== ''),
    )

  const pairs = new Set<number>()
  let before = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (!isLetter(code)) continue
    if (before !== 0) pairs.add(before * 0x10000 + code)
    before = code
  }
  return pairs
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x3400 && code <= 0x9fff)
}
