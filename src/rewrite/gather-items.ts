import type { Language } from '../document/model.ts'
import { enumerationIn } from './enumerations.ts'
import type { Portion } from './portions.ts'
import type { PageItem } from './rewritten-guide.ts'
import { cut } from './words.ts'

/** Paragraphs that are numbered one by one, as plain text and web pages have them, as the items of a list. */
export function gatherItems(portions: readonly Portion[], language: Language): Portion[] {
  const gathered: Portion[] = []
  let open: OpenList | undefined
  for (const portion of portions) {
    const item = itemIn(portion, language)
    if (item === undefined) {
      open = undefined
      gathered.push(portion)
      continue
    }
    const { field, label } = portion
    if (open?.kind !== item.kind || open.field !== field || open.label !== label) {
      open = { kind: item.kind, field, label, items: [] }
      gathered.push({ ...portion, block: { type: 'list', ordered: false, items: open.items } })
    }
    open.items.push(item.item)
  }
  return gathered
}

/** The list that the next item may belong to. */
interface OpenList {
  readonly field: Portion['field']
  readonly label: Portion['label']
  /** How its items are numbered. */
  readonly kind: string
  readonly items: PageItem[]
}

function itemIn(
  { block }: Portion,
  language: Language,
): { kind: string; item: PageItem } | undefined {
  if (block.type !== 'paragraph') return undefined
  const [first, ...others] = block.statements
  if (first === undefined || enumerationIn(first.words, language) !== undefined) return undefined
  const kinds = language === 'zh' ? chineseNumbers : englishNumbers
  for (const [kind, pattern] of Object.entries(kinds)) {
    const match = pattern.exec(first.words.value)
    if (match === null) continue
    const span = { start: match[0].length, end: first.words.value.length }
    const statement = { ...first, words: cut(first.words, span) }
    return { kind, item: { statements: [statement, ...others], inside: [] } }
  }
  return undefined
}

const chineseNumbers = {
  bracketed: /^\s*[（(][一二三四五六七八九十]{1,3}[)）]\s*/u,
  arabic: /^\s*\d{1,2}(?:[、．]|\.(?!\d))\s*/u,
  'arabic in brackets': /^\s*[（(]\d{1,2}[)）]\s*/u,
  circled: /^\s*[①-⑳]\s*/u,
}

const englishNumbers = {
  arabic: /^\s*\d{1,2}[.)]\s+/u,
  letters: /^\s*\(?[a-z]\)\s+/u,
}
