import type { Element, Node } from './tree.ts'

/** A row of tabs with the panels that they open, one for each. */
export interface Tabs {
  readonly labels: readonly Element[]
  readonly panels: readonly Element[]
  /** The index of the last node that belongs to them. */
  readonly last: number
}

const names = /(?:^|[\s_-])(?:tabs?|tablist|hd|switch|qiehuan|xxk)(?=$|[\s_\d-])/i

/** Longer words are no tab. */
const longestLabel = 40

/** The tabs that begin at a node: a row of labels, and behind it as many panels that are named alike. */
export function tabsAt(nodes: readonly Node[], at: number): Tabs | undefined {
  const row = nodes[at]
  if (row?.type !== 'element' || row.inline || !isRow(row)) return undefined
  const labels = elementsIn(row.children)
  if (labels.length < 2 || labels.some(({ weight }) => weight === 0 || weight > longestLabel)) {
    return undefined
  }
  const behind = nodes.slice(at + 1).filter(node => node.type === 'element' && !node.inline)
  const [first] = behind as Element[]
  if (first === undefined) return undefined

  const inside = elementsIn(first.children)
  if (inside.length === labels.length && areAlike(inside)) {
    return { labels, panels: inside, last: nodes.indexOf(first) }
  }
  const panels = (behind as Element[]).slice(0, labels.length)
  if (panels.length < labels.length || !areAlike(panels)) return undefined
  return { labels, panels, last: nodes.indexOf(panels.at(-1)!) }
}

function isRow({ name, attributes }: Element): boolean {
  if (attributes.role === 'tablist') return true
  if (!/^(?:ul|ol|div)$/.test(name)) return false
  return names.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element' && node.weight > 0)
}

function areAlike(elements: readonly Element[]): boolean {
  const key = ({ name, attributes }: Element) => `${name} ${attributes.class?.split(' ')[0] ?? ''}`
  return elements.every(one => !one.inline && key(one) === key(elements[0]!))
}
