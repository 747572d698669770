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
  readonly next: { get(code: number): WordNode | undefined } | undefined
  readonly word: WordEntry | undefined
}

/** The words that begin with a character, as a tree of their further characters. */
export function wordsFrom(code: number): WordNode {
  // Most guides use a few hundred characters, so only their words are ever unpacked.
  return (trees[code] ??= sortOut(lineOf(code) + namesFrom(code)))
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
  const groups = new Map<number, WordNode | string>()
  let word: WordEntry | undefined
  let second = 0
  let groupStart = 1
  const closeGroup = (end: number) => {
    if (second !== 0)
      groups.set(second, `${groups.get(second) ?? ''}${line.slice(groupStart, end)}`)
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

  const get = (code: number): WordNode | undefined => {
    const group = groups.get(code)
    if (typeof group !== 'string') return group
    const node = unpack(group, level).next?.get(code)
    if (node !== undefined) groups.set(code, node)
    return node
  }
  return { next: { get }, word }
}

interface Branch {
  next: Map<number, Branch> | undefined
  word: WordEntry | undefined
}

/** The tree of words given without their first character, whose level is `rootLevel`. */
function unpack(entries: string, rootLevel: number): Branch {
  const root: Branch = { next: undefined, word: undefined }
  let node = root
  let level = rootLevel
  let start = 0
  for (let at = 0; at < entries.length; at++) {
    const code = entries.charCodeAt(at)
    if (isHan(code)) {
      node = childOf(node, code)
      level = Math.max(level, levelOfCharacter(code))
    } else if (isCount(code)) {
      node.word = entryOf(gradeAt(entries, start), level, code)
      node = root
      level = rootLevel
      start = at + 1
    }
  }
  return root
}

function childOf(node: Branch, code: number): Branch {
  node.next ??= new Map()
  const known = node.next.get(code)
  if (known !== undefined) return known
  const child: Branch = { next: undefined, word: undefined }
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
