import { pointAt, type Point, type SourcePlace } from '../../document/part.ts'
import type { Fact } from '../../facts/fact.ts'
import { markdownPage } from '../../rewrite/markdown-page.ts'
import type { Change, RewrittenGuide } from '../../rewrite/rewritten-guide.ts'
import type { RewritePrinter } from '../load-rewrite-printer.ts'
import { jsonText } from '../parts/json-text.ts'
import type { Look } from '../parts/palette.ts'

/** The page with everything that was done to the guide, as data: `baihua/rewrite@1`. */
const json: RewritePrinter = {
  extension: '.json',
  print: (guide, look) => `${jsonText(objectOf(guide, look))}\n`,
}

export default json

function objectOf(guide: RewrittenGuide, { locale }: Look) {
  const change = ({ kind, rule, before, after, sources, reason }: Change) => ({
    kind,
    rule,
    before,
    after,
    reason: reason[locale],
    source: rangeOf(sources, guide),
  })
  const { path, language, tone, card, questions, facts, score } = guide
  return {
    schema: 'baihua/rewrite@1',
    path,
    language,
    tone,
    text: markdownPage(guide),
    card: card.lines.map(({ id, label, answer, question }) => ({
      id,
      label,
      ...(answer === undefined ? { question } : { answer: answer.value }),
    })),
    changes: guide.changes.map(change),
    refused: guide.refused.map(one => ({ ...change(one), factChanges: one.factChanges })),
    dropped: guide.dropped.map(({ words, reason, sources }) => ({
      words,
      reason: reason[locale],
      source: rangeOf(sources, guide),
    })),
    questions,
    sentences: guide.accounts.map(({ sentence, fate, source }) => ({
      sentence,
      fate,
      source: rangeOf([source], guide),
    })),
    facts: {
      before: facts.before,
      after: facts.after,
      lost: facts.lost.map(factOf),
      invented: facts.invented.map(factOf),
    },
    score,
  }
}

function factOf({ kind, value, quote }: Fact) {
  return { kind, value, quote }
}

/** From the first place to the end of the last in the part where the first one is; `null` for words that are new. */
function rangeOf(
  sources: readonly SourcePlace[],
  { parts }: RewrittenGuide,
): { start: Point; end: Point } | null {
  const [first] = sources
  const part = parts.find(({ name }) => name === first?.part)
  if (first === undefined || part === undefined) return null
  const own = sources.filter(place => place.part === part.name)
  return {
    start: pointAt(part, Math.min(...own.map(({ span }) => span.start))),
    end: pointAt(part, Math.max(...own.map(({ span }) => span.end))),
  }
}
