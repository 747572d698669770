import type { Span } from '../../document/span.ts'
import { isHan } from './characters.ts'
import { dictionary, roles } from './dictionary.ts'

/** Longer runs without punctuation are cut here; no sentence for people comes near it. */
const longestRun = 256

/** Ten times the decimal logarithm of the number of words counted in SUBTLEX-CH. */
const corpusSize = 75

/** The words of one run of characters; the arrays are used again for the next run. */
export interface CutRun {
  count: number
  /** In characters. */
  readonly lengths: Uint8Array
  /** Of the dictionary. */
  readonly entries: Uint16Array
  /** 1 for a word that belongs to the name of a paper or an office. */
  readonly inName: Uint8Array
}

const run: CutRun = {
  count: 0,
  lengths: new Uint8Array(longestRun),
  entries: new Uint16Array(longestRun),
  inName: new Uint8Array(longestRun),
}

/** Where the run of Han characters that begins at `start` ends. */
export function endOfHan(sentence: string, start: number): number {
  const last = Math.min(sentence.length, start + longestRun)
  let at = start + 1
  while (at < last && isHan(sentence.charCodeAt(at))) at++
  return at
}

const costs = new Int32Array(longestRun + 1)
const lengths = new Uint8Array(longestRun)
const entries = new Uint16Array(longestRun)

/** Cuts a run of Han characters where the words are most likely together (Viterbi over film frequencies), and finds the names. */
export function cutRun(sentence: string, start: number, end: number): CutRun {
  const { letters, base, label, value, frequency } = dictionary()
  const size = end - start
  costs[size] = 0
  for (let at = size - 1; at >= 0; at--) {
    let node = 0
    let cost = corpusSize + costs[at + 1]!
    let length = 1
    let entry = 0
    for (let next = at; next < size; next++) {
      const letter = letters[sentence.charCodeAt(start + next)]!
      node = base[node]! + letter
      if (letter === 0 || label[node] !== letter) break
      const found = value[node]!
      if (found !== 0) {
        const total = corpusSize - frequency[found]! + costs[next + 1]!
        if (total < cost || entry === 0) {
          cost = total
          length = next + 1 - at
          entry = found
        }
      }
      // No word goes on from here; 0 is the base of no node but the root.
      if (base[node] === 0) break
    }
    costs[at] = cost
    lengths[at] = length
    entries[at] = entry
  }

  run.count = 0
  for (let at = 0; at < size; at += lengths[at]!) {
    run.lengths[run.count] = lengths[at]!
    run.entries[run.count] = entries[at]!
    run.count++
  }
  findNames(run)
  return run
}

/** Whether a span of a sentence begins or ends inside a word, as 于 does in 属于. */
export function cutsWord(sentence: string, { start, end }: Span): boolean {
  let first = start
  while (first > 0 && start - first < nearby && isHan(sentence.charCodeAt(first - 1))) first--
  let last = end
  while (last < sentence.length && last - end < nearby && isHan(sentence.charCodeAt(last))) last++

  for (let at = first; at < last;) {
    if (!isHan(sentence.charCodeAt(at))) {
      at++
      continue
    }
    const runEnd = Math.min(endOfHan(sentence, at), last)
    const { count, lengths } = cutRun(sentence, at, runEnd)
    for (let index = 0; index < count; index++) {
      const to = at + lengths[index]!
      if ((at < start && start < to) || (at < end && end < to)) return true
      at = to
    }
  }
  return false
}

/** Words this far from a place no longer decide how it is cut. */
const nearby = 8

/** No name is longer, in words. */
const longestName = 6

/** Marks names, and before a word that ends a name the words that belong to it. */
function findNames({ count, entries, inName }: CutRun): void {
  const { role } = dictionary()
  for (let index = 0; index < count; index++) {
    const part = role[entries[index]!]
    inName[index] = part === roles.name ? 1 : 0
    if (part === roles.nameEnd) markName(index, entries, inName, role)
  }
}

function markName(end: number, entries: Uint16Array, inName: Uint8Array, role: Uint8Array): void {
  for (let index = end; index >= Math.max(0, end - longestName); index--) {
    if (role[entries[index]!] === roles.nameBreak) break
    inName[index] = 1
  }
}
