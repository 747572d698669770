import type { Comment } from '../../document/model.ts'
import { buildText } from '../../document/text-builder.ts'
import type { WordFile, XmlPart } from './word-file.ts'
import { addWords } from './words.ts'
import type { XmlElement } from './xml.ts'

/** What people noted beside the text, each at the mark that refers to it. */
export function readComments({ document, comments }: WordFile): Comment[] {
  if (comments === undefined) return []
  const words = new Map(
    comments.root.children.map(comment => [
      comment.attributes['w:id'] ?? '',
      comment.children.map(paragraph => wordsIn(paragraph, comments)).join('\n'),
    ]),
  )
  return [...referencesIn(document.root)].flatMap(({ attributes, start, end }) => {
    const value = words.get(attributes['w:id'] ?? '')
    const place = { part: document.part.name, span: { start, end } }
    return value === undefined ? [] : [{ place, value }]
  })
}

function* referencesIn(element: XmlElement): Generator<XmlElement> {
  if (element.name === 'w:commentReference') yield element
  for (const child of element.children) yield* referencesIn(child)
}

function wordsIn(element: XmlElement, { part }: XmlPart): string {
  const builder = buildText(part)
  const collect = (inner: XmlElement) => {
    if (inner.name === 'w:t') addWords(inner, part, builder)
    inner.children.forEach(collect)
  }
  collect(element)
  return builder.text().value
}
