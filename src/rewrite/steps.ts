import { say } from '../base/local-text.ts'
import { statementsIn } from './blocks.ts'
import type { Guard, Step } from './guard.ts'
import type { FindingLookup } from './findings-in.ts'
import type { Portion } from './portions.ts'
import type { PageFile } from '../rules/page-file.ts'
import type { PageBlock, PageItem } from './rewritten-guide.ts'
import { labelWords } from './arrange.ts'
import { plain, type Statement } from './words.ts'

/** What sorting steps takes. */
interface Sorting {
  readonly page: PageFile
  readonly guard: Guard
  readonly found: FindingLookup
}

const ownFields: ReadonlySet<string | undefined> = new Set(['steps', 'applicant-steps'])

/** Steps as a numbered list of one act each, and those that only the office takes as a portion of their own. */
export function stepsList(portion: Portion, sorting: Sorting): Portion[] {
  if (!ownFields.has(portion.field)) return [portion]
  const { block } = portion
  const items = itemsOf(block)
  if (items === undefined) return [portion]

  const mine = items.filter(item => !isInternal(item, sorting))
  const theirs = items.filter(item => !mine.includes(item))
  if (theirs.length > 0) {
    const moved = theirs.flatMap(({ statements, inside }) => [
      ...statements,
      ...statementsIn(inside),
    ])
    sorting.guard.note(foldStep, moved, moved.map(({ words }) => words.value).join(''))
  }
  const isNumbered = mine.length > 1 || (block.type === 'list' && block.ordered)
  return [
    ...(mine.length === 0 ? [] : [{ ...portion, block: listOf(mine, isNumbered) }]),
    ...(theirs.length === 0
      ? []
      : [{ field: 'internal-steps', block: listOf(theirs, false) } satisfies Portion]),
  ]
}

const foldStep: Step = {
  kind: 'collapsed',
  rule: 'internal-steps',
  reason: say(texts => texts.rewrite.internalSteps),
}

function itemsOf(block: PageBlock): readonly PageItem[] | undefined {
  if (block.type === 'list') {
    const [only] = block.items
    // An introduction with its list below is no step.
    return block.items.length === 1 && only!.inside.length > 0 ? undefined : block.items
  }
  if (block.type !== 'paragraph' || block.statements.length < 2) return undefined
  return block.statements.map(statement => ({ statements: [statement], inside: [] }))
}

function listOf(items: readonly PageItem[], ordered: boolean): PageBlock {
  const [only] = items
  return items.length === 1 && !ordered && only!.inside.length === 0 && only!.lead === undefined
    ? { type: 'paragraph', statements: only!.statements }
    : { type: 'list', ordered, items }
}

/**
 * Portions of steps that follow each other as one numbered list.
 *
 * What stands below 受理 or 审核 among the steps is a step of the office that its reader waits for, if it speaks to the reader.
 */
export function mergeSteps(portions: readonly Portion[]): Portion[] {
  const merged: Portion[] = []
  for (const portion of portions) {
    const items = itemsToMerge(portion)
    // What was folded from between two steps does not keep them apart.
    const at = merged.findLastIndex(({ field }) => field !== 'internal-steps')
    const last = merged[at]
    const open = last === undefined ? undefined : itemsToMerge(last)
    const isSame = last !== undefined && last.field === portion.field
    if (isSame && items !== undefined && open !== undefined) {
      merged[at] = { ...last, block: listOf([...open, ...items], true) }
    } else {
      merged.push(portion)
    }
  }
  return merged
}

function itemsToMerge({ field, block }: Portion): readonly PageItem[] | undefined {
  if (!ownFields.has(field)) return undefined
  if (block.type === 'list') return block.ordered ? block.items : undefined
  if (block.type !== 'paragraph') return undefined
  const { lead, statements } = block
  return [{ ...(lead && { lead }), statements, inside: [] }]
}

/** What the office does between the reader's steps is one of them if it speaks to the reader: 受理：材料不齐的，一次性告知…. */
export function stepForReader(portion: Portion, page: PageFile): Portion {
  const { field, label, block, within = [] } = portion
  if (field !== 'internal-steps' || !within.includes('steps') || block.type !== 'paragraph') {
    return portion
  }
  const words = block.statements.map(statement => statement.words.value).join('')
  if (label === undefined || !new RegExp(page.tellsReader, 'iu').test(words)) return portion
  const lead = plain(labelWords(label.value))
  return { field: 'steps', within, block: { ...block, lead } }
}

/** The reader's columns of a table of steps, and those of the office as a table of their own. */
export function stepsTable(
  portion: Portion,
  columns: NonNullable<Portion['columns']>,
  { guard }: Sorting,
): Portion[] {
  const { block } = portion
  const isTheirs = (column: number) => officeColumns.has(columns[column])
  if (block.type !== 'table' || !block.head.some((_, column) => isTheirs(column))) return [portion]
  const part = (wanted: (column: number) => boolean): PageBlock => ({
    type: 'table',
    head: block.head.filter((_, column) => wanted(column)),
    rows: block.rows
      .map(row => row.filter((_, column) => wanted(column)))
      .filter(row => row.some(cell => cell.length > 0)),
  })
  const theirs = part(isTheirs)
  guard.note(foldStep, statementsIn([theirs]), '')
  return [
    {
      ...portion,
      block: part(column => !isTheirs(column)),
      columns: columns.filter((_, column) => !isTheirs(column)),
    },
    { field: 'internal-steps', block: theirs },
  ]
}

const officeColumns: ReadonlySet<string | undefined> = new Set([
  'internal-steps',
  'owner',
  'deciding-office',
])

/** Whether nobody but the office takes a step or is told of it. */
function isInternal({ statements, inside }: PageItem, { page, found }: Sorting): boolean {
  if (inside.length > 0 || statements.length === 0) return false
  const words = statements.map(statement => statement.words.value).join('')
  if (new RegExp(page.tellsReader, 'iu').test(words)) return false
  return (
    new RegExp(page.officeActs, 'iu').test(words) ||
    statements.every(statement => hasFinding(statement, page, found))
  )
}

function hasFinding(statement: Statement, page: PageFile, found: FindingLookup): boolean {
  return found(page.internalSteps, statement) !== undefined
}
