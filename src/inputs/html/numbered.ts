import type { Block, Paragraph } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'

const numberings = [
  /^\d{1,2}(?:\s*[、．)）]|\.(?!\d))/,
  /^[（(]\d{1,2}[)）]/,
  /^[①-⑳]/,
  /^[●○■□◆▪·•]/,
] as const

/** Paragraphs side by side that are numbered alike, as the lists that they are to a reader. */
export function numberedLists(blocks: readonly Block[], part: SourcePart): Block[] {
  const result: Block[] = []
  for (let at = 0; at < blocks.length;) {
    const items = itemsFrom(blocks, at)
    if (items.length < 2) {
      result.push(blocks[at++]!)
      continue
    }
    const span = { start: items[0]!.place.span.start, end: items.at(-1)!.place.span.end }
    const place = { part: part.name, span }
    const ordered = !numberings[3].test(items[0]!.text.value)
    result.push({ type: 'list', ordered, items: items.map(item => [item]), place })
    at += items.length
  }
  return result
}

function itemsFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const items: Paragraph[] = []
  let pattern: RegExp | undefined
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.type !== 'paragraph') break
    pattern ??= numberings.find(one => one.test(block.text.value))
    if (pattern === undefined || !pattern.test(block.text.value)) break
    items.push(block)
  }
  return items
}
