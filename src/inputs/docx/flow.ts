import type { SourcePart, SourcePlace } from '../../document/part.ts'
import { buildText } from '../../document/text-builder.ts'
import type { Text } from '../../document/text.ts'
import type { Fields } from './fields.ts'
import { chosenContent, readInlines, type Look, type NoteReference } from './inlines.ts'
import type { ListCounter, ListNumber } from './numbering.ts'
import { firstValue, readLevel, type Styles } from './styles.ts'
import { trimText } from './trim.ts'
import { escapeWords } from './words.ts'
import { childOf, isOn, valueOf, type XmlElement } from './xml.ts'

/** A paragraph or a table as it stands in the file, before it is known what it is for a reader. */
export type FlowItem = FlowParagraph | FlowTable | FlowBox

export interface FlowParagraph {
  readonly type: 'paragraph'
  readonly place: SourcePlace
  readonly text: Text
  /** 0 for the first level of headings, by style or outline; `undefined` for text. */
  readonly level: number | undefined
  readonly isTitle: boolean
  readonly number: ListNumber | undefined
  /** The element that gives the number; `undefined` if it stands behind words of the paragraph. */
  readonly numberPlace: SourcePlace | undefined
  readonly look: ParagraphLook
}

/** How a paragraph looks as a whole. */
export interface ParagraphLook {
  readonly bold: boolean
  readonly centred: boolean
  /** The size of most of its words, in half points. */
  readonly size: number
}

export interface FlowTable {
  readonly type: 'table'
  readonly place: SourcePlace
  readonly rows: readonly FlowRow[]
}

export interface FlowRow {
  readonly place: SourcePlace
  /** Whether it is repeated at the top of each page. */
  readonly header: boolean
  /** One for each column; a cell that another one reaches over is empty. */
  readonly cells: readonly (readonly FlowItem[])[]
}

/** What stands in a text box. */
export interface FlowBox {
  readonly type: 'box'
  readonly place: SourcePlace
  readonly items: readonly FlowItem[]
}

/** What reading one part of a Word file takes. */
export interface Story {
  readonly part: SourcePart
  readonly targets: ReadonlyMap<string, string>
  readonly styles: Styles
  readonly fields: Fields
  readonly lists: ListCounter
  /** Gathers references to notes, in reading order. */
  readonly notes: NoteReference[]
  /** Tables and text boxes inside one another so far. */
  readonly depth: number
  /** Called where they are too deep. */
  readonly tooDeep: (depth: number) => void
}

/** Read the paragraphs and tables among the children of a body, a cell or a text box. */
export function readFlow(elements: readonly XmlElement[], story: Story): FlowItem[] {
  const items: FlowItem[] = []
  let waiting: XmlElement[] = []
  const blocks = blocksIn(elements)
  blocks.forEach((element, index) => {
    if (element.name === 'w:tbl') {
      items.push(...readTable(element, story))
      return
    }
    waiting.push(element)
    // A paragraph whose end was deleted goes on in the next one.
    if (isEndDeleted(element) && blocks[index + 1]?.name === 'w:p') return
    items.push(...readParagraph(waiting, story))
    waiting = []
  })
  return items
}

/** Paragraphs and tables, also where they stand in content controls and the like. */
function blocksIn(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap(element => {
    switch (element.name) {
      case 'w:p':
      case 'w:tbl':
        return [element]
      case 'w:sdt':
        return isContents(element) ? [] : blocksIn(childOf(element, 'w:sdtContent')?.children ?? [])
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return blocksIn(element.children)
      case 'mc:AlternateContent':
        return blocksIn(chosenContent(element))
      default:
        return []
    }
  })
}

/** Whether a content control is a table of contents, which says again what the headings say. */
function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj')
  return /table of contents/i.test(valueOf(gallery, 'w:docPartGallery') ?? '')
}

function isEndDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

/** A paragraph written as one element or several, and the text boxes that hang on it; the last element says how it looks. */
function readParagraph(elements: readonly XmlElement[], story: Story): FlowItem[] {
  const { part, styles, fields, targets, notes } = story
  const first = elements[0]!
  const last = elements.at(-1)!
  const own = childOf(last, 'w:pPr')
  const style = styles.paragraph(valueOf(own, 'w:pStyle'))
  const properties = [...(own === undefined ? [] : [own]), ...style.paragraph]

  const builder = buildText(part)
  const boxes: XmlElement[] = []
  const look: Look = { bold: 0, sizes: new Map() }
  const number = isEndDeleted(last) ? undefined : numberOf(own, style.paragraph, story.lists)
  const inherited = style.run
  const context = { part, targets, styles, fields, builder, inherited, boxes, notes, look }
  for (const element of elements) {
    readInlines(element.children, context)
    if (element !== last) builder.lock(builder.length)
  }

  const text = { ...trimText(builder.text()), encode: escapeWords }
  const direct = valueOf(own, 'w:outlineLvl')
  const place = { part: part.name, span: { start: first.start, end: last.end } }
  const isRead = text.value.trim() !== '' && !/^toc \d$/i.test(style.name)
  const paragraph: FlowParagraph = {
    type: 'paragraph',
    place,
    text,
    level: direct === undefined ? style.level : readLevel(direct),
    isTitle: /^(?:title|标题)$/i.test(style.name),
    number,
    numberPlace: first === last ? numberPlaceOf(own, part) : undefined,
    look: {
      bold: look.bold * 10 >= text.value.trim().length * 9,
      centred: firstValue(properties, 'w:jc') === 'center',
      size: commonest(look.sizes),
    },
  }
  return [...(isRead ? [paragraph] : []), ...boxes.map(box => readBox(box, story))]
}

/** The number of a paragraph, which its style may give; `0` takes it away. */
function numberOf(
  own: XmlElement | undefined,
  inherited: readonly XmlElement[],
  lists: ListCounter,
): ListNumber | undefined {
  const all = [own, ...inherited].map(properties => childOf(properties, 'w:numPr'))
  const set = all.filter(properties => properties !== undefined)
  const id = firstValue(set, 'w:numId')
  if (id === undefined || id === '0') return undefined
  return lists.next(id, Number(firstValue(set, 'w:ilvl') ?? 0))
}

/** The number itself, or the style that brings it. */
function numberPlaceOf(own: XmlElement | undefined, part: SourcePart): SourcePlace | undefined {
  const element = childOf(own, 'w:numPr') ?? childOf(own, 'w:pStyle')
  return element && { part: part.name, span: { start: element.start, end: element.end } }
}

function commonest(sizes: ReadonlyMap<number, number>): number {
  let most = 0
  let found = 0
  for (const [size, length] of sizes) {
    if (length <= most) continue
    most = length
    found = size
  }
  return found
}

function readBox(box: XmlElement, story: Story): FlowBox {
  const place = { part: story.part.name, span: { start: box.start, end: box.end } }
  return { type: 'box', place, items: readFlow(box.children, deeper(story)) }
}

function deeper(story: Story): Story {
  story.tooDeep(story.depth + 1)
  return { ...story, depth: story.depth + 1 }
}

/** A table; one with a single cell is a frame around what stands in it. */
function readTable(table: XmlElement, story: Story): FlowItem[] {
  const inside = deeper(story)
  const rows = rowsIn(table.children).map(row => readRow(row, inside))
  if (rows.length === 1 && rows[0]!.cells.length === 1) return [...rows[0]!.cells[0]!]
  const place = { part: story.part.name, span: { start: table.start, end: table.end } }
  return rows.length === 0 ? [] : [{ type: 'table', place, rows }]
}

/** Rows that are not deleted, also where they stand in content controls. */
function rowsIn(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap(element => {
    if (element.name === 'w:tr') {
      return childOf(childOf(element, 'w:trPr'), 'w:del') === undefined ? [element] : []
    }
    const inner = element.name === 'w:sdt' ? childOf(element, 'w:sdtContent') : element
    return ['w:sdt', 'w:customXml'].includes(element.name) ? rowsIn(inner?.children ?? []) : []
  })
}

function readRow(row: XmlElement, story: Story): FlowRow {
  const properties = childOf(row, 'w:trPr')
  const cells = cellsIn(row.children).flatMap(cell => readCell(cell, story))
  return {
    place: { part: story.part.name, span: { start: row.start, end: row.end } },
    header: isOn(properties, 'w:tblHeader') ?? false,
    cells,
  }
}

function cellsIn(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap(element => {
    if (element.name === 'w:tc') return [element]
    const inner = element.name === 'w:sdt' ? childOf(element, 'w:sdtContent') : element
    return ['w:sdt', 'w:customXml'].includes(element.name) ? cellsIn(inner?.children ?? []) : []
  })
}

/** More columns than Word allows in a table. */
const mostColumns = 63

/** A cell, and empty ones for the further columns it reaches over. */
function readCell(cell: XmlElement, story: Story): (readonly FlowItem[])[] {
  const properties = childOf(cell, 'w:tcPr')
  const columns = Math.min(Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1, mostColumns)
  const merge = childOf(properties, 'w:vMerge')
  const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart'
  const isDeleted = childOf(properties, 'w:cellDel') !== undefined
  const items = goesOn || isDeleted ? [] : readFlow(cell.children, story)
  return [items, ...Array.from({ length: columns - 1 }, () => [])]
}

/** Whether all the words of a row stand out, as those of a header row do. */
export function looksLikeHeader({ cells }: FlowRow): boolean {
  const paragraphs = cells.flat()
  return (
    paragraphs.length > 1 && paragraphs.every(item => item.type === 'paragraph' && item.look.bold)
  )
}
