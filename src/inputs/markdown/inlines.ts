import type { InlineCode, LinkReference, PhrasingContent, Text as MdastText } from 'mdast'
import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { pointAt } from '../../document/part.ts'
import type { Text } from '../../document/text.ts'
import { buildText, type TextBuilder } from '../../document/text-builder.ts'
import { alignText } from './align.ts'
import { readComments } from './comments.ts'
import { placeOf, type Reading } from './reading.ts'

/** The words of a paragraph, heading or cell, each with the way back to its source. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): Text {
  const builder = buildText(reading.part)
  for (const node of nodes) addInline(builder, node, reading, 1)
  return builder.text()
}

function addInline(
  builder: TextBuilder,
  node: PhrasingContent,
  reading: Reading,
  depth: number,
): void {
  const { part, limits } = reading
  const { span } = placeOf(node, part)
  if (depth > limits.nesting) {
    throw new ToolError(
      'too-deep',
      say(texts => texts.input.tooDeep(part.name, pointAt(part, span.start).line, limits.nesting)),
      say(texts => texts.input.raiseLimit('nesting')),
    )
  }

  const from = builder.length
  switch (node.type) {
    case 'text':
      addText(builder, node, reading)
      break
    case 'inlineCode':
      addCode(builder, node, reading)
      builder.mark('code', from)
      break
    case 'break':
      builder.decoded('\n', span.start, span.end)
      break
    case 'html':
      // A line break in a table cell is the one tag that readers see as part of the text.
      if (/^<br\s*\/?>$/i.test(part.text.slice(span.start, span.end))) {
        builder.decoded('\n', span.start, span.end)
      }
      reading.comments.push(...readComments({ part: part.name, span }, part))
      break
    case 'strong':
    case 'emphasis':
    case 'delete':
      for (const child of node.children) addInline(builder, child, reading, depth + 1)
      builder.mark(node.type, from)
      break
    case 'link':
      for (const child of node.children) addInline(builder, child, reading, depth + 1)
      builder.mark('link', from, node.url)
      break
    case 'linkReference':
      addReference(builder, node, reading, depth)
      builder.mark('link', from)
      break
    default:
      break
  }
}

/**
 * The words of `[form][fl-3]`, or of `[form]`, where they name the address as well.
 *
 * Such words are never cut: with one of them changed they would name nothing, and the brackets would stand in the text.
 */
function addReference(
  builder: TextBuilder,
  node: LinkReference,
  reading: Reading,
  depth: number,
): void {
  const names = node.referenceType !== 'full'
  const target = names ? buildText(reading.part) : builder
  for (const child of node.children) addInline(target, child, reading, depth + 1)
  if (!names) return
  const { span } = placeOf(node, reading.part)
  builder.decoded(target.text().value, span.start, span.end)
}

function addText(builder: TextBuilder, node: MdastText, { part }: Reading): void {
  const { span } = placeOf(node, part)
  const isSame = node.value.length === span.end - span.start && !node.value.includes('\r')
  if (isSame && part.text.startsWith(node.value, span.start)) {
    builder.exact(span.start, span.end)
  } else {
    alignText(builder, node.value, span, part)
  }
}

/** Code without its back quotes; the words between them if they stand there unchanged. */
function addCode(builder: TextBuilder, node: InlineCode, { part }: Reading): void {
  const { span } = placeOf(node, part)
  const source = part.text.slice(span.start, span.end)
  const ticks = /^`+/.exec(source)?.[0].length ?? 0
  const inner = source.slice(ticks, -ticks)
  const offset = inner.indexOf(node.value) === 1 && inner.length === node.value.length + 2 ? 1 : 0
  const isOneLine = !/[\r\n]/.test(node.value)
  if (isOneLine && inner.slice(offset, offset + node.value.length) === node.value) {
    const start = span.start + ticks + offset
    builder.exact(start, start + node.value.length)
  } else {
    // Readers see a space where code goes on in the next line.
    builder.decoded(node.value.replaceAll(/\r\n|\n|\r/g, ' '), span.start, span.end)
  }
}
