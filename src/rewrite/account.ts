import type { SourcePlace } from '../document/part.ts'
import { meet } from '../document/places.ts'
import { cardField } from '../guide/facts-of-guide.ts'
import { isLabel, type Guide } from '../guide/model.ts'
import type { LanguageTools } from '../text/language-tools.ts'
import { statementsIn } from './blocks.ts'
import type { Account, Dropped, RewrittenGuide } from './rewritten-guide.ts'
import { statementOf } from './words.ts'

/** Say for every sentence of the guide as given where it went; one that is nowhere is `lost`. */
export function accountFor(
  given: Guide,
  page: Pick<RewrittenGuide, 'sections' | 'folded' | 'dropped' | 'title'>,
  tools: LanguageTools,
): Account[] {
  const open = page.sections.flatMap(({ heading, headingSources: sources = [], blocks }) => [
    ...(sources.length === 0 ? [] : [{ words: heading, sources }]),
    ...statementsIn(blocks),
  ])
  const folded = page.folded === undefined ? [] : statementsIn(page.folded.blocks)
  const shown = [...(page.title === undefined ? [] : [page.title]), ...open, ...folded]
  const isFolded = new Set(folded)

  let last = -1
  return given.passages.flatMap(passage => {
    if (isLabel(passage)) return []
    return tools.sentences(passage.value).map((span): Account => {
      const { words, sources } = statementOf(passage, span)
      const account = { sentence: words.value, source: sources[0]! }
      if (passage.role === 'property') return { ...account, fate: 'kept' }
      if (passage.fields.includes(cardField)) return { ...account, fate: 'merged' }
      const now = shown.filter(statement => meet(statement.sources, sources))
      const [first] = now
      if (first === undefined) return { ...account, fate: fateOfMissing(sources, page.dropped) }
      if (isFolded.has(first)) return { ...account, fate: 'folded' }
      const at = shown.indexOf(first)
      const inOrder = at >= last
      last = Math.max(last, at)
      if (now.length > 1 || first.words.value.trim() !== words.value.trim())
        return { ...account, fate: first.sources.length > sources.length ? 'merged' : 'reworded' }
      return { ...account, fate: inOrder ? 'kept' : 'moved' }
    })
  })
}

function fateOfMissing(
  sources: readonly SourcePlace[],
  dropped: readonly Dropped[],
): Account['fate'] {
  return dropped.some(one => meet(one.sources, sources)) ? 'dropped' : 'lost'
}
