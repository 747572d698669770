import type { FactReader } from './fact-reader.ts'
import { firstWords } from './first-words.ts'

/** What a reader tries where a text begins as its facts do. */
export interface Attempt {
  readonly reader: FactReader
  /** The place of the reader among all; the surest is 0. */
  readonly rank: number
  /** Of a list of phrases those that begin so. */
  readonly phrases: string[]
  pattern?: RegExp
}

/** What to try, the surest reader first, in a text in small letters. */
export interface Attempts {
  readonly ofWord: ReadonlyMap<string, readonly Attempt[]>
  /** For each UTF-16 code unit the index of its group; the first group is empty. */
  readonly groupOf: Uint16Array
  readonly groups: readonly (readonly Attempt[])[]
}

/** Sort readers by the characters and words that their facts begin with. */
export function attemptsOf(readers: readonly FactReader[]): Attempts {
  const ofCharacter = new Map<number, Attempt[]>()
  const ofWord = new Map<string, Attempt[]>()
  for (const [rank, reader] of readers.entries()) {
    if ('phrases' in reader) {
      for (const phrase of reader.phrases) {
        for (const start of firstWords(phrase)) {
          const code = start.charCodeAt(0)
          const attempts = isLetter(code) ? listAt(ofWord, start) : listAt(ofCharacter, code)
          if (attempts.at(-1)?.rank === rank) attempts.at(-1)!.phrases.push(phrase)
          else attempts.push({ reader, rank, phrases: [phrase] })
        }
      }
    } else {
      const attempt = { reader, rank, phrases: [], pattern: reader.pattern }
      for (const start of reader.starts ?? '') {
        listAt(ofCharacter, start.charCodeAt(0)).push(attempt)
      }
      for (const word of reader.words ?? []) listAt(ofWord, word).push(attempt)
    }
  }
  for (const [word, attempts] of ofWord) {
    attempts.push(...(ofCharacter.get(word.charCodeAt(0)) ?? []))
    attempts.sort((left, right) => left.rank - right.rank)
  }
  const groupOf = new Uint16Array(0x10000)
  for (const [index, code] of [...ofCharacter.keys()].entries()) groupOf[code] = index + 1
  return { ofWord, groupOf, groups: [[], ...ofCharacter.values()] }
}

/** The attempts to make at this place of a text in small letters; none in the middle of a Latin word or number. */
export function attemptsAt(attempts: Attempts, text: string, at: number): readonly Attempt[] {
  const code = text.charCodeAt(at)
  const ofCharacter = attempts.groups[attempts.groupOf[code]!]!
  if (isLatin(code) && at > 0 && isLatin(text.charCodeAt(at - 1))) return attempts.groups[0]!
  if (!isLetter(code)) return ofCharacter

  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end += 1
  return attempts.ofWord.get(text.slice(at, end)) ?? ofCharacter
}

/** Where a fact may begin next: behind a Latin word or number, as none begins inside. */
export function nextStart(text: string, at: number): number {
  let next = at + 1
  if (isLatin(text.charCodeAt(at))) while (isLatin(text.charCodeAt(next))) next++
  return next
}

/** The pattern of an attempt; that of phrases is made when it is first tried, as one text has few of their words. */
export function patternOf(attempt: Attempt): RegExp {
  return (attempt.pattern ??= patternOfPhrases(attempt))
}

function listAt<Key>(lists: Map<Key, Attempt[]>, key: Key): Attempt[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function patternOfPhrases({ reader, phrases }: Attempt): RegExp {
  const sources = 'phrases' in reader ? phrases.map(reader.sourceOf) : []
  return new RegExp(`(?:${sources.join('|')})`, 'y')
}

function isLatin(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57)
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
