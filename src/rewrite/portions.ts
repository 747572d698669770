import type { Block, Property, Table } from '../document/model.ts'
import type { Text } from '../document/text.ts'
import { cardField } from '../guide/facts-of-guide.ts'
import type { FieldId, Guide, GuideField, Passage } from '../guide/model.ts'
import { isLabel } from '../guide/model.ts'
import type { PageBlock, PageItem } from './rewritten-guide.ts'
import { cut, statementOf, trim, type Statement } from './words.ts'

/** A stretch of a guide that answers one question. */
export interface Portion {
  /** The question it answers; `undefined` if none that is known. */
  readonly field: FieldId | undefined
  /** The words under which it stood. */
  readonly label?: Passage
  readonly block: PageBlock
  /** All the questions it answers, the innermost first. */
  readonly within?: readonly FieldId[]
  /** What each column of a table answers. */
  readonly columns?: readonly (FieldId | undefined)[]
  /** How deep a heading stood, from 1; deeper than any for other words. */
  readonly depth?: number
}

/** Cuts a passage into statements, usually its sentences. */
export type Cutter = (passage: Passage) => readonly Statement[]

/** Take a guide apart by the questions it answers, in reading order; titles and front matter stay out. */
export function portionsOf(guide: Guide, cutter: Cutter): Portion[] {
  const portions: Portion[] = []
  collect(guide.document.blocks, { ...indexOf(guide), cutter, portions })
  return portions
}

interface Collecting {
  readonly passages: ReadonlyMap<Text, readonly Passage[]>
  readonly fields: ReadonlyMap<Passage, GuideField>
  readonly cutter: Cutter
  readonly portions: Portion[]
}

function indexOf(guide: Guide): Pick<Collecting, 'passages' | 'fields'> {
  const passages = new Map<Text, Passage[]>()
  for (const passage of guide.passages) {
    const known = passages.get(passage.text)
    if (known === undefined) passages.set(passage.text, [passage])
    else known.push(passage)
  }
  const fields = new Map<Passage, GuideField>()
  for (const field of guide.fields) {
    for (const passage of [field.label, ...field.passages]) {
      // A field that stands inside another comes later, and the first id of a passage is its innermost field's.
      if (passage === field.label || passage.fields[0] === field.id) fields.set(passage, field)
    }
  }
  return { passages, fields }
}

function collect(blocks: readonly Block[], at: Collecting): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        collectText(block.text, block.type === 'heading' ? block.depth : deepest, at)
        break
      case 'list':
        collectList(block.items, block.ordered, at)
        break
      case 'table':
        collectTable(block, at)
        break
      case 'properties':
        if (block.of === 'record') collectRecord(block.properties, at)
        break
    }
  }
}

/** Each key of a record names what its value answers. */
function collectRecord(properties: readonly Property[], at: Collecting): void {
  for (const { key, blocks } of properties) {
    const label = passagesOf(key, at).find(isLabel)
    const before = at.portions.length
    collect(blocks, at)
    if (label === undefined) continue
    for (let index = before; index < at.portions.length; index++) {
      at.portions[index] = { label, ...at.portions[index]! }
    }
  }
}

const deepest = 7

function collectText(text: Text, depth: number, at: Collecting): void {
  let lead: Passage | undefined
  for (const passage of passagesOf(text, at)) {
    if (isTitle(passage, at) || passage.fields.includes(cardField)) continue
    if (isLabel(passage)) {
      lead = passage
    } else if (passage.role === 'heading') {
      const statement = statementOf(passage, { start: 0, end: passage.value.length })
      add(passage, lead, { type: 'subheading', statement: withoutNumber(statement) }, at, depth)
    } else {
      add(passage, lead, { type: 'paragraph', statements: at.cutter(passage) }, at)
    }
  }
}

/** Items that answer one question stay one list; an item that names a question of its own stands for itself. */
function collectList(items: readonly (readonly Block[])[], ordered: boolean, at: Collecting): void {
  let open: { field: GuideField | undefined; first: Passage; items: PageItem[] } | undefined
  const close = () => {
    if (open === undefined) return
    add(open.first, undefined, { type: 'list', ordered, items: open.items }, at)
    open = undefined
  }
  for (const item of items) {
    const passages = textsIn(item).flatMap(text => passagesOf(text, at))
    const [first] = passages
    if (first === undefined || first.fields.includes(cardField)) continue
    const field = at.fields.get(first)
    const isUniform = passages.every(
      passage => !isLabel(passage) && at.fields.get(passage) === field,
    )
    if (!isUniform) {
      close()
      collect(item, at)
      continue
    }
    if (open !== undefined && open.field !== field) close()
    open ??= { field, first, items: [] }
    open.items.push(itemOf(item, at))
  }
  close()
}

function itemOf(blocks: readonly Block[], at: Collecting): PageItem {
  const [first, ...others] = blocks
  if (first === undefined) return { statements: [], inside: [] }
  if (first.type !== 'paragraph') return { statements: [], inside: blocksOf(blocks, at) }
  const [statement, ...more] = statementsIn(first.text, at)
  const statements = statement === undefined ? [] : [withoutNumber(statement), ...more]
  return { statements, inside: blocksOf(others, at) }
}

/** In plain text the number of an item or a heading is part of its words. */
function withoutNumber(statement: Statement): Statement {
  const { value } = statement.words
  const number = numberAtStart.exec(value)?.[0].length ?? 0
  if (number === 0 || number === value.length) return statement
  return { ...statement, words: cut(statement.words, { start: number, end: value.length }) }
}

const numberAtStart =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、．]|\d{1,2}(?:[、．]|[.)](?!\d))|[（(]\d{1,2}[)）]|[①-⑳]|\(?[a-z]\)(?=\s))\s*/u

function blocksOf(blocks: readonly Block[], at: Collecting): PageBlock[] {
  return blocks.flatMap((block): PageBlock[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ type: 'paragraph', statements: statementsIn(block.text, at) }]
      case 'list': {
        const items = block.items.map(item => itemOf(item, at))
        return [{ type: 'list', ordered: block.ordered, items }]
      }
      case 'table':
        return [tableOf(block, at)]
      case 'properties':
        return block.properties.flatMap(property => blocksOf(property.blocks, at))
    }
  })
}

function collectTable(table: Table, at: Collecting): void {
  const isByRow = textsIn([table]).some(text =>
    passagesOf(text, at).some(
      passage => isLabel(passage) && at.fields.get(passage)?.foundIn === 'table-row',
    ),
  )
  if (!isByRow) {
    const cells = textsIn([table]).flatMap(text => passagesOf(text, at))
    const first = cells.find(passage => !isLabel(passage))
    if (first !== undefined) {
      const outermost = first.fields.at(-1)
      const columns = columnsOf(table, at)
      at.portions.push({
        field: outermost ?? columns.find(column => column !== undefined),
        ...labelOf(first, at),
        block: tableOf(table, at),
        within: first.fields,
        columns,
      })
    }
    return
  }
  for (const row of table.rows) {
    let lead: Passage | undefined
    for (const cell of row.cells) {
      const passages = textsIn(cell).flatMap(text => passagesOf(text, at))
      const [first] = passages
      if (first === undefined) continue
      if (passages.length === 1 && isLabel(first)) {
        lead = first
        continue
      }
      const before = at.portions.length
      collect(cell, at)
      if (lead === undefined) continue
      for (let index = before; index < at.portions.length; index++) {
        at.portions[index] = { label: lead, ...at.portions[index]! }
      }
    }
  }
}

function columnsOf({ rows: [head] }: Table, at: Collecting): (FieldId | undefined)[] {
  return (head?.cells ?? []).map(cell => {
    const label = textsIn(cell)
      .flatMap(text => passagesOf(text, at))
      .find(isLabel)
    return label === undefined ? undefined : at.fields.get(label)?.id
  })
}

function tableOf(table: Table, at: Collecting): PageBlock {
  const [head, ...body] = table.rows
  const wordsIn = (cell: readonly Block[]) =>
    textsIn(cell).flatMap(text => passagesOf(text, at).map(({ span }) => trim(cutText(text, span))))
  return {
    type: 'table',
    head: (head?.cells ?? []).map(cell => wordsIn(cell)[0] ?? { value: '', marks: [] }),
    rows: body.map(row =>
      row.cells.map(cell => textsIn(cell).flatMap(text => statementsIn(text, at))),
    ),
  }
}

function cutText(text: Text, span: { start: number; end: number }) {
  return statementOf({ text, span } as Passage, { start: 0, end: span.end - span.start }).words
}

function statementsIn(text: Text, at: Collecting): Statement[] {
  return passagesOf(text, at).flatMap(passage => at.cutter(passage))
}

function add(
  first: Passage,
  lead: Passage | undefined,
  block: PageBlock,
  at: Collecting,
  depth = deepest,
): void {
  const label = lead === undefined ? labelOf(first, at) : { label: lead }
  at.portions.push({ field: first.fields[0], ...label, block, within: first.fields, depth })
}

function labelOf(passage: Passage, { fields }: Collecting): Pick<Portion, 'label'> {
  const field = fields.get(passage)
  return field === undefined ? {} : { label: field.label }
}

function passagesOf(text: Text, { passages }: Collecting): readonly Passage[] {
  return passages.get(text) ?? []
}

function isTitle(passage: Passage, { fields }: Collecting): boolean {
  const field = fields.get(passage)
  return field?.id === 'title' && field.foundIn === 'section' && field.label.text === passage.text
}

/** Every text in some blocks, in reading order. */
function textsIn(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [block.text]
      case 'list':
        return block.items.flatMap(textsIn)
      case 'table':
        return block.rows.flatMap(row => row.cells.flatMap(textsIn))
      case 'properties':
        return block.properties.flatMap(property => textsIn(property.blocks))
    }
  })
}
