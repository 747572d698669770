import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { TextBuilder } from '../../document/text-builder.ts'
import type { XmlElement } from './xml.ts'

/** Entities and line ends, which read as something else than is written; markup, which the content of a text seldom has. */
const decodable = /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|\r\n?|\n|<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>/g

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Add the words of a `w:t`, without the white space at its edges that Word leaves out. */
export function addWords(element: XmlElement, part: SourcePart, builder: TextBuilder): void {
  const { start, end } = shownIn(element, part.text)
  const words = part.text.slice(start, end)
  let at = 0
  for (const match of words.matchAll(decodable)) {
    builder.exact(start + at, start + match.index)
    at = match.index + match[0].length
    builder.decoded(decodeOne(match), start + match.index, start + at)
  }
  builder.exact(start + at, end)
}

/** The content of a `w:t` without the white space at its edges, if Word leaves that out. */
export function shownIn(element: XmlElement, text: string): Span {
  let { contentStart: start, contentEnd: end } = element
  if (element.attributes['xml:space'] === 'preserve') return { start, end }
  while (start < end && isSpace(text, start)) start++
  while (start < end && isSpace(text, end - 1)) end--
  return { start, end }
}

/** What XML calls white space; the wide space of Chinese is a character like any other. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** What one entity, line end or piece of markup reads as. The parser has seen that it is a valid one. */
function decodeOne([written, decimal, hexadecimal, name, data]: RegExpMatchArray): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (name !== undefined) return named[name] ?? ''
  if (data !== undefined) return data
  return written.startsWith('<') ? '' : ' '
}

/** Words as the content of a `w:t`; characters that XML cannot hold are left out. */
export function escapeWords(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
