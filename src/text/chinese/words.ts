import type { Span } from '../../document/span.ts'
import { endOfTitle, isHan } from './characters.ts'
import type { WordEntry, WordNode } from './dictionary.ts'
import { levelOfCharacter, nodeAfter, wordsFrom } from './dictionary.ts'

/**
 * Calls `visit` with each word of a sentence: its entry and its length in characters.
 *
 * Cuts where the words found are most likely together (Viterbi over film frequencies). Titles in 《》
 * and names of certificates and offices are left out, as are digits and Latin letters: a reader
 * looks for them as they stand.
 */
export function eachWord(
  sentence: string,
  visit: (word: WordEntry, length: number, at: number) => void,
): void {
  let at = 0
  while (at < sentence.length) {
    if (!isHan(sentence.charCodeAt(at))) {
      at = Math.max(endOfTitle(sentence, at), at + 1)
      continue
    }
    let end = at + 1
    while (end < sentence.length && end - at < longestRun && isHan(sentence.charCodeAt(end))) end++
    cut(sentence, at, end, visit)
    at = end
  }
}

/** Whether a span of a sentence begins or ends inside a word, as 于 does in 属于. */
export function cutsWord(sentence: string, { start, end }: Span): boolean {
  let first = start
  while (first > 0 && start - first < nearby && isHan(sentence.charCodeAt(first - 1))) first--
  let last = end
  while (last < sentence.length && last - end < nearby && isHan(sentence.charCodeAt(last))) last++

  let isCut = false
  eachWord(sentence.slice(first, last), (_, length, at) => {
    const from = first + at
    const to = from + length
    isCut ||= (from < start && start < to) || (from < end && end < to)
  })
  return isCut
}

/** Words this far from a place no longer decide how it is cut. */
const nearby = 8

/** Longer runs without punctuation are cut here; no sentence for people comes near it. */
const longestRun = 256

/** Decimal logarithm of the number of words counted in SUBTLEX-CH. */
const corpusSize = 7.53

/** What a character in no dictionary costs: less likely than any word that was counted. */
const unknownCost = corpusSize + 2

const costs = new Float64Array(longestRun + 1)
const lengths = new Uint8Array(longestRun + 1)
const entries: (WordEntry | undefined)[] = Array.from({ length: longestRun + 1 }, () => undefined)

function cut(
  sentence: string,
  start: number,
  end: number,
  visit: (word: WordEntry, length: number, at: number) => void,
): void {
  const size = end - start
  costs[size] = 0
  for (let at = size - 1; at >= 0; at--) {
    const code = sentence.charCodeAt(start + at)
    let node: WordNode | undefined = wordsFrom(code)
    let cost = unknownCost + costs[at + 1]!
    let length = 1
    let entry: WordEntry | undefined
    for (let next = at + 1; node !== undefined; next++) {
      const { word } = node
      if (word !== undefined) {
        const total = corpusSize - word.frequency + costs[next]!
        if (total < cost) {
          cost = total
          length = next - at
          entry = word
        }
      }
      if (next >= size) break
      node = nodeAfter(node, sentence.charCodeAt(start + next))
    }
    costs[at] = cost
    lengths[at] = length
    entries[at] = entry
  }

  for (let at = 0; at < size;) {
    const length = lengths[at]!
    visit(entries[at] ?? unknown(sentence.charCodeAt(start + at)), length, start + at)
    at += length
  }
}

function unknown(code: number): WordEntry {
  return { level: levelOfCharacter(code), frequency: 0, isName: false }
}
