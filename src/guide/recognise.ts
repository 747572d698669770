import type { Block, Document, Heading, Paragraph, Properties } from '../document/model.ts'
import type { FieldCatalogue } from './catalogue.ts'
import {
  trimSpan,
  wholeOf,
  wordsOf,
  type FieldDraft,
  type GuideDraft,
  type PassageDraft,
} from './draft.ts'
import { finishGuide } from './finish.ts'
import { readTable } from './from-tables.ts'
import { labelOfLine, labelsInLine, linesIn } from './labelled-lines.ts'
import type { Guide, PassageRole } from './model.ts'

/** Sort the words of a document by the question they answer. */
export function recogniseGuide(document: Document, catalogue: FieldCatalogue): Guide {
  const draft: GuideDraft = { fields: [], passages: [] }
  readFlow(document.blocks, { owners: [], role: 'paragraph', draft, catalogue, atTop: true })
  return finishGuide(document, draft, catalogue)
}

/** Where a run of blocks stands. */
interface Place {
  readonly owners: readonly FieldDraft[]
  readonly role: PassageRole
  readonly draft: GuideDraft
  readonly catalogue: FieldCatalogue
  /** Whether the blocks are the page itself, so that the first heading is its title. */
  readonly atTop: boolean
}

/** A heading whose section is open; `numbering` tells headings that are written as paragraphs. */
interface Section {
  readonly depth: number
  readonly field: FieldDraft | undefined
  readonly numbering?: string | undefined
}

/** Read blocks in order, keeping track of the sections and the label that are open. */
function readFlow(blocks: readonly Block[], place: Place): void {
  const { draft, catalogue } = place
  let sections: Section[] = []
  let open: FieldDraft | undefined

  const owners = () => {
    const inner = sections.map(section => section.field).filter(field => field !== undefined)
    return [...(open === undefined ? [] : [open]), ...inner.reverse(), ...place.owners]
  }
  const openSection = (section: Section) => {
    open = undefined
    sections = [...sections.filter(({ depth }) => depth < section.depth), section]
  }

  // A cell or an item with nothing but a label heads nothing: 中介机构 may be where a paper comes from.
  const isAlone = !place.atTop && blocks.length === 1

  for (const block of blocks) {
    switch (block.type) {
      case 'properties':
        readProperties(block, place)
        break
      case 'heading': {
        open = undefined
        sections = sections.filter(({ depth }) => depth < block.depth)
        const heading = readHeading(block, owners(), place)
        openSection({ depth: block.depth, field: heading.section })
        open = heading.open
        break
      }
      case 'paragraph': {
        const label = isAlone ? undefined : labelOfLine(block.text, wholeOf(block.text), catalogue)
        const heads = label !== undefined && !/[：:]\s*$/u.test(block.text.value)
        const numbering = numberingOf(block.text.value) ?? (heads ? 'none' : undefined)
        const sibling = sections.find(
          section => section.numbering !== undefined && section.numbering === numbering,
        )
        if (heads) {
          const depth = sibling?.depth ?? 7 + sections.filter(({ depth }) => depth > 6).length
          open = undefined
          sections = sections.filter(section => section.depth < depth)
          const field = addField(block, label, 'section', owners(), draft)
          openSection({ depth, field, numbering })
          break
        }
        if (sibling !== undefined) {
          sections = sections.filter(({ depth }) => depth < sibling.depth)
          open = undefined
        }
        const labels = linesIn(block.text).some(
          line => labelsInLine(block.text, line, catalogue).length > 0,
        )
        if (labels) open = undefined
        open =
          readParagraph(block, owners(), place) ??
          (open !== undefined && goesOn(open, draft) ? open : undefined)
        break
      }
      case 'list':
        for (const item of block.items) {
          readFlow(item, { ...place, owners: owners(), role: 'item', atTop: false })
        }
        break
      case 'table':
        readTable(block, owners(), draft, catalogue, (cell, cellOwners) => {
          readFlow(cell, { ...place, owners: cellOwners, role: 'cell', atTop: false })
        })
        break
    }
  }
}

/** A label with nothing behind it heads the blocks that follow; one with its answer beside it does not. */
function goesOn(field: FieldDraft, draft: GuideDraft): boolean {
  const at = draft.passages.lastIndexOf(field.label)
  const next = draft.passages[at + 1]
  return next === undefined || !next.owners.includes(field) || next.text !== field.label.text
}

function readHeading(
  block: Heading,
  owners: readonly FieldDraft[],
  place: Place,
): { section: FieldDraft | undefined; open: FieldDraft | undefined } {
  const { draft, catalogue, atTop } = place
  const { text } = block
  if (text.value === '') return { section: undefined, open: undefined }
  const whole = wholeOf(text)
  const isTitle = atTop && canBeTitle(block, draft)
  if (catalogue.knows(text.value, isTitle ? 'exactly' : 'by family')) {
    return { section: addField(block, whole, 'section', owners, draft), open: undefined }
  }
  if (isTitle) {
    const label: PassageDraft = { text, span: whole, role: 'heading', owners: [] }
    const title: FieldDraft = { label, foundIn: 'section', id: 'title', container: { labels: [] } }
    draft.fields.push(title)
    draft.passages.push({ ...label, owners: [title] })
    return { section: undefined, open: undefined }
  }
  if (labelsInLine(text, whole, catalogue).length > 0) {
    return { section: undefined, open: readParagraph(block, owners, place) }
  }
  draft.passages.push({ text, span: whole, role: 'heading', owners })
  return { section: undefined, open: undefined }
}

/** The first heading is the title; below a front matter, where a title may stand, only one of the first depth is. */
function canBeTitle({ depth }: Heading, draft: GuideDraft): boolean {
  if (draft.fields.some(({ foundIn }) => foundIn === 'section')) return false
  return depth === 1 || !draft.fields.some(({ foundIn }) => foundIn === 'front-matter')
}

/** Read a paragraph line by line; gives the label that ends it if that is still open. */
function readParagraph(
  { text }: Paragraph | Heading,
  owners: readonly FieldDraft[],
  { draft, catalogue, role }: Place,
): FieldDraft | undefined {
  const container = { labels: [] }
  let field: FieldDraft | undefined
  let from = 0
  const close = (end: number) => {
    const span = trimSpan(text, { start: from, end })
    if (span.start < span.end) {
      draft.passages.push({
        text,
        span,
        role,
        owners: field === undefined ? owners : [field, ...owners],
      })
    }
  }

  for (const line of linesIn(text)) {
    for (const { label, valueStart } of labelsInLine(text, line, catalogue)) {
      close(label.start)
      field = addField({ text }, label, 'labelled-line', owners, draft, container)
      from = valueStart
    }
  }
  close(text.value.length)
  return field
}

function readProperties({ properties }: Properties, { draft, catalogue }: Place): void {
  const container = { labels: [] }
  for (const { key, values } of properties) {
    if (!catalogue.knows(key.value, 'exactly')) continue
    const field = addField({ text: key }, wholeOf(key), 'front-matter', [], draft, container)
    for (const text of values) {
      draft.passages.push({ text, span: wholeOf(text), role: 'property', owners: [field] })
    }
  }
}

function addField(
  { text }: Pick<Paragraph, 'text'>,
  span: PassageDraft['span'],
  foundIn: FieldDraft['foundIn'],
  owners: readonly FieldDraft[],
  draft: GuideDraft,
  container: FieldDraft['container'] = { labels: [] },
): FieldDraft {
  const role = foundIn === 'section' ? 'field-heading' : 'label'
  const label: PassageDraft = { text, span, role, owners }
  const field: FieldDraft = { label, foundIn, container }
  container.labels.push(wordsOf(label))
  draft.passages.push(label)
  draft.fields.push(field)
  return field
}

const numbering =
  /^\s*(?:(第[一二三四五六七八九十]+)[章节部]|([一二三四五六七八九十]{1,3})[、.．]|[（(]([一二三四五六七八九十]{1,3})[)）]|(\d{1,2})[、.．])/u

/** How a paragraph is numbered, as a word that is the same for its siblings. */
function numberingOf(value: string): string | undefined {
  const match = numbering.exec(value)
  if (match === null) return undefined
  return ['chapter', 'section', 'subsection', 'arabic'][
    match.slice(1).findIndex(group => group !== undefined)
  ]
}
