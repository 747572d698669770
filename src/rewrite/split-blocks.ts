import { say } from '../base/local-text.ts'
import { enumerationIn, statementsOf } from './enumerations.ts'
import type { Guard, Step } from './guard.ts'
import type { PageBlock, PageItem } from './rewritten-guide.ts'
import type { Shaping } from './shaping.ts'
import { splitSentence } from './split-sentences.ts'
import { replace, type Statement } from './words.ts'

/** Enumerations as lists, long sentences as short ones, and items without the marks that joined them. */
export function splitBlock(
  block: PageBlock,
  section: string | undefined,
  shaping: Shaping,
): PageBlock {
  const { guard, page } = shaping
  const { language } = page
  if (block.type === 'list') {
    return {
      ...block,
      items: tidyItems(
        block.items.map(item => splitItem(item, shaping)),
        guard,
      ),
    }
  }
  if (block.type !== 'paragraph' || section === undefined) return block

  const [only] = block.statements
  if (block.statements.length === 1 && only !== undefined) {
    const enumeration = enumerationIn(only.words, language)
    if (enumeration !== undefined) {
      const { intro, items } = statementsOf(enumeration, only)
      const after = [...(intro === undefined ? [] : [intro]), ...items]
      if (guard.allow(listStep, [only], after) === after) {
        const list = tidyItems(
          items.map(statement => ({ statements: [statement], inside: [] })),
          guard,
        )
        if (intro === undefined) return { type: 'list', ordered: false, items: list }
        const inside: PageBlock[] = [{ type: 'list', ordered: false, items: list }]
        return { type: 'list', ordered: false, items: [{ statements: [intro], inside }] }
      }
    }
  }
  const statements = block.statements.flatMap(statement =>
    guard.allow(splitStep, [statement], splitSentence(statement, language)),
  )
  if (statements.length < 3) return { ...block, statements: withoutJoint(statements, guard) }
  const items = statements.map((statement): PageItem => ({ statements: [statement], inside: [] }))
  return { type: 'list', ordered: false, items }
}

/** A comma or semicolon at the end joined an answer to another that stands elsewhere now. */
function withoutJoint(statements: readonly Statement[], guard: Guard): readonly Statement[] {
  const last = statements.at(-1)
  const end = last === undefined ? null : /[，,；;]\s*$/u.exec(last.words.value)
  if (last === undefined || end === null) return statements
  const words = replace(last.words, { start: end.index, end: last.words.value.length }, '')
  return [...statements.slice(0, -1), ...guard.allow(tidyStep, [last], [{ ...last, words }])]
}

const listStep: Step = {
  kind: 'split',
  rule: 'enumeration',
  reason: say(texts => texts.rewrite.enumeration),
}

const splitStep: Step = {
  kind: 'split',
  rule: 'long-sentence',
  reason: say(texts => texts.rewrite.splitSentence),
}

/** Items that are no sentences end without a full stop. */
function tidyItems(items: readonly PageItem[], guard: Guard): PageItem[] {
  const isSentence = ({ statements, inside }: PageItem) =>
    statements.length !== 1 || inside.length > 0 || /。./u.test(statements[0]!.words.value)
  const stops = items.filter(({ statements }) => statements[0]?.words.value.endsWith('。'))
  if (items.some(isSentence) || (stops.length === items.length && !items.every(isName))) {
    return [...items]
  }
  return items.map(item => {
    const [only] = item.statements as [Statement]
    const { length } = only.words.value
    if (!only.words.value.endsWith('。')) return item
    const words = replace(only.words, { start: length - 1, end: length }, '')
    return { ...item, statements: guard.allow(tidyStep, [only], [{ ...only, words }]) }
  })
}

function isName({ statements }: PageItem): boolean {
  return /^[^。，]{1,24}。?$/u.test(statements[0]!.words.value)
}

const tidyStep: Step = {
  kind: 'wording',
  rule: 'punctuation',
  reason: say(texts => texts.rewrite.punctuation),
}

function splitItem(item: PageItem, { guard, page: { language } }: Shaping): PageItem {
  const [only] = item.statements
  if (only === undefined || item.statements.length > 1) return item
  const enumeration = item.inside.length > 0 ? undefined : enumerationIn(only.words, language)
  if (enumeration?.intro !== undefined) {
    const { intro, items } = statementsOf(enumeration, only)
    const after = [intro!, ...items]
    if (guard.allow(listStep, [only], after) === after) {
      const below: PageItem[] = items.map(statement => ({ statements: [statement], inside: [] }))
      return {
        ...item,
        statements: [intro!],
        inside: [{ type: 'list', ordered: false, items: below }],
      }
    }
  }
  const pieces = guard.allow(splitStep, [only], splitSentence(only, language))
  if (pieces.length > 1) return { ...item, statements: pieces }
  const end = /[；;](?:\s*(?:and))?\s*$/u.exec(only.words.value)
  if (end === null) return item
  const span = { start: end.index, end: only.words.value.length }
  return { ...item, statements: [{ ...only, words: replace(only.words, span, '') }] }
}
