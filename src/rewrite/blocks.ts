import type { PageBlock, PageItem } from './rewritten-guide.ts'
import type { Statement } from './words.ts'

/** Every statement in some blocks, in reading order. */
export function statementsIn(blocks: readonly PageBlock[]): Statement[] {
  return blocks.flatMap(block => {
    switch (block.type) {
      case 'subheading':
        return [block.statement]
      case 'paragraph':
        return block.statements
      case 'list':
        return block.items.flatMap(item => [...item.statements, ...statementsIn(item.inside)])
      case 'table':
        return block.rows.flat(2)
      case 'question':
        return []
    }
  })
}

/** Blocks with every run of statements changed; what has no statements left is gone. */
export function mapStatements(
  blocks: readonly PageBlock[],
  change: (statements: readonly Statement[]) => readonly Statement[],
): PageBlock[] {
  return blocks.flatMap((block): PageBlock[] => {
    switch (block.type) {
      case 'subheading': {
        const [statement] = change([block.statement])
        return statement === undefined ? [] : [{ ...block, statement }]
      }
      case 'paragraph': {
        const statements = change(block.statements)
        return statements.length === 0 ? [] : [{ ...block, statements }]
      }
      case 'list': {
        const items = block.items.flatMap((item): PageItem[] => {
          const statements = change(item.statements)
          const inside = mapStatements(item.inside, change)
          return statements.length + inside.length === 0 ? [] : [{ ...item, statements, inside }]
        })
        return items.length === 0 ? [] : [{ ...block, items }]
      }
      case 'table':
        return [{ ...block, rows: block.rows.map(row => row.map(cell => change(cell))) }]
      case 'question':
        return [block]
    }
  })
}
