import { beginningsOf } from './beginnings.ts'
import type { FactReader } from './fact-reader.ts'

/** What a reader tries at a place that begins as its facts do. */
export interface Attempt {
  readonly reader: FactReader
  /** The place of the reader among all; the surest is 0. */
  readonly rank: number
  /** Of a list of phrases those that begin so. */
  readonly phrases: string[]
  pattern?: RegExp
}

/**
 * How facts begin, in small letters: with which UTF-16 code unit or which Latin word.
 *
 * One text has few of these words, so what follows from a beginning is worked out when it is met.
 */
export interface Starts {
  readonly ofCharacter: ReadonlyMap<number, Start>
  readonly ofWord: ReadonlyMap<string, Start>
}

interface Start {
  readonly claims: Claim[]
  /** The attempts by the word that comes next; those of the empty word do for all that are missing. */
  attempts?: ReadonlyMap<string, readonly Attempt[]>
}

/** That a reader, or one phrase of it, is worth trying. */
interface Claim {
  readonly reader: FactReader
  readonly rank: number
  readonly phrase?: string
}

/** Sort readers by the characters and words that their facts begin with. */
export function startsOf(readers: readonly FactReader[]): Starts {
  const ofCharacter = new Map<number, Start>()
  const ofWord = new Map<string, Start>()
  for (const [rank, reader] of readers.entries()) {
    if ('phrases' in reader) {
      for (const phrase of reader.phrases) {
        for (const start of beginningsOf(phrase, 1)) {
          const code = start.charCodeAt(0)
          if (isLetter(code)) addTo(ofWord, start, { reader, rank, phrase })
          else addTo(ofCharacter, code, { reader, rank, phrase })
        }
      }
    } else {
      for (const start of reader.starts ?? '') {
        addTo(ofCharacter, start.charCodeAt(0), { reader, rank })
      }
      for (const word of reader.words ?? []) addTo(ofWord, word, { reader, rank })
    }
  }
  return { ofCharacter, ofWord }
}

/** The attempts to make at this place of a text in small letters, the surest reader first. */
export function attemptsAt(starts: Starts, text: string, at: number): readonly Attempt[] {
  const code = text.charCodeAt(at)
  const first = starts.ofCharacter.get(code)
  if (isLetter(code)) {
    const end = endOfWord(text, at)
    const word = text.slice(at, end)
    const start = starts.ofWord.get(word)
    if (start !== undefined) {
      start.attempts ??= attemptsByNextWord([...start.claims, ...(first?.claims ?? [])], word)
      return attemptsBefore(start.attempts, text, end)
    }
  }
  if (first === undefined) return none
  first.attempts ??= new Map([['', attemptsFor(first.claims)]])
  return first.attempts.get('')!
}

/** The pattern of an attempt, made when it is first tried. */
export function patternOf(attempt: Attempt): RegExp {
  return (attempt.pattern ??= sharedPattern(attempt))
}

const none: readonly Attempt[] = []

function addTo<Key>(starts: Map<Key, Start>, key: Key, claim: Claim): void {
  const start = starts.get(key)
  if (start === undefined) starts.set(key, { claims: [claim] })
  else start.claims.push(claim)
}

/** At “in case” there is no use in trying “in the event of”. */
function attemptsByNextWord(
  claims: readonly Claim[],
  word: string,
): ReadonlyMap<string, readonly Attempt[]> {
  const sorted = claims
    .map(claim => ({ claim, next: nextWords(claim, word) }))
    .sort((left, right) => left.claim.rank - right.claim.rank)
  const words = new Set(['', ...sorted.flatMap(({ next }) => next)])
  return new Map(
    [...words].map(word => {
      const here = sorted.filter(({ next }) => next.includes('') || next.includes(word))
      return [word, attemptsFor(here.map(({ claim }) => claim))]
    }),
  )
}

function nextWords({ phrase }: Claim, word: string): string[] {
  if (phrase === undefined) return ['']
  return [...beginningsOf(phrase, 2)].flatMap(beginning => {
    const [first, next = ''] = beginning.split(' ')
    return first === word ? [next] : []
  })
}

function attemptsFor(claims: readonly Claim[]): Attempt[] {
  const attempts: Attempt[] = []
  for (const { reader, rank, phrase } of claims) {
    if (attempts.at(-1)?.rank !== rank) attempts.push({ reader, rank, phrases: [] })
    if (phrase !== undefined) attempts.at(-1)!.phrases.push(phrase)
  }
  return attempts
}

function attemptsBefore(
  attempts: ReadonlyMap<string, readonly Attempt[]>,
  text: string,
  at: number,
): readonly Attempt[] {
  if (attempts.size > 1) {
    let next = at
    while (next < at + 4 && text[next]?.trim() === '') next += 1
    const known = attempts.get(text.slice(next, endOfWord(text, next)))
    if (known !== undefined) return known
  }
  return attempts.get('')!
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end += 1
  return end
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

const patterns = new Map<string, RegExp>()

/** The same phrases are often tried before several words. */
function sharedPattern({ reader, phrases }: Attempt): RegExp {
  if (!('phrases' in reader)) return reader.pattern
  const source = phrases.map(reader.sourceOf).join('|')
  const known = patterns.get(source)
  if (known !== undefined) return known
  const pattern = new RegExp(`(?:${source})`, 'y')
  patterns.set(source, pattern)
  return pattern
}
