import { decodeString } from 'micromark-util-decode-string'
import { cutText } from '../../document/cut-text.ts'
import { placesOf } from '../../document/places.ts'
import type { Span } from '../../document/span.ts'
import type { Text, TextPiece } from '../../document/text.ts'

/** Elements that stand inside a line; every other one ends the line before it. */
const inlineElements = new Set(
  'a abbr b big bdi bdo cite code dfn em font i ins kbd label mark o:p q s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

const markup =
  /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)\s*>|<\/?(?<name>[a-z][\w:-]*)(?:\s[^<>]*)?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/**
 * What a reader sees of a value that is written in HTML, as exports of portals are: a text for each line.
 *
 * Words that hold no markup come back as they are.
 */
export function withoutTags(text: Text): Text[] {
  const lines: Text[] = []
  let line: Text[] = []
  let read = 0
  const endLine = () => {
    if (line.length > 0) lines.push(joined(text, line))
    line = []
  }
  for (const { 0: found, index, groups } of text.value.matchAll(markup)) {
    if (index > read) line.push(cutText(text, { start: read, end: index }))
    read = index + found.length
    const name = groups?.['name']?.toLowerCase()
    if (found[0] === '&') line.push(entityText(text, { start: index, end: read }))
    else if (name !== undefined && !inlineElements.has(name)) endLine()
  }
  if (read === 0) return [text]
  if (read < text.value.length) line.push(cutText(text, { start: read, end: text.value.length }))
  endLine()
  return lines
}

/** What an entity stands for, in the place of the whole entity; an unknown one stands for itself. */
function entityText(text: Text, span: Span): Text {
  const entity = text.value.slice(span.start, span.end)
  const value = decodeString(entity)
  if (value === entity) return cutText(text, span)
  const places = placesOf(text, span)
  const { part, span: first } = places[0]!
  const source = { part, span: { start: first.start, end: places.at(-1)!.span.end } }
  return { value, marks: [], pieces: [{ at: 0, length: value.length, source, exact: false }] }
}

/** Stretches one behind the other, without the markup that stood between them. */
function joined({ encode }: Text, stretches: readonly Text[]): Text {
  const pieces: TextPiece[] = []
  let value = ''
  for (const stretch of stretches) {
    pieces.push(...stretch.pieces.map(piece => ({ ...piece, at: value.length + piece.at })))
    value += stretch.value
  }
  return {
    value,
    pieces,
    marks: [],
    encode: (words, place) => {
      const escaped = words.replaceAll(/[&<>]/g, character => entities[character]!)
      return encode === undefined ? escaped : encode(escaped, place)
    },
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
