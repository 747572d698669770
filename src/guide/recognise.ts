import type { Block, Document, Heading, Paragraph, Properties } from '../document/model.ts'
import type { Span } from '../document/span.ts'
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
import { numberingOf, openSections, type Numbering } from './sections.ts'

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

/**
 * The label that a paragraph ends with.
 *
 * With nothing behind it, it heads the blocks that follow; with its answer beside it, only a list that goes on from there.
 */
interface OpenLabel {
  readonly field: FieldDraft
  readonly answered: boolean
}

/** Read blocks in order, keeping track of the sections and the label that are open; gives a label that still waits for its answer. */
function readFlow(blocks: readonly Block[], place: Place): FieldDraft | undefined {
  const { draft, catalogue } = place
  const sections = openSections()
  let open: OpenLabel | undefined

  const owners = () => [
    ...(open === undefined ? [] : [open.field]),
    ...sections.fields(),
    ...place.owners,
  ]
  const closeBeside = (numbering: Numbering | undefined) => {
    const section = sections.besideOf(numbering)
    if (section === undefined) return
    sections.closeFrom(section.depth)
    open = undefined
  }

  // A cell or an item with nothing but a label heads nothing: 中介机构 may be where a paper comes from.
  const isAlone = !place.atTop && blocks.length === 1

  for (const block of blocks) {
    switch (block.type) {
      case 'properties':
        readProperties(block, owners(), place)
        break
      case 'heading': {
        open = undefined
        sections.closeFrom(block.depth)
        const heading = readHeading(block, owners(), place)
        const numbering = numberingOf(block.text.value)
        sections.open({ depth: block.depth, field: heading.section, numbering })
        open = heading.open
        break
      }
      case 'paragraph': {
        const label = isAlone ? undefined : headingLine(block, catalogue)
        if (label !== undefined) {
          const numbering = numberingOf(block.text.value) ?? { kind: 'none', number: 0 }
          const depth = sections.depthOfLine(numbering)
          open = undefined
          sections.closeFrom(depth)
          const field = addField(block, label, 'section', owners(), draft)
          sections.open({ depth, field, numbering })
          break
        }
        closeBeside(numberingOf(block.text.value))
        if (hasLabels(block, catalogue)) open = undefined
        open = readParagraph(block, owners(), place) ?? (open?.answered === true ? undefined : open)
        break
      }
      case 'list':
        closeBeside(numberingOfItem(block.items[0]))
        for (const item of block.items) {
          const waiting = readFlow(item, { ...place, owners: owners(), role: 'item', atTop: false })
          const numbering = numberingOfItem(item)
          if (waiting === undefined || numbering === undefined || item !== block.items.at(-1))
            continue
          sections.open({ depth: sections.depthOfLine(numbering), field: waiting, numbering })
        }
        break
      case 'table':
        readTable(block, owners(), draft, catalogue, (cell, cellOwners) => {
          readFlow(cell, { ...place, owners: cellOwners, role: 'cell', atTop: false })
        })
        break
    }
  }
  return open?.answered === false ? open.field : undefined
}

/** The label that a paragraph is, if it heads what follows; behind a colon the answer is expected at once. */
function headingLine({ text }: Paragraph, catalogue: FieldCatalogue): Span | undefined {
  if (/[：:]\s*$/u.test(text.value)) return undefined
  return labelOfLine(text, wholeOf(text), catalogue)
}

function hasLabels({ text }: Paragraph, catalogue: FieldCatalogue): boolean {
  return linesIn(text).some(line => labelsInLine(text, line, catalogue).length > 0)
}

/** How an item of a list is numbered where the numbers are part of the text. */
function numberingOfItem(item: readonly Block[] | undefined): Numbering | undefined {
  const first = item?.[0]
  return first?.type === 'paragraph' ? numberingOf(first.text.value) : undefined
}

function readHeading(
  block: Heading,
  owners: readonly FieldDraft[],
  place: Place,
): { section: FieldDraft | undefined; open: OpenLabel | undefined } {
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

/** The first heading is the title if it has no number; below a front matter, where a title may stand, only one of the first depth is. */
function canBeTitle({ depth, text }: Heading, draft: GuideDraft): boolean {
  if (numberingOf(text.value) !== undefined) return false
  if (draft.fields.some(({ foundIn }) => foundIn === 'section')) return false
  return depth === 1 || !draft.fields.some(({ foundIn }) => foundIn === 'front-matter')
}

/** Read a paragraph line by line; gives the label that ends it if that is still open. */
function readParagraph(
  { text }: Paragraph | Heading,
  owners: readonly FieldDraft[],
  { draft, catalogue, role }: Place,
): OpenLabel | undefined {
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
  return field && { field, answered: text.value.slice(from).trim() !== '' }
}

/** Fields of the records of one list, by key: as in the columns of a table, one key is one field. */
type Columns = Map<string, FieldDraft>

function readProperties(
  { properties, of }: Properties,
  owners: readonly FieldDraft[],
  place: Place,
  columns: Columns = new Map(),
): void {
  const { draft, catalogue } = place
  const container = { labels: [] }
  for (const { key, field: id, blocks } of properties) {
    if (id === undefined && !catalogue.knows(key.value, 'exactly')) continue
    let field = columns.get(key.value)
    if (field === undefined) {
      field = addField({ text: key }, wholeOf(key), of, owners, draft, container, id)
      columns.set(key.value, field)
    }
    readValues(blocks, [field, ...owners], of, place)
  }
}

/** What a property says: the values of a front matter one by one, those of a record like cells. */
function readValues(
  blocks: readonly Block[],
  owners: readonly FieldDraft[],
  of: Properties['of'],
  place: Place,
): void {
  if (of === 'record') {
    const inner: Columns = new Map()
    const flow = blocks.filter(block => block.type !== 'properties')
    readFlow(flow, { ...place, owners, role: 'cell', atTop: false })
    for (const block of blocks) {
      if (block.type === 'properties') readProperties(block, owners, place, inner)
    }
    return
  }
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const { text } = block
    place.draft.passages.push({ text, span: wholeOf(text), role: 'property', owners })
  }
}

function addField(
  { text }: Pick<Paragraph, 'text'>,
  span: PassageDraft['span'],
  foundIn: FieldDraft['foundIn'],
  owners: readonly FieldDraft[],
  draft: GuideDraft,
  container: FieldDraft['container'] = { labels: [] },
  id?: string,
): FieldDraft {
  const role = foundIn === 'section' ? 'field-heading' : 'label'
  const label: PassageDraft = { text, span, role, owners }
  const field: FieldDraft = { label, foundIn, container, ...(id === undefined ? {} : { id }) }
  container.labels.push(wordsOf(label))
  draft.passages.push(label)
  draft.fields.push(field)
  return field
}
