import type { Language } from '../document/model.ts'
import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import { factsOfPassage } from '../guide/facts-of-guide.ts'
import type { PageBlock, PageSection, RewrittenGuide } from './rewritten-guide.ts'
import type { Statement, Words } from './words.ts'

/** What stands between two sentences of one paragraph. */
export const betweenSentences: Readonly<Record<Language, string>> = { zh: '', en: ' ' }

/** Everything a page binds itself to below its card, read the way its reader reads it. */
export function factsOfPage({
  language,
  title,
  sections,
  folded,
}: Pick<RewrittenGuide, 'language' | 'title' | 'sections' | 'folded'>): Fact[] {
  return [
    ...(title === undefined ? [] : findFacts(title.words.value, language)),
    ...[...sections, ...(folded === undefined ? [] : [folded])].flatMap(section =>
      factsOfSection(section, language),
    ),
  ]
}

function factsOfSection({ id, heading, blocks }: PageSection, language: Language): Fact[] {
  const own =
    id === 'unplaced' ? findFacts(heading.value, language) : factsOfLabel(heading, language)
  return [...own, ...factsOfBlocks(blocks, language)]
}

/** The facts of some blocks, paragraph by paragraph. */
export function factsOfBlocks(blocks: readonly PageBlock[], language: Language): Fact[] {
  return blocks.flatMap((block): Fact[] => {
    switch (block.type) {
      case 'subheading':
        return factsOfStatements([block.statement], language)
      case 'paragraph':
        return [
          ...factsOfLabel(block.lead, language),
          ...factsOfStatements(block.statements, language),
        ]
      case 'list':
        return block.items.flatMap(({ lead, statements, inside }) => [
          ...factsOfLabel(lead, language),
          ...factsOfStatements(statements, language),
          ...factsOfBlocks(inside, language),
        ])
      case 'table':
        return [
          ...block.head.flatMap(words => factsOfLabel(words, language)),
          ...block.rows.flat().flatMap(cell => factsOfStatements(cell, language)),
        ]
      case 'question':
        return findFacts(block.text, language)
    }
  })
}

/** The facts of sentences that stand in one paragraph. */
export function factsOfStatements(statements: readonly Statement[], language: Language): Fact[] {
  if (statements.length === 0) return []
  const words = statements.map(({ words: { value } }) => value)
  return findFacts(words.join(betweenSentences[language]), language)
}

function factsOfLabel(words: Words | undefined, language: Language): Fact[] {
  return words === undefined
    ? []
    : factsOfPassage({ value: words.value, role: 'label', fields: [] }, language)
}
