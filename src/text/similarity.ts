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
  const holders = new Map<string, number[]>()
  phrases.forEach(({ words }, index) => {
    const features = featuresOf(words, language)
    sizes.push(features.size)
    for (const feature of features) {
      const known = holders.get(feature)
      if (known === undefined) holders.set(feature, [index])
      else known.push(index)
    }
  })

  return {
    alike(value) {
      const features = featuresOf(value, language)
      const shared = new Map<number, number>()
      for (const feature of features) {
        for (const index of holders.get(feature) ?? []) {
          shared.set(index, (shared.get(index) ?? 0) + 1)
        }
      }
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

/** Latin letters with and without accents, digits and Han characters count; classes such as \\p{L} take V8 milliseconds to compile. */
const notLetters = /[^0-9A-Za-z\u00c0-\u024f\u3400-\u9fff]+/g

function featuresOf(value: string, language: Language): ReadonlySet<string> {
  if (value.length > longest) return new Set()
  if (language === 'en') {
    return new Set(
      value
        .toLowerCase()
        .split(notLetters)
        .filter(word => word !== ''),
    )
  }
  const letters = value.replaceAll(notLetters, '')
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2))
  return pairs
}
