import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type Scalar } from 'yaml'
import { say } from '../../base/local-text.ts'
import type { Block, Paragraph, Property } from '../../document/model.ts'
import { pointAt, type SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import { buildText, exactText } from '../../document/text-builder.ts'
import type { Problem } from '../input.ts'

/** The keys and words of a YAML front matter; aliases are left alone, so none can multiply. */
export function readFrontMatter(
  span: Span,
  part: SourcePart,
): { blocks: Block[]; problems: Problem[] } {
  const fenced = /^(---[ \t]*(?:\r\n|\n|\r))([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*$/.exec(
    part.text.slice(span.start, span.end),
  )
  if (fenced === null) return { blocks: [], problems: [] }
  const from = span.start + fenced[1]!.length

  // YAML knows no line that ends with CR alone.
  const source = fenced[2]!.replaceAll(/\r(?!\n)/g, '\n')
  const document = parseDocument(source, { logLevel: 'silent', uniqueKeys: false, strict: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = pointAt(part, from + error.pos[0])
    const message = say(texts => texts.input.brokenFrontMatter(part.name, line))
    return { blocks: [], problems: [{ code: 'broken-front-matter', message }] }
  }
  if (!isMap(document.contents)) return { blocks: [], problems: [] }

  const properties = document.contents.items.flatMap(pair => toProperty(pair, from, part))
  const place = { part: part.name, span }
  return { blocks: [{ type: 'properties', of: 'front-matter', properties, place }], problems: [] }
}

function toProperty(pair: Pair, from: number, part: SourcePart): Property[] {
  if (!isScalar(pair.key)) return []
  const key = toText(pair.key, from, part)
  if (key === undefined) return []

  const blocks = scalarsIn(pair.value).flatMap(scalar => toParagraph(scalar, from, part))
  const keyRange = rangeOf(pair.key, from)
  const end = blocks.at(-1)?.place.span.end ?? keyRange?.end
  if (keyRange === undefined || end === undefined) return []
  return [{ key, blocks, place: { part: part.name, span: { start: keyRange.start, end } } }]
}

function toParagraph(scalar: Scalar, from: number, part: SourcePart): Paragraph[] {
  const text = toText(scalar, from, part)
  if (text === undefined) return []
  const span = {
    start: text.pieces[0]!.source.span.start,
    end: text.pieces.at(-1)!.source.span.end,
  }
  return [{ type: 'paragraph', text, place: { part: part.name, span } }]
}

/** A value and the values of a list or of one inner map. */
function scalarsIn(value: unknown): Scalar[] {
  if (isScalar(value)) return [value]
  if (isSeq(value)) return value.items.filter(item => isScalar(item))
  if (isMap(value)) return value.items.map(pair => pair.value).filter(item => isScalar(item))
  return []
}

function toText(scalar: Scalar, from: number, part: SourcePart): Text | undefined {
  const span = rangeOf(scalar, from)
  if (scalar.value === null) return undefined
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
  if (span === undefined || value.trim() === '') return undefined

  // Quoted words without escapes stand in the source as they are, one character in.
  for (const inset of [0, 1]) {
    const inner = { start: span.start + inset, end: span.end - inset }
    if (part.text.slice(inner.start, inner.end) === value) return exactText(part, inner)
  }
  const builder = buildText(part)
  builder.decoded(value.trimEnd(), span.start, span.end)
  return builder.text()
}

function rangeOf(node: Node, from: number): Span | undefined {
  if (!node.range) return undefined
  return { start: from + node.range[0], end: from + node.range[1] }
}
