import { sourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import { shownIn } from './words.ts'
import { parseXml, type XmlElement } from './xml.ts'

/**
 * A changed part whose new words keep the spaces at their edges.
 *
 * Word leaves out white space at the edges of a `w:t` that does not ask for it, so a `w:t` that was changed and now has some is made to ask.
 */
export function keepSpaces(before: string, after: string, name: string, path: string): string {
  const old = textsIn(parseXml(sourcePart(name, before), path))
  const now = textsIn(parseXml(sourcePart(name, after), path))
  if (old.length !== now.length) throw new RangeError('An edit went beyond the words of a part.')

  let result = ''
  let at = 0
  now.forEach((element, index) => {
    if (element.attributes['xml:space'] !== undefined) return
    const edges = edgesOf(old[index]!, before)
    const newEdges = edgesOf(element, after)
    if (edges.start === newEdges.start && edges.end === newEdges.end) return
    // Spaces that were left out so far must not come to show.
    const start = element.contentStart + edges.start
    const words = after.slice(start, Math.max(start, element.contentEnd - edges.end))
    result += `${after.slice(at, element.contentStart - 1)} xml:space="preserve">${words}`
    at = element.contentEnd
  })
  return result + after.slice(at)
}

/** How much white space stands at the edges of a `w:t`. */
function edgesOf(element: XmlElement, text: string): Span {
  const shown = shownIn(element, text)
  return { start: shown.start - element.contentStart, end: element.contentEnd - shown.end }
}

/** Every `w:t` of a part, in order. */
export function textsIn(element: XmlElement): XmlElement[] {
  const texts: XmlElement[] = []
  const collect = (inner: XmlElement) => {
    if (inner.name === 'w:t') texts.push(inner)
    inner.children.forEach(collect)
  }
  collect(element)
  return texts
}
