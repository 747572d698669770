import { say } from '../base/local-text.ts'
import { isCutClean, placesOf } from '../document/places.ts'
import { contains } from '../document/span.ts'
import type { Language } from '../document/model.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Remedy, Suggestion } from '../findings/finding.ts'
import type { Passage } from '../guide/model.ts'
import type { Rewrite } from '../rules/rule.ts'

/** What suggestions of one document share. */
export interface Guard {
  readonly language: Language
  /** Facts of sentences already looked at. */
  readonly known: Map<string, readonly Fact[]>
}

/**
 * A rewrite as a suggestion, checked by the fact guard.
 *
 * It stays `safe` only if the sentence keeps every fact, and if the edit takes no markup with it.
 */
export function suggest(
  passage: Passage,
  sentence: Passage,
  rewrite: Rewrite,
  guard: Guard,
): Suggestion {
  const { text } = passage
  const { span, insert, remedy } = rewrite
  const from = Math.min(sentence.span.start, span.start)
  const to = Math.max(sentence.span.end, span.end)
  const before = text.value.slice(from, to)
  const after = text.value.slice(from, span.start) + insert + text.value.slice(span.end, to)
  const changes = factChanges(compareFacts(factsOf(before, guard), factsOf(after, guard)))

  const [first, ...others] = placesOf(text, span)
  const keepsMarkup = others.length === 0 || !text.marks.some(mark => contains(span, mark.span))
  const isSafe =
    rewrite.fix === 'safe' && changes.length === 0 && keepsMarkup && isCutClean(text, span)
  return {
    title: titleOf(remedy, insert),
    remedy,
    replacement: insert,
    edits: [{ place: first!, insert }, ...others.map(place => ({ place, insert: '' }))],
    applicability: isSafe ? 'safe' : 'review',
    factChanges: changes,
  }
}

function factsOf(words: string, { language, known }: Guard): readonly Fact[] {
  let facts = known.get(words)
  if (facts === undefined) known.set(words, (facts = findFacts(words, language)))
  return facts
}

function titleOf(remedy: Remedy, insert: string): Suggestion['title'] {
  const values = { words: insert }
  if (remedy === 'annotate') return { text: say(texts => texts.lint.explainWith), values }
  if (insert === '') return { text: say(texts => texts.lint.leaveOut), values }
  return { text: say(texts => texts.lint.replaceWith), values }
}
