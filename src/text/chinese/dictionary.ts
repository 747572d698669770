import { readFileSync } from 'node:fs'
import { packageRoot } from '../../base/package-root.ts'

/**
 * The words of the score, as arrays that are read from a file and used as they are.
 *
 * A word is a walk: from a node, the letter `n` leads to node `base[node] + n` if `label` there is `n`. Where a word
 * ends, `value` is its entry; 0 is the entry of characters that stand in no list. `scripts/build-words.js` makes the file.
 */
export interface Dictionary {
  /** By character code the number of its letter; 0 for characters that no word is written with. */
  readonly letters: Uint16Array
  readonly base: Int32Array
  readonly label: Uint16Array
  readonly value: Uint16Array
  /** By entry, from 1 (first words learnt) to 8 (in no graded list, with rare characters). */
  readonly level: Uint8Array
  /** By entry, ten times the decimal logarithm of its count in 33.5 million words of film subtitles (SUBTLEX-CH). */
  readonly frequency: Uint8Array
  /** By entry, ten times the decimal logarithm of how much more often books have a single character than films. */
  readonly bookish: Uint8Array
  /** By entry, its part in names. */
  readonly role: Uint8Array
}

/** What a word does in the names of papers and offices, which the score leaves out. */
export const roles = {
  /** Is a name. */
  name: 1,
  /** Ends a longer name, as 申请表 does in 临时占道申请表. */
  nameEnd: 2,
  /** Stands before names and does not belong to them, as 带 or 向. */
  nameBreak: 3,
} as const

/** The words, read when the first text is scored. */
export function dictionary(): Dictionary {
  return (loaded ??= readDictionary())
}

let loaded: Dictionary | undefined

/** Where the blocks of characters end that words are written with. */
const characterCodes = 0xa000

function readDictionary(): Dictionary {
  const { buffer, byteOffset } = readFileSync(new URL('dist/chinese-words.bin', packageRoot))
  let at = byteOffset
  const next = <Kind>(
    kind: {
      new (buffer: ArrayBufferLike, at: number, length: number): Kind
      BYTES_PER_ELEMENT: number
    },
    length: number,
  ): Kind => {
    const array = new kind(buffer, at, length)
    at += length * kind.BYTES_PER_ELEMENT
    return array
  }

  const [nodes, entries] = next(Uint32Array, 2) as unknown as [number, number]
  return {
    base: next(Int32Array, nodes),
    letters: next(Uint16Array, characterCodes),
    label: next(Uint16Array, nodes),
    value: next(Uint16Array, nodes),
    level: next(Uint8Array, entries),
    frequency: next(Uint8Array, entries),
    bookish: next(Uint8Array, entries),
    role: next(Uint8Array, entries),
  }
}
