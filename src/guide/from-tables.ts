import type { Block, Table, TableRow } from '../document/model.ts'
import type { Text } from '../document/text.ts'
import type { FieldCatalogue, LabelSurroundings } from './catalogue.ts'
import { wholeOf, type Container, type FieldDraft, type GuideDraft } from './draft.ts'

/** Reads the blocks of a cell that answers the given fields. */
export type ReadCell = (blocks: readonly Block[], owners: readonly FieldDraft[]) => void

/**
 * The fields of a table: rows of label and answer, or columns under labels.
 *
 * A table that is neither is read cell by cell, as part of what surrounds it.
 */
export function readTable(
  table: Table,
  owners: readonly FieldDraft[],
  draft: GuideDraft,
  catalogue: FieldCatalogue,
  readCell: ReadCell,
): void {
  if (isKeyValueTable(table, catalogue)) readRows(table, owners, draft, catalogue, readCell)
  else readColumns(table, owners, draft, catalogue, readCell)
}

/** Whether at least half of the rows, and two of them, begin with a label that has its answer beside it. */
function isKeyValueTable(table: Table, catalogue: FieldCatalogue): boolean {
  const [head] = table.rows
  if (head === undefined || isHead(labelCells(head, catalogue), head)) return false
  const rows = table.rows.filter(row => row.cells.length >= 2)
  const labelled = rows.filter(row => answeredCells(row, catalogue).some(column => column < 2))
  return labelled.length >= 2 && labelled.length * 2 >= rows.length
}

/** Whether labels stand side by side, or too close together for answers between them. */
function isHead(labels: readonly number[], { cells }: TableRow): boolean {
  if (labels.length > 1 + cells.length / 3) return true
  return labels.some(column => labels.includes(column + 1))
}

function readRows(
  table: Table,
  owners: readonly FieldDraft[],
  draft: GuideDraft,
  catalogue: FieldCatalogue,
  readCell: ReadCell,
): void {
  const container: Container = { labels: [] }
  for (const row of table.rows) {
    const labels = answeredCells(row, catalogue)
    let field: FieldDraft | undefined
    row.cells.forEach((cell, column) => {
      const text = textOfCell(cell)
      if (text !== undefined && labels.includes(column)) {
        field = addLabel(text, 'table-row', owners, container, draft)
      } else if (text !== undefined && field === undefined && isKey(column, row)) {
        draft.passages.push({ text, span: wholeOf(text), role: 'label', owners })
      } else {
        readCell(cell, field === undefined ? owners : [field, ...owners])
      }
    })
  }
}

/** The first of several cells names the others; in the header row all do. */
function isKey(column: number, row: TableRow): boolean {
  return row.header || (column === 0 && row.cells.length > 1)
}

function readColumns(
  table: Table,
  owners: readonly FieldDraft[],
  draft: GuideDraft,
  catalogue: FieldCatalogue,
  readCell: ReadCell,
): void {
  const [head, ...body] = table.rows
  if (head === undefined) return
  const labels = labelCells(head, catalogue)
  const known = labels.length >= 2 || (labels.length === 1 && head.cells.length === 2)
  const container: Container = { labels: [] }

  const fields = head.cells.map((cell, column) => {
    const text = textOfCell(cell)
    if (text === undefined) return undefined
    if (known && labels.includes(column)) {
      return addLabel(text, 'table-column', owners, container, draft)
    }
    draft.passages.push({ text, span: wholeOf(text), role: 'label', owners })
    return undefined
  })
  container.in = kindOfColumns(container.labels)

  for (const row of body) {
    row.cells.forEach((cell, column) => {
      const field = fields[column]
      readCell(cell, field === undefined ? owners : [field, ...owners])
    })
  }
}

function kindOfColumns(labels: readonly string[]): LabelSurroundings {
  if (labels.some(label => /材料|文件名称|份数|documents?|requirements?/iu.test(label)))
    return 'material-table'
  if (labels.some(label => /依据|法律|条款|文号|颁布/u.test(label))) return 'basis-table'
  return 'other-table'
}

function addLabel(
  text: Text,
  foundIn: FieldDraft['foundIn'],
  owners: readonly FieldDraft[],
  container: Container,
  draft: GuideDraft,
): FieldDraft {
  const label = { text, span: wholeOf(text), role: 'label', owners } as const
  const field = { label, foundIn, container }
  container.labels.push(text.value)
  draft.passages.push(label)
  draft.fields.push(field)
  return field
}

/**
 * The columns of a row whose cell is a label with a cell beside it for the answer.
 *
 * What stands right behind a label is its answer, even where it reads like a label: 实施主体性质 | 法定机关.
 */
function answeredCells(row: TableRow, catalogue: FieldCatalogue): number[] {
  const answered: number[] = []
  for (const column of labelCells(row, catalogue)) {
    if (column < row.cells.length - 1 && answered.at(-1) !== column - 1) answered.push(column)
  }
  return answered
}

/** The columns of a row whose cell is a label. */
function labelCells(row: TableRow, catalogue: FieldCatalogue): number[] {
  return row.cells.flatMap((cell, column) => {
    const text = textOfCell(cell)
    return text !== undefined && catalogue.knows(text.value, 'exactly') ? [column] : []
  })
}

/** The text of a cell that is one short paragraph. */
function textOfCell(cell: readonly Block[]): Text | undefined {
  const [block] = cell
  return cell.length === 1 && block?.type === 'paragraph' ? block.text : undefined
}
