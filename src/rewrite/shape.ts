import { localiseAll, say } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { PageFile } from '../rules/page-file.ts'
import { mapStatements, statementsIn } from './blocks.ts'
import { moveCitation } from './citations.ts'
import { enumerationIn, statementsOf } from './enumerations.ts'
import type { FindingLookup } from './findings-in.ts'
import type { Guard, Step } from './guard.ts'
import { materialsTable } from './materials.ts'
import type { Portion } from './portions.ts'
import { rewordingsFor } from './rewordings.ts'
import type { PageBlock, PageItem, Question } from './rewritten-guide.ts'
import { splitSentence } from './split-sentences.ts'
import { mergeSteps, stepForReader, stepsList, stepsTable } from './steps.ts'
import { cut, plain, replace, type Statement } from './words.ts'

/** What shaping portions takes. */
export interface Shaping {
  readonly page: PageFile
  readonly catalogue: FieldCatalogue
  readonly guard: Guard
  readonly found: FindingLookup
  readonly questions: Question[]
  /** The title of the page. */
  readonly title: Statement | undefined
}

/**
 * Give every portion the shape in which its reader wants it: what nobody needs goes, what only the office can say becomes
 * a question, and what the reader acts on is reworded, split and set as lists, tables and steps.
 */
export function shapePortions(portions: readonly Portion[], shaping: Shaping): Portion[] {
  const { page } = shaping
  const sectionOf = new Map(
    page.sections.flatMap(({ id, fields }) => fields.map(field => [field, id] as const)),
  )
  const left = dropUnneeded(gatherItems(portions, page.language), shaping)
  const moved: Portion[] = []
  const shaped = left.flatMap((given): Portion[] => {
    const portion = stepForReader(given, page)
    const section = portion.field === undefined ? undefined : sectionOf.get(portion.field)
    if (portion.field !== undefined && section === undefined) return [portion]
    const asked = askInstead(answered(portion, shaping), section ?? 'unplaced', shaping)
    const { block, bases } = reword(asked.block, shaping, moved.length)
    moved.push(...bases.map((statement): Portion => basisOf(statement)))
    const cutUp = splitBlock(block, section, shaping)
    const { block: split } = askInstead({ ...asked, block: cutUp }, section ?? 'unplaced', shaping)
    if (section === 'steps' && split.type === 'table') {
      return stepsTable({ ...asked, block: split }, portion.columns ?? [], shaping)
    }
    if (section === 'bring') {
      const { guard } = shaping
      return [{ ...asked, block: materialsTable(split, page.materialHeads, page.language, guard) }]
    }
    if (section === 'steps') return stepsList({ ...asked, block: split }, shaping)
    return [{ ...asked, block: split }]
  })
  return [...mergeSteps(shaped), ...moved]
}

function basisOf(statement: Statement): Portion {
  return { field: 'legal-basis', block: { type: 'paragraph', statements: [statement] } }
}

/** Paragraphs that are numbered one by one, as plain text and web pages have them, as the items of a list. */
function gatherItems(portions: readonly Portion[], language: Language): Portion[] {
  const gathered: Portion[] = []
  for (const portion of portions) {
    const item = itemIn(portion, language)
    if (item === undefined) {
      gathered.push(portion)
      continue
    }
    const last = gathered.at(-1)
    const isNext =
      last?.block.type === 'list' &&
      last.field === portion.field &&
      last.label === portion.label &&
      (item.kind === 'list' ? false : openLists.get(last.block) === item.kind)
    if (isNext && last.block.type === 'list') {
      const block: PageBlock = { ...last.block, items: [...last.block.items, item.item] }
      openLists.set(block, item.kind)
      gathered[gathered.length - 1] = { ...last, block }
    } else {
      const block: PageBlock = { type: 'list', ordered: false, items: [item.item] }
      openLists.set(block, item.kind)
      gathered.push({ ...portion, block })
    }
  }
  return gathered
}

/** Lists that are being gathered, by the way their items are numbered. */
const openLists = new WeakMap<PageBlock, string>()

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

function dropUnneeded(portions: readonly Portion[], shaping: Shaping): Portion[] {
  const { page, catalogue, guard, found, title } = shaping
  const needless = new RegExp(page.dropSentences, 'iu')
  return portions.flatMap((portion): Portion[] => {
    const { field, label, block } = portion
    if (field === 'title') {
      const statements = statementsIn([block])
      const isSaid = statements.every(({ words }) => title?.words.value.includes(words.value))
      if (isSaid && guard.allowDrop(statements, repeated)) return []
    }
    if (field !== undefined && catalogue.fields.get(field)?.position === 'omit') {
      const name = label?.value ?? field
      const statements = statementsIn([block])
      if (guard.allowDrop(statements, unneeded(name))) return []
    }
    const [kept] = mapStatements([block], statements =>
      statements.filter(statement => {
        const finding = found(page.drop, statement)
        if (finding === undefined) {
          return !(needless.test(statement.words.value.trim()) && guard.allowDrop([statement], why))
        }
        const reason = localiseAll(finding.message)
        return !guard.allowDrop([statement], { kind: 'removed', rule: finding.ruleId, reason })
      }),
    )
    return kept === undefined ? [] : [{ ...portion, block: kept }]
  })
}

const why: Step = {
  kind: 'removed',
  rule: 'purpose',
  reason: say(texts => texts.rewrite.purpose),
}

const repeated: Step = {
  kind: 'removed',
  rule: 'repeated',
  reason: say(texts => texts.rewrite.repeated),
}

function unneeded(label: string): Step {
  return {
    kind: 'removed',
    rule: 'page-data',
    reason: say(texts => texts.rewrite.pageData(label)),
  }
}

/** 否 below 是否收费 as 不收费. */
function answered(portion: Portion, { page, guard }: Shaping): Portion {
  const { field, block } = portion
  const answers = field === undefined ? undefined : page.answers[field]
  if (answers === undefined) return portion
  const [changed] = mapStatements([block], statements => {
    const [only] = statements
    const said = only?.words.value.trim().replace(/[。；;.]$/u, '')
    const answer = said !== undefined && Object.hasOwn(answers, said) ? answers[said] : undefined
    if (only === undefined || answer === undefined || statements.length > 1) return statements
    return guard.allow(answerStep, [only], [{ ...only, words: plain(answer) }], field)
  })
  return changed === undefined ? portion : { ...portion, block: changed }
}

const answerStep: Step = {
  kind: 'wording',
  rule: 'answer-in-words',
  reason: say(texts => texts.rewrite.answerInWords),
}

/** What stands for things that only the office can name becomes a visible question in its place. */
function askInstead(
  portion: Portion,
  section: string,
  { page, guard, found, questions }: Shaping,
): Portion {
  const [block] = mapStatements([portion.block], statements =>
    statements.flatMap(statement => {
      const finding = found(page.catchAll, statement)
      if (finding === undefined) return [statement]
      const quote = statement.words.value.replace(/[；;。.]\s*$/u, '')
      const text = page.fill.replace('{what}', page.askCatchAll.replace('{quote}', quote))
      const asked = { words: plain(text), sources: statement.sources }
      const step: Step = {
        kind: 'wording',
        rule: finding.ruleId,
        reason: localiseAll(finding.message),
      }
      const allowed = guard.allow(step, [statement], [asked])
      if (allowed[0] === asked) questions.push({ section, text })
      return allowed
    }),
  )
  return block === undefined ? portion : { ...portion, block }
}

/** Word for word what the reader acts on; laws that a sentence begins with go to the basis. */
function reword(
  block: PageBlock,
  { page, guard }: Shaping,
  count: number,
): { block: PageBlock; bases: Statement[] } {
  const { language } = page
  const bases: Statement[] = []
  const [reworded] = mapStatements([block], statements =>
    statements.map(statement => {
      let current = statement
      for (const { step, apply } of rewordingsFor(language)) {
        const after = { ...current, words: apply(current.words) }
        current = guard.allow(step, [current], [after])[0]!
      }
      const moved = moveCitation(current, count + bases.length, language)
      if (moved === undefined) return current
      const after = [moved.rest, moved.basis]
      if (guard.allow(citationStep, [current], after) !== after) return current
      bases.push(moved.basis)
      return moved.rest
    }),
  )
  return { block: reworded ?? block, bases }
}

const citationStep: Step = {
  kind: 'moved',
  rule: 'citation',
  reason: say(texts => texts.rewrite.citation),
}

/** Enumerations as lists, long sentences as short ones, and items without the marks that joined them. */
function splitBlock(block: PageBlock, section: string | undefined, shaping: Shaping): PageBlock {
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
