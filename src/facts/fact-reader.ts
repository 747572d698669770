import type { Fact, FactKind } from './fact.ts'

/** What a reader made of the words it was given; `nothing` passes over words that only look like a fact. */
export type Reading =
  | { readonly kind: FactKind; readonly value: string; readonly length?: number }
  | { readonly kind: 'nothing'; readonly length?: number }

/** Knows one sort of fact by how it begins and by a pattern or a list of phrases. */
export type FactReader = PatternReader | PhraseReader

/** A pattern costs most the first time it is tried, so each says where that is of any use. */
export interface PatternReader extends ReadsMatches {
  /** Every character such a fact can begin with; a small letter stands for any word that begins with it, in either case. */
  readonly starts?: string
  /** Every Latin word such a fact can begin with, in small letters. */
  readonly words?: readonly string[]
  /** Sticky, so that it is tried at one place only. */
  readonly pattern: RegExp
}

/** Phrases that all state the same fact wherever they stand, written as pattern sources. */
export interface PhraseReader extends ReadsMatches {
  readonly phrases: readonly string[]
  /** The pattern source that a phrase stands for. */
  readonly sourceOf: (phrase: string) => string
}

interface ReadsMatches {
  /** What a text has somewhere if it holds such a fact at all; unlike the pattern, quick to look for. */
  readonly needs?: RegExp
  /** Whether the text is read in small letters, which is far cheaper than a pattern that ignores case. */
  readonly inSmallLetters?: true
  /** `undefined` leaves the words to the next reader. */
  readonly read: (match: RegExpExecArray, found: readonly Fact[]) => Reading | undefined
}

/** A reader of Chinese phrases that all state the same fact. */
export function chineseWords(
  kind: FactKind | 'nothing',
  value: string,
  phrases: readonly string[],
): PhraseReader {
  const reading: Reading = kind === 'nothing' ? { kind } : { kind, value }
  return { phrases, sourceOf: phrase => phrase, read: () => reading }
}

/**
 * A reader of English phrases that all state the same fact, written in small letters.
 *
 * They are whole words in either case; a space stands for any short gap, `'` for either apostrophe.
 */
export function englishWords(
  kind: FactKind | 'nothing',
  value: string,
  phrases: readonly string[],
): PhraseReader {
  return { ...chineseWords(kind, value, phrases), sourceOf: wholeWords, inSmallLetters: true }
}

/** Gaps reach to five, as V8 unrolls a repetition of up to four, which takes five times as long to compile. */
function wholeWords(phrase: string): string {
  return `${phrase.replaceAll(' ', '\\s{1,5}').replaceAll("'", "['’]")}(?![a-z0-9])`
}

/** The same reader where a condition holds; anywhere else its words are left to the next. */
export function onlyWhere(
  holds: (match: RegExpExecArray, found: readonly Fact[]) => boolean,
  reader: PhraseReader,
): PhraseReader {
  return {
    ...reader,
    read: (match, found) => (holds(match, found) ? reader.read(match, found) : undefined),
  }
}

/** The fact that ends where these words begin, spaces aside. */
export function factJustBefore(match: RegExpExecArray, found: readonly Fact[]): Fact | undefined {
  const last = found.at(-1)
  if (last === undefined) return undefined
  return match.input.slice(last.span.end, match.index).trim() === '' ? last : undefined
}

/** What a sticky pattern makes of a text at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
