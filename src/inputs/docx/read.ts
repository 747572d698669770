import { say } from '../../base/local-text.ts'
import type { Block } from '../../document/model.ts'
import type { Content, Limits } from '../input.ts'
import { blocksOf } from './blocks.ts'
import { readComments } from './comments.ts'
import { followFields } from './fields.ts'
import { readFlow, type Story } from './flow.ts'
import { findHeadings } from './headings.ts'
import type { NoteReference } from './inlines.ts'
import { nameLandmarks } from './landmarks.ts'
import { tooDeep } from './mistakes.ts'
import { countLists } from './numbering.ts'
import { readStyles } from './styles.ts'
import type { WordFile, XmlPart } from './word-file.ts'
import { childOf } from './xml.ts'

/** What a reader reads in a Word file: its body, then the notes that it refers to. */
export function readWordFile(file: WordFile, limits: Limits): Content {
  const styles = readStyles(file.styles)
  const notes: NoteReference[] = []
  const storyOf = ({ part, targets }: XmlPart, lists = countLists(file.numbering)): Story => ({
    part,
    targets,
    styles,
    fields: followFields(),
    lists,
    notes,
    depth: 0,
    tooDeep(depth) {
      if (depth > limits.nesting) throw tooDeep(file.path, limits.nesting)
    },
  })

  const landmarks = nameLandmarks()
  const body = childOf(file.document.root, 'w:body')
  const items = readFlow(body?.children ?? [], storyOf(file.document))
  const headings = findHeadings(items)
  landmarks.add(items, headings)
  const blocks: Block[] = blocksOf(items, headings)

  // Notes are numbered as they are referred to; one that nothing refers to is not shown.
  for (const kind of ['footnote', 'endnote'] as const) {
    const xmlPart = kind === 'footnote' ? file.footnotes : file.endnotes
    const ids = [...new Set(notes.filter(note => note.kind === kind).map(({ id }) => id))]
    for (const note of xmlPart?.root.children ?? []) {
      const number = ids.indexOf(note.attributes['w:id'] ?? '') + 1
      if (number === 0) continue
      const inside = readFlow(note.children, storyOf(xmlPart!))
      landmarks.addNote(
        inside,
        say(texts => texts.docx[kind](number)),
      )
      blocks.push(...blocksOf(inside, new Map()))
    }
  }

  const parts = [file.document, file.footnotes, file.endnotes].filter(part => part !== undefined)
  return {
    parts: parts.map(({ part }) => part),
    blocks,
    comments: readComments(file),
    problems: [],
    landmarks: landmarks.all(),
  }
}
