import type { Block, Document } from './model.ts'
import type { SourcePlace } from './part.ts'
import type { Text } from './text.ts'

/**
 * A document as plain lines, to be read by people: what each block is, where it stands, and what it says.
 *
 * Texts are quoted as in JSON, so that line breaks show. Below a text stand its marks, what of it is locked, and each piece whose source is more than its words.
 */
export function outlineOf(document: Document): string {
  const { format, language, blocks, comments, landmarks = [], leftOut = [] } = document
  return [
    `${format} ${language}`,
    ...blocks.flatMap(block => linesOf(block, document)),
    ...landmarks.map(({ place, name }) => `named ${offsets(place)} ${name['zh-CN']}`),
    ...comments.map(({ place, value }) => `comment ${offsets(place)} ${JSON.stringify(value)}`),
    ...leftOut.map(
      ({ kind, place, characters }) => `left out ${offsets(place)} ${kind} (${characters})`,
    ),
    '',
  ].join('\n')
}

function linesOf(block: Block, document: Document): string[] {
  const where = offsets(block.place)
  switch (block.type) {
    case 'heading':
      return [
        `heading ${block.depth} ${where} ${quoted(block.text)}`,
        ...details(block.text, document),
      ]
    case 'paragraph':
      return [`paragraph ${where} ${quoted(block.text)}`, ...details(block.text, document)]
    case 'list':
      return [
        `${block.ordered ? 'ordered' : 'unordered'} list ${where}`,
        ...block.items.flatMap((item, index) => [
          `  item ${block.numbers?.[index] ?? ''}`.trimEnd(),
          ...within(item, document, 2),
        ]),
      ]
    case 'table':
      return [
        `table ${where}`,
        ...block.rows.flatMap(({ header, place, cells }) => [
          `  ${header ? 'header row' : 'row'} ${offsets(place)}`,
          ...cells.flatMap(cell => ['    cell', ...within(cell, document, 3)]),
        ]),
      ]
    case 'properties':
      return [
        `properties ${where}`,
        ...block.properties.flatMap(({ place, key, field, blocks }) => [
          `  property ${offsets(place)} ${quoted(key)}${field === undefined ? '' : ` for ${field}`}`,
          ...indent(details(key, document), 1),
          ...within(blocks, document, 2),
        ]),
      ]
  }
}

function within(blocks: readonly Block[], document: Document, steps: number): string[] {
  return indent(
    blocks.flatMap(block => linesOf(block, document)),
    steps,
  )
}

function details({ value, marks, pieces, locked = [] }: Text, document: Document): string[] {
  const marked = marks.map(({ type, span, url }) => {
    const words = JSON.stringify(value.slice(span.start, span.end))
    return `  ${type} ${words}${url === undefined ? '' : ` to ${JSON.stringify(url)}`}`
  })
  const decoded = pieces.flatMap(({ at, length, source, exact }) => {
    if (exact) return []
    const part = document.parts.find(({ name }) => name === source.part)
    const written = part?.text.slice(source.span.start, source.span.end)
    const words = value.slice(at, at + length)
    return [`  ${offsets(source)} ${JSON.stringify(written)} reads ${JSON.stringify(words)}`]
  })
  const kept = locked.map(({ start, end }) => `  locked ${JSON.stringify(value.slice(start, end))}`)
  return [...marked, ...kept, ...decoded]
}

function quoted({ value }: Text): string {
  return JSON.stringify(value)
}

function offsets({ span }: SourcePlace): string {
  return `${span.start}-${span.end}`
}

function indent(lines: readonly string[], steps: number): string[] {
  return lines.map(line => `${'  '.repeat(steps)}${line}`)
}
