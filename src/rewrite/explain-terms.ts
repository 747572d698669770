import { say } from '../base/local-text.ts'
import type { GlossaryFile } from '../rules/glossary-file.ts'
import { mapStatements } from './blocks.ts'
import type { Guard, Step } from './guard.ts'
import type { PageSection } from './rewritten-guide.ts'
import { replace, type Statement } from './words.ts'

/** Explain terms that cannot be avoided, in brackets where each comes first. */
export function explainTerms(
  sections: readonly PageSection[],
  glossaries: readonly GlossaryFile[],
  guard: Guard,
): PageSection[] {
  const { language } = guard
  const terms = new Map(
    glossaries.filter(one => one.language === language).flatMap(one => Object.entries(one.terms)),
  )
  const explain = (statement: Statement): Statement => {
    let current = statement
    for (const [term, meaning] of terms) {
      const at = placeOf(term, current.words.value, language)
      if (at === undefined) continue
      terms.delete(term)
      const end = at + term.length
      const insert = language === 'zh' ? `（${meaning}）` : ` (${meaning})`
      // Who explains it already needs no second explanation.
      if (/^\s?[（(]/u.test(current.words.value.slice(end))) continue
      const words = replace(current.words, { start: end, end }, insert)
      current = guard.allow(step(term), [current], [{ ...current, words }])[0]!
    }
    return current
  }
  return sections.map(section => ({
    ...section,
    blocks: mapStatements(section.blocks, statements => statements.map(explain)),
  }))
}

function step(term: string): Step {
  return {
    kind: 'glossary',
    rule: 'glossary',
    reason: say(texts => texts.rewrite.explained(term)),
  }
}

function placeOf(term: string, value: string, language: Guard['language']): number | undefined {
  if (language === 'zh') {
    const at = value.indexOf(term)
    const inTitle = value.lastIndexOf('《', at) > value.lastIndexOf('》', at)
    return at < 0 || inTitle ? undefined : at
  }
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'iu').exec(value)?.index
}
