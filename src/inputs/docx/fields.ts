import { childOf, type XmlElement } from './xml.ts'

/** Fields that Word writes itself, such as page numbers and tables of contents: nothing that a guide says. */
const unread = /^\s*(?:TOC|INDEX|TOA|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|LISTNUM)\b/i

/** The address of a link made as a field. */
const linkAddress = /^\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"/i

/** Whether the words at hand are those of fields, which Word writes anew. */
export interface Fields {
  /** Follow a `w:fldChar`. */
  mark(element: XmlElement): void
  /** Add to the instruction of the field at hand. */
  instruct(words: string): void
  /** How the words at hand are to be read. */
  state(): FieldState
}

/**
 * How words inside fields are to be read.
 *
 * - `read`: as any others.
 * - `locked`: read, but not to be changed, because Word writes them.
 * - `skipped`: an instruction, or nothing that a guide says.
 */
export type FieldState = 'read' | 'locked' | 'skipped'

interface Field {
  instruction: string
  /** Whether the instruction is over and the words that Word made of it follow. */
  hasResult: boolean
}

/** Follow the fields of a document; they may stand inside one another and go on over paragraphs. */
export function followFields(): Fields {
  const open: Field[] = []
  return {
    mark({ attributes }) {
      const type = attributes['w:fldCharType']
      if (type === 'begin') open.push({ instruction: '', hasResult: false })
      else if (type === 'separate' && open.length > 0) open.at(-1)!.hasResult = true
      else if (type === 'end') open.pop()
    },
    instruct(words) {
      const field = open.at(-1)
      if (field !== undefined) field.instruction += words
    },
    state() {
      if (open.some(field => !field.hasResult || unread.test(field.instruction))) return 'skipped'
      return open.some(({ instruction }) => !linkAddress.test(instruction)) ? 'locked' : 'read'
    },
  }
}

/** How the words of a field written as one element are to be read. */
export function stateOfSimpleField({ attributes }: XmlElement): FieldState {
  const instruction = attributes['w:instr'] ?? ''
  if (unread.test(instruction)) return 'skipped'
  return linkAddress.test(instruction) ? 'read' : 'locked'
}

/** Whether a content control is one whose words Word fills in, or does not let people change. */
export function isLockedControl(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr')
  const lock = childOf(properties, 'w:lock')?.attributes['w:val'] ?? ''
  return /contentLocked/i.test(lock) || childOf(properties, 'w:dataBinding') !== undefined
}
