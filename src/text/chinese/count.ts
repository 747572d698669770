import { isDigit, isHan } from './characters.ts'
import { dictionary, roles, type Dictionary } from './dictionary.ts'
import { endOfStretch, lengthOfStretch } from './sentence-length.ts'
import { cutRun, endOfHan, type CutRun } from './words.ts'

/** What the score counts in a text, in one pass over it. */
export interface Counts {
  sentences: number
  /** As a reader has to take them in, without names. */
  characters: number
  longest: number
  words: number
  levels: number
  /** Levels above those of everyday words, and the words that have them. */
  advanced: number
  advancedWords: number
  /** Powers of ten by which words are rarer than everyday words. */
  rarity: number
  /** Words of four characters, such as 一应俱全. */
  setPhrases: number
  singles: number
  singleRarity: number
  longWords: number
  longRarity: number
  /** Powers of ten by which books use single characters more than films. */
  bookish: number
}

/** Hears of what is left out: names, titles, addresses. */
export type LeftOut = (start: number, end: number, kind: 'law' | 'name' | 'address') => void

/** Words up to this level are everyday words. */
const everydayLevel = 3

/** Ten times the decimal logarithm of a count in films; words said more often are everyday words. */
const everydayFrequency = 40

/** Ten times the decimal logarithm of the commonest words' counts. */
const mostFrequent = 60

/** Count the sentences of a text. Names, titles and addresses do not count. */
export function count(sentences: readonly string[], leftOut?: LeftOut): Counts {
  const counts: Counts = {
    sentences: 0,
    characters: 0,
    longest: 0,
    words: 0,
    levels: 0,
    advanced: 0,
    advancedWords: 0,
    rarity: 0,
    setPhrases: 0,
    singles: 0,
    singleRarity: 0,
    longWords: 0,
    longRarity: 0,
    bookish: 0,
  }
  const words = dictionary()
  for (const sentence of sentences) {
    const length = countSentence(sentence, counts, words, leftOut)
    if (length === 0) continue
    counts.sentences++
    counts.characters += length
    counts.longest = Math.max(counts.longest, length)
  }
  // Kept in tenths until here, because whole numbers add up faster and exactly.
  counts.rarity /= 10
  counts.singleRarity /= 10
  counts.longRarity /= 10
  counts.bookish /= 10
  return counts
}

/** Counts the words of a sentence; returns how many characters a reader has to take in. */
function countSentence(
  sentence: string,
  counts: Counts,
  words: Dictionary,
  leftOut: LeftOut | undefined,
): number {
  let length = 0
  let inAddress = false
  let at = 0
  while (at < sentence.length) {
    if (!isHan(sentence.charCodeAt(at))) {
      const end = endOfStretch(sentence, at)
      const stretch = lengthOfStretch(sentence, at, end)
      if (leftOut !== undefined && stretch === 0) tellStretch(sentence, at, end, leftOut)
      length += stretch
      at = end
      continue
    }
    // 12号3楼: what follows the number of a house belongs to it.
    if (inAddress && partOfHouse.includes(sentence[at]!)) {
      at++
      continue
    }
    const end = endOfHan(sentence, at)
    inAddress = isStreet(sentence, end)
    const run = cutRun(sentence, at, end)
    if (inAddress) markAddress(run, words)
    length += countRun(run, at, counts, words, leftOut)
    at = end
  }
  return length
}

/** Tells of titles, and of addresses of the web and numbers to call. */
function tellStretch(sentence: string, start: number, end: number, leftOut: LeftOut): void {
  if (sentence[start] === '《' || sentence[start] === '〈') leftOut(start, end, 'law')
  else if (end - start >= 7) leftOut(start, end, 'address')
}

const partOfHouse = '号弄栋幢座楼层室院'

/** Whether the run that ends here names a street, with the number of a house behind it. */
function isStreet(sentence: string, end: number): boolean {
  if (!isDigit(sentence.charCodeAt(end)) || !'路街巷道弄村'.includes(sentence[end - 1]!))
    return false
  let at = end
  while (isDigit(sentence.charCodeAt(at))) at++
  return partOfHouse.includes(sentence[at] ?? ' ')
}

function markAddress({ count, entries, inName }: CutRun, { role }: Dictionary): void {
  for (let index = count - 1; index >= 0; index--) {
    if (role[entries[index]!] === roles.nameBreak) break
    inName[index] = 1
  }
}

function countRun(
  { count, lengths, entries, inName }: CutRun,
  start: number,
  counts: Counts,
  { level, frequency, bookish }: Dictionary,
  leftOut: LeftOut | undefined,
): number {
  let taken = 0
  let at = start
  for (let index = 0; index < count; index++) {
    const length = lengths[index]!
    at += length
    if (inName[index] === 1) {
      leftOut?.(at - length, at, 'name')
      continue
    }
    taken += length
    const entry = entries[index]!
    const spoken = frequency[entry]!
    counts.words++
    counts.levels += level[entry]!
    if (level[entry]! > everydayLevel) {
      counts.advanced += level[entry]! - everydayLevel
      if (level[entry]! > everydayLevel + 1) counts.advancedWords++
    }
    if (spoken < everydayFrequency) counts.rarity += everydayFrequency - spoken
    if (length === 1) {
      counts.singles++
      counts.singleRarity += mostFrequent - spoken
      counts.bookish += bookish[entry]!
    } else {
      counts.longWords++
      counts.longRarity += mostFrequent - spoken
      if (length === 4) counts.setPhrases++
    }
  }
  return taken
}
