import type { Table, TableRow } from '../../document/model.ts'
import { refuseDeepNesting } from './nesting.ts'
import type { Place, Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

/** A label and its answer, which stand in boxes of their own. */
export interface Pair {
  readonly element: Element
  readonly label: readonly Node[]
  readonly answer: readonly Node[]
  readonly start: number
  readonly end: number
}

/** Longer words are no label. */
const longestLabel = 24

/**
 * The label and the answer that an element holds side by side, such as `<p><span class="k">办理时限</span><span class="v">5天</span></p>`.
 *
 * Where a colon stands between them in a line they are read as that line.
 */
export function pairOf(element: Element, source: string): Pair | undefined {
  let label: Element | undefined
  let answer: Element | undefined
  for (const child of element.children) {
    if (child.type === 'words') {
      if (source.slice(child.start, child.end).trim() !== '') return undefined
    } else if (answer !== undefined) {
      return undefined
    } else if (label === undefined) {
      label = child
    } else {
      answer = child
    }
  }
  if (label === undefined || answer === undefined || !isPair(label, answer)) return undefined
  const words = wordsOf(label, source)
  if (words === '' || words.length > longestLabel || /[。；，,！？\n]/.test(words)) return undefined
  if (label.inline && answer.inline && /[：:]$/.test(words)) return undefined
  return { element, label: [label], answer: [answer], start: element.start, end: element.end }
}

/** Whether two elements look like boxes side by side: styled by name, and no headings, links or paragraphs. */
function isPair(label: Element, answer: Element): boolean {
  if (label.inline !== answer.inline) return false
  if (!label.inline) return label.name === 'div' && answer.name === 'div' && isFlat(label)
  const isBox = ({ name, attributes }: Element) =>
    name === 'label' || attributes.class !== undefined || attributes.id !== undefined
  return label.name !== 'a' && isBox(label) && isBox(answer)
}

function isFlat({ children }: Element): boolean {
  return children.every(child => child.type === 'words' || child.inline)
}

/** The words of a short element as they are written; of a long one, only that they are many. */
function wordsOf({ children }: Element, source: string): string {
  let words = ''
  for (const child of children) {
    words += child.type === 'words' ? source.slice(child.start, child.end) : wordsOf(child, source)
    if (words.length > 200) break
  }
  return words.trim()
}

/** The terms of a definition list with what is said of each. */
export function pairsOfList(list: Element): Pair[] {
  const pairs: { element: Element; label: Node[]; answer: Node[]; start: number; end: number }[] =
    []
  const collect = (children: readonly Node[]) => {
    for (const child of children) {
      const open = pairs.at(-1)
      if (child.type === 'element' && child.name === 'div') {
        collect(child.children)
      } else if (child.type === 'element' && child.name === 'dt') {
        const { start, end } = child
        if (open !== undefined && open.answer.length === 0) open.label.push(child)
        else pairs.push({ element: list, label: [child], answer: [], start, end })
      } else if (open === undefined) {
        const { start, end } = child
        pairs.push({ element: list, label: [], answer: [child], start, end })
      } else {
        open.answer.push(child)
        open.end = child.end
      }
    }
  }
  collect(list.children)
  return pairs
}

/** Labels and answers as the rows of a table. */
export function readPairs(pairs: readonly Pair[], { depth }: Place, reading: Reading): Table {
  refuseDeepNesting(reading, pairs[0]!.element, depth)
  const within = { depth: depth + 1, isPage: false }
  const part = reading.part.name
  const rows = pairs.map(({ label, answer, start, end }): TableRow => ({
    place: { part, span: { start, end } },
    header: false,
    cells: [reading.read(label, within), reading.read(answer, within)],
  }))
  const span = { start: pairs[0]!.start, end: pairs.at(-1)!.end }
  return { type: 'table', rows, place: { part, span } }
}
