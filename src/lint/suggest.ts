import { say } from '../base/local-text.ts'
import type { SourcePlace } from '../document/part.ts'
import type { Edit } from '../document/edit.ts'
import { isCutClean, isLocked, placesOf } from '../document/places.ts'
import { contains, overlaps, type Span } from '../document/span.ts'
import type { Language } from '../document/model.ts'
import type { Text } from '../document/text.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact, FactChange } from '../facts/fact.ts'
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
 * It stays `safe` only if the sentence keeps every fact, and if the edit takes no markup with it. Where the words
 * are locked, it is an idea without edits.
 */
export function suggest(
  passage: Passage,
  sentence: Passage,
  rewrite: Rewrite,
  guard: Guard,
): Suggestion {
  const { text } = passage
  const { span, insert, remedy } = rewrite
  const changes = changesOf(text.value, widen(sentence.span, span), rewrite, guard)

  const places = placesOf(text, span)
  const edits = isLocked(text, span) ? undefined : editsOf(text, places, insert)
  const keepsMarkup = places.length === 1 || !text.marks.some(mark => contains(span, mark.span))
  const isSafe =
    rewrite.fix === 'safe' && changes.length === 0 && keepsMarkup && isCutClean(text, span)
  const applicability = isSafe ? 'safe' : 'review'
  return {
    title: titleOf(remedy, insert),
    remedy,
    replacement: insert,
    edits: edits ?? [],
    applicability: edits === undefined ? 'idea' : applicability,
    factChanges: changes,
  }
}

/** The first place takes the words, the others become empty; nothing if the source cannot hold the words there. */
function editsOf(
  { encode }: Text,
  places: readonly SourcePlace[],
  insert: string,
): Edit[] | undefined {
  const edits: Edit[] = []
  for (const place of places) {
    const words = edits.length === 0 ? insert : ''
    const written = encode === undefined ? words : encode(words, place)
    if (written === undefined) return undefined
    edits.push({ place, insert: written })
  }
  return edits
}

/** As much of a sentence on either side of a rewrite as is looked at, in UTF-16 code units. */
const farthest = 500

/** The sentence around a rewrite, or the part of a very long one that is near it. */
function widen(sentence: Span, span: Span): Span {
  return {
    start: Math.min(Math.max(sentence.start, span.start - farthest), span.start),
    end: Math.max(Math.min(sentence.end, span.end + farthest), span.end),
  }
}

/**
 * What a rewrite does to the facts of its sentence.
 *
 * Only the clause around it is read again: a fact wholly outside stays as it is, and the clause is widened by every
 * fact of the sentence that lies across its edges.
 */
function changesOf(
  value: string,
  sentence: Span,
  { span, insert }: Rewrite,
  guard: Guard,
): FactChange[] {
  const words = value.slice(sentence.start, sentence.end)
  const facts = factsOf(words, guard)
  const start = span.start - sentence.start
  const end = span.end - sentence.start
  const clause = clauseAround(words, { start, end }, facts)

  const after = words.slice(clause.start, start) + insert + words.slice(end, clause.end)
  const before = facts.filter(fact => overlaps(fact.span, clause))
  return factChanges(compareFacts(before, findFacts(after, guard.language)))
}

const clauseEdges = '，,；;。：:\n'

function clauseAround(words: string, span: Span, facts: readonly Fact[]): Span {
  let { start, end } = span
  for (let grown = true; grown;) {
    while (start > 0 && !clauseEdges.includes(words[start - 1]!)) start--
    while (end < words.length && !clauseEdges.includes(words[end - 1] ?? '')) end++
    const across = facts.filter(fact => overlaps(fact.span, { start, end }))
    const first = Math.min(start, ...across.map(fact => fact.span.start))
    const last = Math.max(end, ...across.map(fact => fact.span.end))
    grown = first < start || last > end
    start = first
    end = last
  }
  return { start, end }
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
