import { say } from '../../base/local-text.ts'
import type { Landmark } from '../../document/landmarks.ts'
import type { SourcePart } from '../../document/part.ts'
import { emptyFile } from '../empty-file.ts'
import type { Content, InputSettings, Problem } from '../input.ts'
import { recordBlock } from './blocks.ts'
import type { DataMap, DataValue } from './data.ts'
import { findRecords } from './find-records.ts'
import { mappingsOf, type PreparedMapping } from './mapping.ts'
import { noRecords } from './no-records.ts'
import type { RecordTable } from './table.ts'

/** The guides of a file of lists and maps. Throws a `ToolError` if it holds no records that could be guides. */
export function guidesInData(
  values: readonly DataValue[],
  part: SourcePart,
  settings: InputSettings,
): Iterable<Content> {
  if (part.text.trim() === '') throw emptyFile(part.name)
  for (const mapping of mappingsOf(settings)) {
    const records = findRecords(values, mapping.fits)
    if (records.length > 0) return contentsOf(records, part, mapping)
  }
  const records = findRecords(values, map => hasLabels(map, settings))
  if (records.length === 0) throw noRecords(part)
  return contentsOf(records, part, undefined)
}

/** The guides of a table, one for each row. Throws a `ToolError` if its columns are nothing that guides have. */
export function guidesInTable(
  table: RecordTable | undefined,
  part: SourcePart,
  settings: InputSettings,
): Iterable<Content> {
  if (table === undefined) throw emptyFile(part.name)
  const { head, problems } = table
  const mapping = mappingsOf(settings).find(({ fits }) => fits(head))
  if (mapping === undefined && !hasLabels(head, settings)) throw noRecords(part)
  return contentsOf(table.records(), part, mapping, problems)
}

/** Fewer labels than these could stand in any file. */
const fewestLabels = 2

function hasLabels({ entries }: DataMap, { isLabel }: InputSettings): boolean {
  if (isLabel === undefined) return false
  return entries.filter(({ key }) => isLabel(key.value)).length >= fewestLabels
}

function* contentsOf(
  records: Iterable<DataMap>,
  part: SourcePart,
  mapping: PreparedMapping | undefined,
  problems: readonly Problem[] = [],
): Generator<Content> {
  let number = 0
  for (const record of records) {
    number++
    const { block, values } = recordBlock(record, part, mapping)
    const name = (path?: string) => say(texts => texts.input.recordPlace(number, path))
    const landmarks: Landmark[] = [
      { place: block.place, name: name() },
      ...values.map(({ path, span }) => ({ place: { part: part.name, span }, name: name(path) })),
    ]
    const doubled = doubledKey(record)
    yield {
      parts: [part],
      blocks: [block],
      comments: [],
      landmarks,
      record: number,
      problems: [
        ...(number === 1 ? problems : []),
        ...(doubled === undefined ? [] : [doubledKeyIn(part, number, doubled)]),
      ],
    }
  }
}

/** A key that stands twice in a record: most programs see only the last one. */
function doubledKey({ entries }: DataMap): string | undefined {
  const seen = new Set<string>()
  for (const { key } of entries) {
    if (seen.has(key.value)) return key.value
    seen.add(key.value)
  }
  return undefined
}

function doubledKeyIn({ name }: SourcePart, record: number, key: string): Problem {
  return {
    code: 'doubled-key',
    message: say(texts => texts.input.doubledKey(name, record, key)),
  }
}
