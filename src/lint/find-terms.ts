import { contains, overlaps, type Span } from '../document/span.ts'
import type { Passage } from '../guide/model.ts'
import type { RuleHit, Rule } from '../rules/rule.ts'
import { inScope } from '../rules/scope.ts'
import type { TermHit } from '../text/term-index.ts'
import type { Reading } from './check-context.ts'
import type { OwnedTerm, PreparedRules } from './prepare-rules.ts'

/** A term of a rule that is reported, and the rule. */
export interface OwnedHit {
  readonly rule: Rule
  readonly hit: RuleHit
}

/** What one pass over a passage found: the terms to report, and the rules whose anchors it holds, with where they stand. */
export interface PassageHits {
  readonly terms: readonly OwnedHit[]
  /** Spans of the clean text. */
  readonly anchored: ReadonlyMap<Rule, readonly Span[]>
}

/**
 * Find all words of all rules in a passage.
 *
 * A term inside one of its own guards, inside protected words or outside its rule's scope does not count,
 * nor does a whole word that only stands inside another.
 * Of those that do, the longest wins, from left to right, whichever rule it belongs to.
 */
export function findTerms(
  passage: Passage,
  { terms }: PreparedRules,
  reading: Reading,
): PassageHits {
  const found = terms.search(passage.value)
  if (found.length === 0) return nothing

  const offset = passage.span.start
  const anchored = new Map<Rule, Span[]>()
  const guards: TermHit<OwnedTerm>[] = []
  const candidates: TermHit<OwnedTerm>[] = []
  for (const hit of found) {
    const { term } = hit
    if (term.role === 'anchor') {
      const span = { start: offset + hit.start, end: offset + hit.end }
      const known = anchored.get(term.rule)
      if (known === undefined) anchored.set(term.rule, [span])
      else known.push(span)
    } else if (!inScope(term.rule.header, passage)) continue
    else if (term.role === 'guard') guards.push(hit)
    else candidates.push(hit)
  }

  const standing = candidates.filter(hit => {
    if (guards.some(guard => isGuardOf(guard.term, hit.term) && contains(guard, hit))) return false
    if (hit.term.uncut && reading.tools.cutsWord(passage.value, hit)) return false
    return !reading.isProtected(passage.text, { start: offset + hit.start, end: offset + hit.end })
  })
  return {
    anchored,
    terms: longestFirst(standing).map(({ term, start, end }) => ({
      rule: term.rule,
      hit: { passage, span: { start: offset + start, end: offset + end }, entry: term.entry },
    })),
  }
}

const nothing: PassageHits = { terms: [], anchored: new Map() }

function isGuardOf(guard: OwnedTerm, term: OwnedTerm): boolean {
  return guard.rule === term.rule && guard.entry === term.entry
}

/** The longest hit at each place, left to right, none overlapping; hits are sorted by start. */
function longestFirst(hits: readonly TermHit<OwnedTerm>[]): TermHit<OwnedTerm>[] {
  const kept: TermHit<OwnedTerm>[] = []
  let index = 0
  while (index < hits.length) {
    const { start } = hits[index]!
    let longest = hits[index]!
    for (; index < hits.length && hits[index]!.start === start; index++) {
      if (hits[index]!.end > longest.end) longest = hits[index]!
    }
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, longest)) kept.push(longest)
  }
  return kept
}
