import type { Root, RootContent, Table as MdastTable } from 'mdast'
import type { Block, Comment, TableRow } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'
import type { Content, Limits, Problem } from '../input.ts'
import { readComments } from './comments.ts'
import { readInlines } from './inlines.ts'
import { placeOf, type Reading } from './reading.ts'

/** What a parsed Markdown file says, block by block; code, rules and raw HTML hold no prose. */
export async function readBlocks(
  root: Root,
  part: SourcePart,
  limits: Limits,
): Promise<Omit<Content, 'parts'>> {
  const comments: Comment[] = []
  const problems: Problem[] = []
  const blocks = toBlocks(root.children, { part, limits, comments })

  const [first] = root.children
  if (first?.type === 'yaml') {
    const { readFrontMatter } = await import('./front-matter.ts')
    const properties = readFrontMatter(placeOf(first, part).span, part)
    blocks.unshift(...properties.blocks)
    problems.push(...properties.problems)
  }
  return { blocks, comments, problems }
}

function toBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  return nodes.flatMap(node => toBlock(node, reading))
}

function toBlock(node: RootContent, reading: Reading): Block[] {
  const { part } = reading
  switch (node.type) {
    case 'heading': {
      const text = readInlines(node.children, reading)
      return [{ type: 'heading', depth: node.depth, text, place: placeOf(node, part) }]
    }
    case 'paragraph': {
      const text = readInlines(node.children, reading)
      return text.value === '' ? [] : [{ type: 'paragraph', text, place: placeOf(node, part) }]
    }
    case 'list': {
      const items = node.children.map(item => toBlocks(item.children, reading))
      return [{ type: 'list', ordered: node.ordered === true, items, place: placeOf(node, part) }]
    }
    case 'table':
      return [{ type: 'table', rows: toRows(node, reading), place: placeOf(node, part) }]
    case 'blockquote':
    case 'footnoteDefinition':
      return toBlocks(node.children, reading)
    case 'html':
      reading.comments.push(...readComments(placeOf(node, part), part))
      return []
    default:
      return []
  }
}

function toRows(table: MdastTable, reading: Reading): TableRow[] {
  return table.children.map((row, index) => ({
    place: placeOf(row, reading.part),
    header: index === 0,
    cells: row.children.map((cell): Block[] => {
      const text = readInlines(cell.children, reading)
      if (text.value === '') return []
      return [{ type: 'paragraph', text, place: placeOf(cell, reading.part) }]
    }),
  }))
}
