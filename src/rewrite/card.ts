import type { Language } from '../document/model.ts'
import type { FieldId } from '../guide/model.ts'
import type { PageFile } from '../rules/page-file.ts'
import type { Portion } from './portions.ts'
import type { Card, CardLine, PageBlock } from './rewritten-guide.ts'
import { cut, join, plain, trim, type Statement, type Words } from './words.ts'

/** As much as one line of the card holds, in UTF-16 code units. */
const longestAnswer = { zh: 60, en: 120 }

/** Less than this of a longer answer says nothing by itself. */
const shortest = { zh: 8, en: 12 }

/** Answer the reader's first questions with the words of the page itself, or say what is missing. */
export function cardOf(portions: readonly Portion[], page: PageFile): Card {
  const lines = page.card.flatMap((plan): CardLine[] => {
    const { id, label, from, ask } = plan
    const own = from
      .map(field => portions.filter(portion => portion.field === field && !isFree(portion)))
      .find(found => found.length > 0)
    const total = own === undefined ? totalOf(portions, from) : undefined
    if (total !== undefined) return [{ id, label, answer: total }]
    if (own !== undefined) {
      return [{ id, label, answer: answerOf(own, id, page) ?? plain(page.see) }]
    }
    return ask === undefined ? [] : [{ id, label, question: page.fill.replace('{what}', ask) }]
  })
  return { heading: page.cardHeading, lines }
}

/** What the last row of a table of steps adds up to. */
function totalOf(portions: readonly Portion[], from: readonly FieldId[]): Words | undefined {
  for (const { block, columns } of portions) {
    const last = block.type === 'table' ? block.rows.at(-1) : undefined
    if (last === undefined || columns === undefined) continue
    if (!/^(?:TOTAL|合计|总计)/iu.test(last[0]?.[0]?.words.value ?? '')) continue
    const cells = from.flatMap(field => last[columns.indexOf(field)] ?? [])
    if (cells.length > 0) return trim(cells[0]!.words)
  }
  return undefined
}

function isFree({ block }: Portion): boolean {
  return block.type === 'subheading'
}

/** The first words of an answer that fit, so long as they say something whole. */
function answerOf(
  portions: readonly Portion[],
  id: string,
  { language }: PageFile,
): Words | undefined {
  return id === 'bring' ? papersOf(portions, language) : firstWords(portions, language)
}

function firstWords(portions: readonly Portion[], language: Language): Words | undefined {
  const [{ block }] = portions as [Portion]
  if (block.type === 'table') return undefined
  const statements = firstLevel(block)
  const limit = longestAnswer[language]
  const isList = block.type === 'list'
  const parts: Words[] = []
  let length = 0
  for (const { words } of statements) {
    const part = withoutStop(words, language)
    length += part.value.length
    if (length > limit) break
    parts.push(part)
  }
  const isWhole = parts.length === statements.length || length >= shortest[language]
  if (parts.length === 0 || !isWhole || (isList && parts.length < statements.length))
    return undefined
  if (isList && block.items.some(({ inside }) => inside.length > 0)) return undefined
  // An introduction without what it introduces says nothing.
  if (/[：:]$/u.test(parts.at(-1)!.value)) return undefined
  return join(parts, language === 'zh' ? '；' : '; ')
}

/** The names of the papers, without what is said about each; several lists are for several cases, so none of them is everybody's. */
function papersOf(portions: readonly Portion[], language: Language): Words | undefined {
  const lists = portions.filter(({ block }) => block.type === 'list' || block.type === 'table')
  const [only] = lists.length === 0 ? portions : lists
  if (only === undefined || lists.length > 1 || (lists.length === 0 && portions.length > 1)) {
    return undefined
  }
  const names = namesIn(only.block).map(({ words }) => nameOf(words, language))
  if (names.length === 0 || names.some(({ value }) => /[：:]$/u.test(value))) return undefined
  const all = join(names, language === 'zh' ? '、' : '; ')
  return all.value.length > longestAnswer[language] * 2 ? undefined : all
}

function namesIn(block: PageBlock): readonly Statement[] {
  if (block.type !== 'table') return firstLevel(block).filter(({ words }) => !isQuestion(words))
  const named = block.head.findIndex(({ value }) =>
    /名称|材料|文件|document|requirement|bring/iu.test(value),
  )
  return block.rows
    .map(row => row[Math.max(named, 0)] ?? [])
    .flatMap(cell => cell.slice(0, 1))
    .filter(({ words }) => !isQuestion(words))
}

function isQuestion({ value }: Words): boolean {
  return /^\[.*\]$/u.test(value)
}

/** A paper without its brackets and what stands behind the first comma, if that leaves a name. */
function nameOf(words: Words, language: Language): Words {
  const whole = withoutStop(words, language)
  const pattern = language === 'zh' ? /^.{2,30}?(?=[（(，,；]|$)/u : /^.{2,60}?(?= \(|[,;]|$)/u
  const name = pattern.exec(whole.value)?.[0]
  // 委托他人办理的，… says when, not what.
  return name === undefined || name.endsWith('的')
    ? whole
    : trim(cut(whole, { start: 0, end: name.length }))
}

function withoutStop(words: Words, language: Language): Words {
  const whole = trim(words)
  const stop = language === 'zh' ? /[。；;]$/u : /(?<!\betc|\.[a-z])[.;]$/iu
  return cut(whole, { start: 0, end: whole.value.replace(stop, '').length })
}

function firstLevel(block: PageBlock): readonly Statement[] {
  switch (block.type) {
    case 'paragraph':
      return block.statements
    case 'list':
      return block.items.flatMap(({ statements }) => statements)
    case 'table':
      return block.rows.flatMap(row => row[0] ?? [])
    default:
      return []
  }
}
