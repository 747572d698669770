import { say, type LocalText } from '../base/local-text.ts'
import type { SourcePlace } from '../document/part.ts'
import { locateIn } from '../document/position.ts'
import type { Block, Comment, Document } from '../document/model.ts'
import { contains } from '../document/span.ts'
import type { Finding } from '../findings/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A comment that silences rules for the block after it, such as `baihua-ignore zh/plain-words: 法条原文`. */
interface Suppression {
  readonly comment: Comment
  readonly rules: readonly string[]
  readonly reason: string
  /** What it covers; nothing if no block follows. */
  readonly covers: SourcePlace | undefined
}

const directive = /^baihua-ignore\s+([\w/,\s-]+?)\s*(?:[:：]\s*([\s\S]*))?$/u

/**
 * Leave out findings that a comment silences, and report comments that give no reason or silence nothing.
 *
 * A comment covers the next block, or the block that it stands in. Without a reason it does not count.
 */
export function applySuppressions(
  findings: readonly Finding[],
  document: Document,
  rules: readonly Rule[],
): Finding[] {
  const suppressions = document.comments.flatMap(comment => readSuppression(comment, document))
  if (suppressions.length === 0) return [...findings]

  const used = new Set<string>()
  const kept = findings.filter(finding => {
    const [at] = finding.places
    const silencer = suppressions.find(
      ({ rules: ids, reason, covers }) =>
        reason !== '' &&
        ids.includes(finding.ruleId) &&
        covers !== undefined &&
        covers.part === at.part &&
        contains(covers.span, at.span),
    )
    if (silencer !== undefined) used.add(keyOf(silencer, finding.ruleId))
    return silencer === undefined
  })

  const known = new Set(rules.map(({ id }) => id))
  const complaints = suppressions.flatMap(suppression => {
    if (suppression.reason === '') {
      const text = say(texts => texts.lint.suppressionWithoutReason)
      return [
        complain('suppression-without-reason', text, suppression, suppression.rules[0]!, document),
      ]
    }
    return suppression.rules
      .filter(id => !used.has(keyOf(suppression, id)))
      .map(id =>
        known.has(id)
          ? complain(
              'unused-suppression',
              say(texts => texts.lint.unusedSuppression),
              suppression,
              id,
              document,
            )
          : complain(
              'unknown-suppression',
              say(texts => texts.lint.unknownSuppression),
              suppression,
              id,
              document,
            ),
      )
  })
  return [...kept, ...complaints]
}

function keyOf({ comment }: Suppression, ruleId: string): string {
  return `${comment.place.part} ${comment.place.span.start} ${ruleId}`
}

function readSuppression(comment: Comment, document: Document): Suppression[] {
  const match = directive.exec(comment.value)
  if (match === null) return []
  return [
    {
      comment,
      rules: match[1]!.split(/[\s,]+/u).filter(id => id !== ''),
      reason: match[2]?.trim() ?? '',
      covers: coveredBy(comment, document.blocks),
    },
  ]
}

function coveredBy({ place }: Comment, blocks: readonly Block[]): SourcePlace | undefined {
  let next: SourcePlace | undefined
  for (const block of blocks) {
    const { part, span } = block.place
    if (part !== place.part) continue
    if (contains(span, place.span)) {
      const inner = block.type === 'list' ? block.items.flat() : []
      return coveredBy({ place, value: '' }, inner) ?? block.place
    }
    if (span.start >= place.span.end && (next === undefined || span.start < next.span.start)) {
      next = block.place
    }
  }
  return next
}

function complain(
  name: string,
  text: LocalText,
  { comment }: Suppression,
  rule: string,
  document: Document,
): Finding {
  const { place, value } = comment
  const part = document.parts.find(({ name }) => name === place.part)!
  const ruleId = `baihua/${name}`
  return {
    ruleId,
    entry: rule,
    category: 'consistency',
    severity: 'warning',
    message: { text, values: { rule } },
    places: [place],
    ...locateIn(document)([place]),
    quote: part.text.slice(place.span.start, place.span.end),
    suggestions: [],
    fingerprint: fingerprintOf(ruleId, rule, value),
  }
}
