import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import { syllable } from 'syllable'
import { findLine } from '../sorted-lines.ts'
import frequencies from './frequencies.json' with { type: 'json' }

/** What is known about a word as written. */
export interface WordEntry {
  readonly key: string
  /** Letters and digits as written, in UTF-16 code units. */
  readonly length: number
  readonly syllables: number
  /** Three syllables or more, and no capital: what Gunning calls complex. */
  readonly isComplex: boolean
  /** On the list of Dale and Chall (1995), exactly as written. */
  readonly isEasy: boolean
  /** On the list of Spache (1974), exactly as written. */
  readonly isFamiliar: boolean
  /** On either list once the endings of grammar are taken off. */
  readonly isPlain: boolean
  /** Whether it holds a letter; a number does not. */
  readonly isWord: boolean
  /** Whether it begins with a capital, as names do; `I` does not count. */
  readonly isCapital: boolean
  /** Whether it joins the words of a name: Department *for* Work *and* Pensions. */
  readonly joinsNames: boolean
  /** Whether it says of a name what it names, as Act, Department or Certificate do. */
  readonly namesKind: boolean
  /** Whether it speaks to the reader or as the office: you, your, we, our, us. */
  readonly isAddress: boolean
  /** Whether it hides a verb in a long noun, such as `determination`. */
  readonly isNominalisation: boolean
  /** Whether it carries meaning, unlike `the` or `of`. */
  readonly isContent: boolean
  /** Decimal logarithm of its count in 51 million words of film subtitles (SUBTLEX-US). */
  readonly frequency: number
}

/** The words and numbers of a sentence, without URLs, e-mail addresses and phone numbers. */
export function wordsOf(sentence: string): readonly WordEntry[] {
  let words = recent.get(sentence)
  if (words === undefined) {
    words = Array.from(withoutAddresses(sentence).matchAll(wordPattern), ([word]) => entryOf(word))
    if (recent.size >= mostRecent) recent.clear()
    recent.set(sentence, words)
  }
  return words
}

/** The words of a sentence with their places in it, once addresses and phone numbers are taken out. */
export function placedWords(sentence: string): {
  text: string
  words: { at: number; entry: WordEntry }[]
} {
  const text = withoutAddresses(sentence)
  const words = Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    at: index,
    entry: entryOf(word),
  }))
  return { text, words }
}

/** Addresses and phone numbers as they stand in a sentence. */
export function addressesIn(sentence: string): string[] {
  return [
    ...(sentence.match(webAddress) ?? []),
    ...(sentence.match(emailAddress) ?? []),
    ...(sentence.match(groupsOfDigits) ?? []).filter(isPhoneNumber),
  ]
}

/** Rules and the score ask for the same sentences, one shortly after the other. */
const recent = new Map<string, readonly WordEntry[]>()
const mostRecent = 500

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:(?:['’.:@_&=·‐-]|-)[\p{L}\p{N}\p{M}]+)*/gu

/** Leaves out what is looked up or dialled, not read. */
function withoutAddresses(sentence: string): string {
  if (!/\/\/|www\.|@|\d\)?[ -]\(?\d/.test(sentence)) return sentence
  return sentence
    .replace(webAddress, ' ')
    .replace(emailAddress, ' ')
    .replace(groupsOfDigits, digits => (isPhoneNumber(digits) ? ' ' : digits))
}

// Every repetition has a limit: time must not grow with the square of a stretch without spaces.
const webAddress = /(?<!\S)\S{0,20}(?:https?:\/\/|www\.)\S{1,2000}/g
const emailAddress = /(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}/g
const groupsOfDigits = /(?<![\w.])\(?\+?\d{1,4}\)?(?:[ -]\(?\d{2,5}\)?){1,4}(?!\w)/g

/** Seven digits or more that are not a date such as 2025-03-31. */
function isPhoneNumber(digits: string): boolean {
  return digits.replace(/\D/g, '').length >= 7 && !/^\d{4}-\d{2}-\d{2}$/.test(digits)
}

/** One entry per form; emptied when it grows past what any portal needs. */
const cache = new Map<string, WordEntry>()
const cacheSize = 50_000

function entryOf(word: string): WordEntry {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= cacheSize) cache.clear()
  const entry = makeEntry(word)
  cache.set(word, entry)
  return entry
}

function makeEntry(word: string): WordEntry {
  const key = word.toLowerCase()
  // A code or a key without spaces is no word; counting its syllables takes long and says nothing.
  const syllables = word.length > longestWord ? Math.ceil(word.length / 3) : syllable(word)
  const forms = word.length > longestWord ? [key] : baseForms(key)
  return {
    key,
    length: word.length,
    syllables,
    isComplex: syllables >= 3 && word.charCodeAt(0) === key.charCodeAt(0),
    isEasy: easyWords.has(key),
    isFamiliar: familiarWords.has(key),
    isPlain: forms.some(form => easyWords.has(form) || familiarWords.has(form)),
    isWord: /\p{L}/u.test(word),
    isCapital: /^\p{Lu}/u.test(word) && key !== 'i' && !key.startsWith("i'"),
    joinsNames: joiningWords.has(key),
    namesKind: kindsOfNames.has(key),
    isAddress: addressWords.has(key),
    isNominalisation: syllables >= 3 && nounEnding.test(key),
    isContent: !functionWords.has(key),
    frequency:
      frequencyOf(key) ?? Math.max(unseen, ...forms.map(form => (frequencyOf(form) ?? 0) - 0.3)),
  }
}

const joiningWords = new Set(['of', 'for', 'and', 'the'])
const kindsOfNames = new Set(
  (
    'act regulation regulations directive treaty convention ' +
    'department ministry office agency authority council board commission committee bureau court tribunal unit registry parliament ' +
    'form certificate licence license permit passport card'
  ).split(' '),
)
const addressWords = new Set(['you', 'your', 'we', 'our', 'us'])
const nounEnding = /(?:tion|sion|ment|ance|ence|ity|ness|ism|al|ure)s?$/

const longestWord = 40
const easyWords: ReadonlySet<string> = new Set(daleChall)
const familiarWords: ReadonlySet<string> = new Set(spache)

/** How often a word stands in film subtitles, as `WordEntry` counts it; `undefined` if it is not among the most frequent. */
function frequencyOf(word: string): number | undefined {
  const line = findLine(frequencies.lines, word, wordOf)
  return line === undefined ? undefined : (line.charCodeAt(line.length - 1) - countCharacters) / 10
}

/** A line is a word and one character for its count. */
function wordOf(line: string): string {
  return line.slice(0, -1)
}

/** The count `0` stands for 10^0, `:` for 10^1. */
const countCharacters = 48

/** A word that is not among the 20,000 most frequent. */
const unseen = 1.3

/** The word itself, and what is left without -’s, -s, -ed, -ing, -er, -est or -ly. */
function baseForms(key: string): string[] {
  const forms = [key]
  const stem = key.replace(/['’]s?$/, '')
  if (stem !== key) forms.push(stem)
  for (const [ending, replacements] of endings) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 2) continue
    const rest = stem.slice(0, -ending.length)
    for (const replacement of replacements) forms.push(rest + replacement)
    if (rest.at(-1) === rest.at(-2)) forms.push(rest.slice(0, -1))
  }
  return forms
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
]

/** Words of grammar; how often they are used says nothing about how hard a text is. */
const functionWords = new Set(
  (
    'a an the this that these those some any each every no not all both either neither ' +
    'i you he she it we they me him her us them my your his its our their mine yours ours theirs ' +
    'myself yourself himself herself itself ourselves themselves who whom whose which what ' +
    'and or but nor so yet if unless because although though while when where whether than as ' +
    'of in on at by for with from to into onto upon about over under after before between through ' +
    'during without within against among until till since up down out off ' +
    'am is are was were be been being do does did done have has had having will would shall should ' +
    'can could may might must there here then also too very just only such other ' +
    "don't doesn't didn't can't cannot won't isn't aren't it's you're we're they're i'm you'll we'll"
  ).split(' '),
)
