import { say, type LocalText } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { FactChange } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'

/** Whether another wording for a sentence may be used, and if not, why. */
export type Verdict =
  | { readonly words: string }
  | { readonly reason: LocalText; readonly factChanges: readonly FactChange[] }

/**
 * Judge what a model made of a sentence: it has to be one sentence of the same language and content with the same facts.
 *
 * Facts decide; the other checks keep out answers that talk about the sentence instead of saying it.
 */
export function judgeAnswer(sentence: string, answer: string, language: Language): Verdict {
  const words = tidy(answer, sentence)
  if (!hasShapeOf(sentence, words)) {
    return { reason: say(texts => texts.model.noSentence), factChanges: [] }
  }
  if (likeness(sentence, words, language) < leastLikeness[language]) {
    return { reason: say(texts => texts.model.unlike), factChanges: [] }
  }
  const facts = compareFacts(findFacts(sentence, language), findFacts(words, language))
  if (facts.same) return { words }
  return { reason: say(texts => texts.model.otherFacts), factChanges: factChanges(facts) }
}

/** The longest answer that could still be taken, in UTF-16 code units. */
export function longestAnswer(sentence: string): number {
  return 2 * sentence.length + 40
}

const quoted = /^(?:“([^“”]*)”|"([^"]*)"|「([^「」]*)」)$/u
const endMark = /[。！？；.!?;：:]$/u

/** Without quotation marks around it, and with the end mark that the sentence has. */
function tidy(answer: string, sentence: string): string {
  const trimmed = answer.trim()
  const match = quoted.test(sentence) ? null : quoted.exec(trimmed)
  const words = match === null ? trimmed : (match[1] ?? match[2] ?? match[3] ?? '').trim()
  const mark = endMark.exec(sentence)?.[0]
  return words === '' || mark === undefined || endMark.test(words) ? words : words + mark
}

function hasShapeOf(sentence: string, words: string): boolean {
  if (words.length > longestAnswer(sentence) || words.length * 4 < sentence.length) return false
  // oxlint-disable-next-line no-control-regex
  const strange = /[\u0000-\u001f\u007f-\u009f<>*`#|\u202a-\u202e\u2066-\u2069\ufffd]/gu
  return (words.match(strange) ?? []).every(mark => sentence.includes(mark))
}

/** How much of the shorter one's content the two must share; plain words replace others, names and things stay. */
const leastLikeness: Readonly<Record<Language, number>> = { zh: 0.4, en: 0.3 }

/** The share of content that two sentences have in common: Han characters, or the beginnings of longer English words. */
function likeness(left: string, right: string, language: Language): number {
  const [one, other] = [contentOf(left, language), contentOf(right, language)]
  const smaller = Math.min(one.size, other.size)
  if (smaller === 0) return one.size === other.size ? 1 : 0
  let shared = 0
  for (const part of one) if (other.has(part)) shared++
  return shared / smaller
}

function contentOf(words: string, language: Language): Set<string> {
  if (language === 'zh') return new Set(words.match(/\p{Script=Han}/gu))
  const long = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(long.map(word => word.slice(0, 5)))
}
