import { say, type LocalText } from '../../base/local-text.ts'
import type { Landmark } from '../../document/landmarks.ts'
import type { FlowItem } from './flow.ts'
import type { Headings } from './headings.ts'

/** Longer headings are cut where they only say what stands below them. In UTF-16 code units. */
const longestName = 30

/** Names places of a Word file as its readers would: the paragraph, table row or text box, and the heading above. */
export interface Landmarks {
  /** Go on with items that follow those before. */
  add(items: readonly FlowItem[], headings: Headings): void
  /** Go on with the paragraphs of a note. */
  addNote(items: readonly FlowItem[], name: LocalText): void
  all(): Landmark[]
}

/** Begin to name the places of a Word file. */
export function nameLandmarks(): Landmarks {
  const landmarks: Landmark[] = []
  const counts = { paragraphs: 0, tables: 0, boxes: 0 }
  let heading = ''

  const name = (item: { readonly place: Landmark['place'] }, text: LocalText) => {
    landmarks.push({ place: item.place, name: text })
  }
  const under = (text: LocalText): LocalText =>
    heading === ''
      ? text
      : {
          'zh-CN': `${text['zh-CN']}，在“${heading}”下`,
          en: `${text.en}, under “${heading}”`,
        }

  function addTable(item: Extract<FlowItem, { type: 'table' }>): void {
    const table = ++counts.tables
    item.rows.forEach((row, index) => {
      name(row, under(say(texts => texts.docx.row(table, index + 1))))
      for (const cell of row.cells) addInside(cell)
    })
  }

  /** What stands in a cell is found by its row, but for tables and boxes of its own. */
  function addInside(items: readonly FlowItem[]): void {
    for (const item of items) {
      if (item.type === 'table') addTable(item)
      else if (item.type === 'box') addBox(item)
    }
  }

  function addBox(item: Extract<FlowItem, { type: 'box' }>): void {
    const box = ++counts.boxes
    name(item, under(say(texts => texts.docx.box(box))))
    addInside(item.items)
  }

  return {
    add(items, headings) {
      for (const item of items) {
        if (item.type === 'table') addTable(item)
        else if (item.type === 'box') addBox(item)
        else {
          const paragraph = ++counts.paragraphs
          const isHeading = headings.has(item)
          if (isHeading) heading = ''
          name(item, under(say(texts => texts.docx.paragraph(paragraph))))
          if (isHeading) heading = shortened((item.number?.label ?? '') + item.text.value.trim())
        }
      }
    },
    addNote(items, text) {
      for (const item of items) name(item, text)
      addInside(items)
    },
    all: () => landmarks,
  }
}

function shortened(words: string): string {
  return words.length > longestName ? `${words.slice(0, longestName)}…` : words
}
