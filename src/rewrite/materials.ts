import type { Language } from '../document/model.ts'
import { say } from '../base/local-text.ts'
import type { Guard, Step } from './guard.ts'
import type { PageBlock, PageItem } from './rewritten-guide.ts'
import { cut, plain, trim, type Statement, type Words } from './words.ts'

/** Papers as a table of what, in which form, and what else to know; the list as it is where that would say no more. */
export function materialsTable(
  block: PageBlock,
  heads: readonly string[],
  language: Language,
  guard: Guard,
): PageBlock {
  if (block.type !== 'list' || heads.length < 3) return block
  if (!block.items.every(isPlain)) return block
  const papers = block.items.map(({ statements }) => paperIn(statements[0]!, language))
  if (papers.filter(({ form }) => form !== undefined).length < 2) return block

  const rows = papers.map(({ name, form, note }) =>
    [name, form, note].map(cell => (cell === undefined ? [] : [cell])),
  )
  const before = block.items.flatMap(({ statements }) => statements)
  const after = rows.flat(2)
  if (guard.allow(step, before, after) !== after) return block
  const hasNotes = papers.some(({ note }) => note !== undefined)
  return {
    type: 'table',
    head: heads.slice(0, hasNotes ? 3 : 2).map(plain),
    rows: hasNotes ? rows : rows.map(row => row.slice(0, 2)),
  }
}

const step: Step = {
  kind: 'split',
  rule: 'materials-table',
  reason: say(texts => texts.rewrite.materialsTable),
}

function isPlain({ lead, statements, inside }: PageItem): boolean {
  return lead === undefined && statements.length === 1 && inside.length === 0
}

interface Paper {
  readonly name: Statement
  readonly form?: Statement | undefined
  readonly note?: Statement | undefined
}

/** 《出生医学证明》原件，非婚生育的除外: the paper, its form, and what else to know. */
function paperIn({ words, sources }: Statement, language: Language): Paper {
  const tidy = withoutStop(words)
  const match = paper[language].exec(tidy.value)
  if (match?.groups === undefined) return { name: { words: tidy, sources } }
  const { name = '', form, inBrackets, note } = match.groups
  const piece = (value: string | undefined, from: number): Statement | undefined => {
    if (value === undefined || value === '') return undefined
    const at = tidy.value.indexOf(value, from)
    return { words: trim(cut(tidy, { start: at, end: at + value.length })), sources }
  }
  return {
    name: piece(name, 0) ?? { words: tidy, sources },
    form: piece(form ?? inBrackets, name.length),
    note: piece(note, name.length + (form ?? inBrackets ?? '').length),
  }
}

const form = '(?:原件|复印件|扫描件|正本|副本)'
const count = '各?[一二两三四五六七八九十\\d]{1,3}\\s?[份张]'

const paper: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `^(?<name>[^，,；（(]{2,60}?)[，,]?(?:的?(?<form>${form}(?:[及和、与或者]{1,2}${form})?(?:${count})?|(?<![\\d一二两三四五六七八九十])${count})|[（(](?<inBrackets>(?:${form}|${count})[^（()）]{0,20})[)）])(?:[，,；（(](?<note>.{1,60}?)[)）]?)?$`,
    'u',
  ),
  en: /^(?<name>[^()]{2,80}?)\s*\((?<inBrackets>(?:\d{1,2}\s)?(?:originals?|(?:photo)?cop(?:y|ies))[^()]{0,30})\)(?:,\s(?<note>.{1,80}))?$/u,
}

function withoutStop(words: Words): Words {
  return cut(words, { start: 0, end: words.value.replace(/[；;。.]\s*$/u, '').length })
}
