import { firstCharacters } from './first-characters.ts'
import type { Fact, FactKind } from './fact.ts'

/** What a reader made of the words it was given; `nothing` passes over words that only look like a fact. */
export type Reading =
  | { readonly kind: FactKind; readonly value: string; readonly length?: number }
  | { readonly kind: 'nothing' }

/** Knows one sort of fact by its first character and its pattern. */
export interface FactReader {
  /** Every character such a fact can begin with; a Latin letter stands for itself in either case. */
  readonly starts: string
  /** Sticky, so that it is tried at one place only. */
  readonly pattern: RegExp
  /** Whether the pattern is tried on the text in small letters, which is far cheaper than a pattern that ignores case. */
  readonly inSmallLetters?: true
  /** `undefined` leaves the words to the next reader. */
  readonly read: (match: RegExpExecArray, found: readonly Fact[]) => Reading | undefined
}

/** Words that all state the same fact wherever they stand, written as pattern sources. */
export function chineseWords(
  kind: FactKind | 'nothing',
  value: string,
  sources: readonly string[],
): FactReader[] {
  return wordReaders(kind, value, sources)
}

/** As `chineseWords`: whole words in either case, a space for any short gap, `'` for either apostrophe. */
export function englishWords(
  kind: FactKind | 'nothing',
  value: string,
  sources: readonly string[],
): FactReader[] {
  const whole = sources.map(
    source => `${source.replaceAll(' ', '\\s{1,4}').replaceAll("'", "['’]")}(?![A-Za-z0-9])`,
  )
  return wordReaders(kind, value, whole.map(inSmallLetters)).map(reader => ({
    ...reader,
    inSmallLetters: true,
  }))
}

/** A pattern source with its letters small; escapes such as `\\S` keep theirs. */
function inSmallLetters(source: string): string {
  return source.replaceAll(/\\?[A-Z]/g, letter =>
    letter.length === 1 ? letter.toLowerCase() : letter,
  )
}

/** The fact that ends where these words begin, spaces aside. */
export function factJustBefore(match: RegExpExecArray, found: readonly Fact[]): Fact | undefined {
  const last = found.at(-1)
  if (last === undefined) return undefined
  return match.input.slice(last.span.end, match.index).trim() === '' ? last : undefined
}

/** One reader for each first character keeps every pattern short. */
function wordReaders(
  kind: FactKind | 'nothing',
  value: string,
  sources: readonly string[],
): FactReader[] {
  const reading: Reading = kind === 'nothing' ? { kind } : { kind, value }
  const byStart = new Map<string, string[]>()
  for (const source of sources) {
    for (const start of firstCharacters(source)) {
      byStart.set(start, [...(byStart.get(start) ?? []), source])
    }
  }
  return [...byStart].map(([starts, group]) => ({
    starts,
    pattern: new RegExp(`(?:${group.join('|')})`, 'y'),
    read: () => reading,
  }))
}
