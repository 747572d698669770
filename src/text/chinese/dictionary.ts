import { findLine } from '../sorted-lines.ts'
import { isHan } from './characters.ts'
import { serviceNames } from './service-names.ts'
import lexicon from './lexicon.json' with { type: 'json' }

/** A word as the readability score sees it. */
export interface WordEntry {
  /** 1 (first words learnt) to 8 (in no graded list, with rare characters). */
  readonly level: number
  /** Decimal logarithm of its count in 33.5 million words of film subtitles (SUBTLEX-CH). */
  readonly frequency: number
  /** Whether it names a paper, scheme or office that has no plainer name. */
  readonly isName: boolean
}

/** A character that words share; `word` is set where one ends. */
export interface WordNode {
  /** By the character that comes next; most words end without one. */
  next: Map<number, WordNode> | undefined
  word: WordEntry | undefined
}

/** The words that begin with a character, as a tree of their further characters. */
export function wordsFrom(code: number): WordNode {
  // Most guides use a few hundred characters, so only their words are ever unpacked.
  return (trees[code] ??= withNames(unpack(lineOf(code)), code))
}

/** The level of a character no word of the text explains, one above the words it is taught with. */
export function levelOfCharacter(code: number): number {
  return (characterLevels[code] || 7) + 1
}

/** Where the blocks of characters end that words are written with. */
const characterCodes = 0xa000

/** By character; an array, because every character of every text is looked up here. */
const trees = new Array<WordNode | undefined>(characterCodes)
const characterLevels = levelsByCharacter()

function levelsByCharacter(): Uint8Array {
  const levels = new Uint8Array(characterCodes)
  for (const [index, characters] of lexicon.characters.entries()) {
    for (let at = 0; at < characters.length; at++) levels[characters.charCodeAt(at)] = index + 1
  }
  return levels
}

function lineOf(code: number): string {
  const character = String.fromCharCode(code)
  return findLine(lexicon.lines, character, line => line.charAt(0)) ?? character
}

/** Reads `一1v一下S…`: words without their first character, each behind its grade and before its count. */
function unpack(line: string): WordNode {
  const root: WordNode = { next: undefined, word: undefined }
  const rootLevel = levelOfCharacter(line.charCodeAt(0))
  let node = root
  let level = rootLevel
  let grade = 0
  for (let at = 1; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isHan(code)) {
      node = childOf(node, code)
      level = Math.max(level, levelOfCharacter(code))
    } else if (code < countLetters) {
      grade = code - 48
    } else {
      node.word = { level: grade || level, frequency: (code - countLetters) / 10, isName: false }
      node = root
      level = rootLevel
      grade = 0
    }
  }
  return root
}

function withNames(root: WordNode, first: number): WordNode {
  for (const name of namesByCharacter.get(first) ?? []) {
    let node = root
    for (let at = 1; at < name.length; at++) {
      node = childOf(node, name.charCodeAt(at))
    }
    node.word = { level: 0, frequency: frequencyOfNames, isName: true }
  }
  return root
}

const namesByCharacter = new Map<number, string[]>()
for (const name of serviceNames) {
  const first = name.charCodeAt(0)
  const names = namesByCharacter.get(first)
  if (names === undefined) namesByCharacter.set(first, [name])
  else names.push(name)
}

function childOf(node: WordNode, code: number): WordNode {
  node.next ??= new Map()
  const known = node.next.get(code)
  if (known !== undefined) return known
  const child: WordNode = { next: undefined, word: undefined }
  node.next.set(code, child)
  return child
}

/** As frequent as everyday words, so that a name is not cut into its parts. */
const frequencyOfNames = 4

/** The count `A` stands for 10^0, `K` for 10^1. */
const countLetters = 65
