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
export function wordsFrom(code: number): WordNode | undefined {
  const tree = trees[code]
  if (tree !== undefined) return tree

  const line = lines.get(code)
  // Most guides use a few hundred characters, so only their words are ever unpacked.
  return (trees[code] = line === undefined ? undefined : withNames(unpack(line), code))
}

/** The level of a character no word of the text explains, one above the words it is taught with. */
export function levelOfCharacter(code: number): number {
  return (characterLevels.get(code) ?? 7) + 1
}

/** By character; an array, because every character of every text is looked up here. */
const trees = Array.from<WordNode | undefined>({ length: 0xa000 })
const lines = new Map(lexicon.lines.split('\n').map(line => [line.charCodeAt(0), line]))
const characterLevels = new Map(
  lexicon.characters.flatMap((characters, index) =>
    Array.from(characters, character => [character.charCodeAt(0), index + 1] as const),
  ),
)

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
  for (const name of serviceNames) {
    if (name.charCodeAt(0) !== first) continue
    let node = root
    for (let at = 1; at < name.length; at++) {
      node = childOf(node, name.charCodeAt(at))
    }
    node.word = { level: 0, frequency: frequencyOfNames, isName: true }
  }
  return root
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
