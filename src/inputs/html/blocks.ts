import type { Block } from '../../document/model.ts'
import { headingDepth } from './headings.ts'
import { lineReader, type LineReader } from './inlines.ts'
import { paragraphsOf } from './lines.ts'
import { refuseDeepNesting } from './nesting.ts'
import { numberedLists } from './numbered.ts'
import { pairOf, pairsOfList, readPairs, type Pair } from './pairs.ts'
import type { Place, Reading } from './reading.ts'
import { readTable } from './tables.ts'
import { tabsAt, type Tabs } from './tabs.ts'
import type { Element, Node } from './tree.ts'

/** What elements say, block by block. */
export function readPage(nodes: readonly Node[], page: Omit<Reading, 'read'>): Block[] {
  const reading: Reading = { ...page, read: (inner, place) => readBlocks(inner, place, reading) }
  return readBlocks(nodes, { depth: 0, isPage: true }, reading)
}

function readBlocks(nodes: readonly Node[], place: Place, reading: Reading): Block[] {
  const line = lineReader(reading.part, reading.source)
  const flow: Flow = { blocks: [], line, place, reading, element: undefined }
  readNodes(nodes, flow)
  finishLine(flow)
  return numberedLists(flow.blocks, reading.part)
}

/** One run of blocks while it is being read. */
interface Flow {
  readonly blocks: Block[]
  readonly line: LineReader
  readonly place: Place
  readonly reading: Reading
  /** What the line that is open stands in: the innermost block, or the heading around it. */
  element: Element | undefined
}

function readNodes(nodes: readonly Node[], flow: Flow): void {
  const { reading, line, place, blocks } = flow
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    if (node.type === 'words') {
      line.add(node)
    } else if (!reading.isLeftOut(node)) {
      if (node.inline) {
        line.add(node)
        continue
      }
      finishLine(flow)
      const tabs = place.isPage ? tabsAt(nodes, at) : undefined
      if (tabs !== undefined) {
        readTabs(tabs, flow)
        at = tabs.last
        continue
      }
      const pairs = pairsFrom(nodes, at, reading)
      if (pairs.length > 1) {
        blocks.push(readPairs(pairs, place, reading))
        at += pairs.length - 1
      } else {
        readElement(node, flow)
      }
    }
  }
}

/** Each panel below its tab, which is how people come to it. */
function readTabs({ labels, panels }: Tabs, flow: Flow): void {
  labels.forEach((label, index) => {
    readLines({ ...label, name: 'summary', inline: false }, flow)
    readElement(panels[index]!, flow)
  })
}

/** Elements side by side that each hold a label and its answer. */
function pairsFrom(nodes: readonly Node[], from: number, reading: Reading): Pair[] {
  const pairs: Pair[] = []
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]!
    const isBlock = node.type === 'element' && !node.inline && !reading.isLeftOut(node)
    const pair = isBlock ? pairOf(node, reading.source) : undefined
    if (pair === undefined) break
    pairs.push(pair)
  }
  return pairs
}

function readElement(element: Element, flow: Flow): void {
  const { blocks, place, reading } = flow
  switch (element.name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      blocks.push(...readList(element, place, reading))
      return
    case 'table':
      blocks.push(...readTable(element, place, reading))
      return
    case 'dl': {
      const pairs = pairsOfList(element)
      if (pairs.length > 0) blocks.push(readPairs(pairs, place, reading))
      return
    }
    case 'hr':
      return
    default:
      readLines(element, flow)
  }
}

/** An element that is no more than its lines, or than the blocks in it. */
function readLines(element: Element, flow: Flow): void {
  const outer = flow.element
  if (outer === undefined || !/^(?:h[1-6]|summary|legend)$/.test(outer.name)) flow.element = element
  const pair = pairOf(element, flow.reading.source)
  if (pair === undefined) {
    readNodes(element.children, flow)
  } else {
    readNodes(pair.label, flow)
    finishLine(flow)
    readNodes(pair.answer, flow)
  }
  finishLine(flow)
  flow.element = outer
}

/** End the line that is open. */
function finishLine({ line, blocks, place, reading, element }: Flow): void {
  const text = line.take()
  if (text === undefined) return
  for (const paragraph of paragraphsOf(text)) {
    const depth = headingDepth(paragraph, element, place.isPage, blocks)
    const span = {
      start: paragraph.pieces[0]!.source.span.start,
      end: paragraph.pieces.at(-1)!.source.span.end,
    }
    const where = { text: paragraph, place: { part: reading.part.name, span } }
    if (depth === undefined) blocks.push({ type: 'paragraph', ...where })
    else blocks.push({ type: 'heading', depth, ...where })
  }
}

function readList(element: Element, place: Place, reading: Reading): Block[] {
  const { depth } = place
  refuseDeepNesting(reading, element, depth)
  const within = { depth: depth + 1, isPage: false }
  const pairs = pairsFrom(element.children, 0, reading)
  if (pairs.length > 1 && pairs.length === element.children.length) {
    return [readPairs(pairs, place, reading)]
  }
  const items: Block[][] = []
  for (const child of element.children) {
    if (child.type === 'element' && reading.isLeftOut(child)) continue
    const isItem = child.type === 'element' && child.name === 'li'
    const blocks = readBlocks(isItem ? child.children : [child], within, reading)
    if (blocks.length === 0) continue
    // What stands between the items belongs to the one before.
    if (isItem || items.length === 0) items.push(blocks)
    else items.at(-1)!.push(...blocks)
  }
  if (items.length === 0) return []
  const span = { start: element.start, end: element.end }
  const ordered = element.name === 'ol'
  return [{ type: 'list', ordered, items, place: { part: reading.part.name, span } }]
}
