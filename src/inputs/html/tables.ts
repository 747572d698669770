import type { Block, Table, TableRow } from '../../document/model.ts'
import { refuseDeepNesting } from './nesting.ts'
import type { Place, Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

/**
 * What a table says.
 *
 * One that only arranges the page is read cell by cell. A row of one cell across the whole width heads what follows, so it divides the table.
 */
export function readTable(table: Element, place: Place, reading: Reading): Block[] {
  const rows = rowsOf(table, reading)
  const captions = childrenNamed(table, 'caption').flatMap(caption =>
    reading.read(caption.children, place),
  )
  if (isLayout(rows)) {
    const cells = rows.flatMap(row => row.cells)
    const others = table.children.filter(child => !isRow(child))
    return [...captions, ...reading.read([...others, ...cells.map(asBlock)], place)]
  }
  refuseDeepNesting(reading, table, place.depth)

  const blocks: Block[] = [...captions]
  let open: TableRow[] = []
  const finish = () => {
    if (open.length > 0) blocks.push(tableOf(open))
    open = []
  }
  for (const row of gridOf(rows)) {
    if (isAcross(row)) {
      finish()
      blocks.push(...reading.read([asBlock(row.cells[0]!.element!)], place))
    } else {
      const read = readRow(row, place, reading)
      if (read.cells.some(cell => cell.length > 0)) open.push(read)
    }
  }
  finish()
  return blocks
}

/** A row of a table as written. */
interface Row {
  readonly element: Element
  readonly header: boolean
  readonly cells: readonly Element[]
}

/** A row with a place for every column; a place that a merged cell reaches into is empty. */
interface GridRow {
  readonly row: Row
  readonly cells: readonly GridCell[]
}

interface GridCell {
  readonly element?: Element
  readonly columns: number
}

function rowsOf(table: Element, { isLeftOut }: Reading): Row[] {
  const rows: Row[] = []
  const collect = (parent: Element, header: boolean) => {
    for (const child of parent.children) {
      if (child.type === 'words' || isLeftOut(child)) continue
      if (child.name === 'thead') collect(child, true)
      else if (child.name === 'tbody' || child.name === 'tfoot') collect(child, false)
      else if (child.name === 'tr') {
        const cells = child.children.filter(
          cell => cell.type === 'element' && (cell.name === 'td' || cell.name === 'th'),
        ) as Element[]
        const shown = cells.filter(cell => !isLeftOut(cell))
        const isHead = header || (shown.length > 1 && shown.every(({ name }) => name === 'th'))
        if (shown.length > 0) rows.push({ element: child, header: isHead, cells: shown })
      }
    }
  }
  collect(table, false)
  return rows
}

function isRow(node: Node): boolean {
  return node.type === 'words' || /^(?:tr|tbody|thead|tfoot|caption|td|th)$/.test(node.name)
}

function childrenNamed({ children }: Element, name: string): Element[] {
  return children.filter(child => child.type === 'element' && child.name === name) as Element[]
}

/** A cell as a block of the page. */
function asBlock(cell: Element): Element {
  return { ...cell, name: 'div' }
}

/** Whether a table only arranges the page: one column, or cells that hold whole sections. */
function isLayout(rows: readonly Row[]): boolean {
  if (rows.every(({ cells }) => cells.length <= 1)) return true
  const cells = rows.flatMap(row => row.cells)
  if (cells.some(cell => cell.children.some(isHeading))) return true
  const holding = cells.filter(cell => holdsTable(cell, 8))
  if (holding.length > 0 && (rows.length <= 2 || holding.length * 3 >= cells.length)) return true
  return rows.length === 1 && cells.some(cell => cell.children.filter(isBlock).length > 2)
}

function isHeading(node: Node): boolean {
  return node.type === 'element' && /^h[1-4]$/.test(node.name)
}

function isBlock(node: Node): boolean {
  return node.type === 'element' && !node.inline
}

function holdsTable({ children }: Element, depth: number): boolean {
  return children.some(
    child =>
      child.type === 'element' &&
      !child.inline &&
      (child.name === 'table' || (depth > 0 && holdsTable(child, depth - 1))),
  )
}

/** More columns or rows are a mistake in a page, or meant to fill the memory. */
const mostMerged = 100

function gridOf(rows: readonly Row[]): GridRow[] {
  /** How many more rows each column is taken by a cell from above. */
  let reaching: number[] = []
  return rows.map(row => {
    const cells: GridCell[] = []
    const next: number[] = []
    const skip = () => {
      while ((reaching[cells.length] ?? 0) > 0) {
        next[cells.length] = reaching[cells.length]! - 1
        cells.push({ columns: 1 })
      }
    }
    for (const element of row.cells) {
      skip()
      const columns = merged(element.attributes.colspan)
      const below = merged(element.attributes.rowspan) - 1
      for (let column = 0; column < columns; column++) {
        next[cells.length] = below
        cells.push(column === 0 ? { element, columns } : { columns: 1 })
      }
    }
    skip()
    reaching = next
    return { row, cells }
  })
}

function merged(written: string | undefined): number {
  const count = Number.parseInt(written ?? '1', 10)
  return count >= 1 ? Math.min(count, mostMerged) : 1
}

/** Whether one cell takes the whole width of its row. */
function isAcross({ cells }: GridRow): boolean {
  const [first] = cells
  return first?.element !== undefined && first.columns > 1 && first.columns === cells.length
}

function readRow({ row, cells }: GridRow, { depth }: Place, reading: Reading): TableRow {
  const within = { depth: depth + 1, isPage: false }
  const span = { start: row.element.start, end: row.element.end }
  return {
    place: { part: reading.part.name, span },
    header: row.header,
    cells: cells.map(({ element }) =>
      element === undefined ? [] : reading.read(element.children, within),
    ),
  }
}

function tableOf(rows: readonly TableRow[]): Table {
  const { part, span } = rows[0]!.place
  const place = { part, span: { start: span.start, end: rows.at(-1)!.place.span.end } }
  return { type: 'table', rows, place }
}
