import type { Span } from '../document/span.ts'
import type { Passage } from '../guide/model.ts'
import type { Rewrite } from './rule.ts'

const edges = '，,、；;。.！!？?：:\n'
const sentenceEdges = '。.！!？?\n'

/**
 * How to leave out a span of a passage.
 *
 * A span that fills the stretch between two punctuation marks goes with the mark that would be left over.
 * Anything less would leave half a clause, and the whole of a passage would leave an empty item; both want a person.
 */
export function deletionAround(passage: Passage, span: Span, fix: 'safe' | 'review'): Rewrite {
  const { value } = passage.text
  const { start: first, end: last } = passage.span
  let { start, end } = span
  while (start > first && /\s/u.test(value[start - 1]!) && value[start - 1] !== '\n') start--
  while (end < last && /\s/u.test(value[end]!) && value[end] !== '\n') end++

  const before = start === first ? undefined : value[start - 1]!
  const after = end === last ? undefined : value[end]!
  const isClause =
    (before === undefined || edges.includes(before)) &&
    (after === undefined || edges.includes(after))
  const isPassage = before === undefined && (after === undefined || end + 1 === last)
  if (!isClause || isPassage) return { span, insert: '', remedy: 'delete', fix: 'review' }

  const opensSentence = before === undefined || sentenceEdges.includes(before)
  const closesSentence = after === undefined || sentenceEdges.includes(after)
  if (opensSentence || !closesSentence) {
    return {
      span: { start, end: after === undefined ? end : end + 1 },
      insert: '',
      remedy: 'delete',
      fix,
    }
  }
  return { span: { start: start - 1, end }, insert: '', remedy: 'delete', fix }
}
