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
  word: WordEntry | undefined
  /** By the character that comes next, further nodes or entries that no text has asked for yet; most words end without one. */
  next: Map<number, WordNode | string> | undefined
  /** Of the hardest character so far. */
  readonly level: number
}

/** The words that begin with a character, as a tree of their further characters. */
export function wordsFrom(code: number): WordNode {
  // Most guides use a few hundred characters, so only their words are ever read.
  return (trees[code] ??= sortOut(lineOf(code) + namesFrom(code)))
}

/** The node that follows another by a character; `undefined` if no word goes on with it. */
export function nodeAfter(node: WordNode, code: number): WordNode | undefined {
  const next = node.next?.get(code)
  return typeof next === 'string' ? unpack(next, node, code) : next
}

/** The level of a character no word of the text explains, one above the words it is taught with. */
export function levelOfCharacter(code: number): number {
  return (characterLevels[code] || 7) + 1
}

/** Where the blocks of characters end that words are written with. */
const characterCodes = 0xa000

/** By character; an array, because every character of every text is looked up here. */
const trees = Array.from<WordNode | undefined>({ length: characterCodes })
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

/** Names of papers and offices as a line has its words, found by their first character. */
function namesFrom(code: number): string {
  names ??= serviceNames.reduce((lines, name) => {
    const first = name.charCodeAt(0)
    const entry = `${gradeOfNames}${name.slice(1)}${countOfNames}`
    return lines.set(first, (lines.get(first) ?? '') + entry)
  }, new Map<number, string>())
  return names.get(code) ?? ''
}

let names: Map<number, string> | undefined

/** Stands before a name where other words have their grade. */
const gradeOfNames = 9

/** The count 10^4: as frequent as everyday words, so that a name is not cut into its parts. */
const countOfNames = 'i'

/**
 * Reads `一1v一下S…`: words without their first character, each behind its grade and before its count.
 *
 * They are sorted by their second character here, and unpacked once a text has both.
 */
function sortOut(line: string): WordNode {
  const level = levelOfCharacter(line.charCodeAt(0))
  const next = new Map<number, string>()
  let word: WordEntry | undefined
  let second = 0
  let groupStart = 1
  const closeGroup = (end: number) => {
    if (second !== 0) next.set(second, `${next.get(second) ?? ''}${line.slice(groupStart, end)}`)
  }

  let start = 1
  for (let at = 1; at < line.length; at++) {
    if (!isCount(line.charCodeAt(at))) continue
    const grade = gradeAt(line, start)
    const first = line.charCodeAt(grade === 0 ? start : start + 1)
    if (!isHan(first)) word = entryOf(grade, level, line.charCodeAt(at))
    else if (first !== second) {
      closeGroup(start)
      second = first
      groupStart = start
    }
    start = at + 1
  }
  closeGroup(line.length)
  return { word, next, level }
}

/** Puts entries that all go on with the same character in its place behind a node. */
function unpack(entries: string, root: WordNode, code: number): WordNode {
  root.next!.delete(code)
  const first = childOf(root, code)
  let node = root
  let start = 0
  for (let at = 0; at < entries.length; at++) {
    const here = entries.charCodeAt(at)
    if (isHan(here)) node = childOf(node, here)
    else if (isCount(here)) {
      node.word = entryOf(gradeAt(entries, start), node.level, here)
      node = root
      start = at + 1
    }
  }
  return first
}

function childOf(node: WordNode, code: number): WordNode {
  node.next ??= new Map()
  const known = node.next.get(code)
  if (typeof known === 'object') return known
  const level = Math.max(node.level, levelOfCharacter(code))
  const child: WordNode = { word: undefined, next: undefined, level }
  node.next.set(code, child)
  return child
}

/** The grade at the beginning of an entry; 0 if it has none. */
function gradeAt(entries: string, start: number): number {
  const code = entries.charCodeAt(start)
  return code < firstCount ? code - 48 : 0
}

function entryOf(grade: number, level: number, count: number): WordEntry {
  const isName = grade === gradeOfNames
  return { level: isName ? 0 : grade || level, frequency: (count - firstCount) / 10, isName }
}

function isCount(code: number): boolean {
  return code >= firstCount && code < 0x80
}

/** The count `A` stands for 10^0, `K` for 10^1. */
const firstCount = 65
