import type { Block, Document } from './model.ts'
import type { Text } from './text.ts'

/** Every text of a document, in reading order, each with the block it stands in. */
export function* textsOf({ blocks }: Pick<Document, 'blocks'>): Generator<[Text, Block]> {
  for (const block of blocks) yield* textsIn(block)
}

function* textsIn(block: Block): Generator<[Text, Block]> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      yield [block.text, block]
      break
    case 'list':
      for (const item of block.items.flat()) yield* textsIn(item)
      break
    case 'table':
      for (const { cells } of block.rows) for (const cell of cells.flat()) yield* textsIn(cell)
      break
    case 'properties':
      for (const { key, blocks } of block.properties) {
        yield [key, block]
        for (const inner of blocks) yield* textsIn(inner)
      }
      break
  }
}
