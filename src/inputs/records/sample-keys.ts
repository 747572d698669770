import type { SourcePart } from '../../document/part.ts'
import { emptyFile } from '../empty-file.ts'
import type { SampledKey } from '../input.ts'
import type { DataMap, DataValue } from './data.ts'
import { findRecords } from './find-records.ts'
import { noKeys } from './no-records.ts'
import type { RecordTable } from './table.ts'

/** The keys of what looks like records in a file of lists and maps. Throws a `ToolError` if nothing does. */
export function keysInData(values: readonly DataValue[], part: SourcePart): SampledKey[] {
  if (part.text.trim() === '') throw emptyFile(part.name)
  const records = findRecords(values, holdsWords)
  if (records.length === 0) throw noKeys(part)
  return keysOf(records)
}

/** The columns of a table that have something in them. Throws a `ToolError` if none has. */
export function keysInTable(table: RecordTable | undefined, part: SourcePart): SampledKey[] {
  if (table === undefined) throw emptyFile(part.name)
  const keys = keysOf(table.records())
  if (keys.length === 0) throw noKeys(part)
  return keys
}

/** What only wraps records holds codes, counts and one message. */
const fewestWords = 2

function holdsWords({ entries }: DataMap): boolean {
  const words = entries.filter(({ value }) => value?.type === 'words' && isProse(value.text.value))
  return words.length >= fewestWords
}

function isProse(value: string): boolean {
  return /\p{Script=Han}{2}|\p{L}{2,} \p{L}/u.test(value)
}

/** Records and values beyond these show nothing new. */
const mostRecords = 200
const mostSamples = 5

function keysOf(records: Iterable<DataMap>): SampledKey[] {
  const samples = new Map<string, string[]>()

  function visit({ entries }: DataMap, base: string): void {
    for (const { key, value } of entries) {
      const path = base + key.value
      if (value === undefined || path.trim() === '') continue
      const own = samples.get(path) ?? []
      samples.set(path, own)
      take(value, path, own)
    }
  }

  function take(value: DataValue, path: string, own: string[]): void {
    if (value.type === 'map') visit(value, `${path}.`)
    else if (value.type === 'list') for (const item of value.items) take(item, path, own)
    else if (value.text.value.trim() !== '' && own.length < mostSamples) own.push(value.text.value)
  }

  let count = 0
  for (const record of records) {
    if (++count > mostRecords) break
    visit(record, '')
  }
  return [...samples].map(([path, own]) => ({ path, samples: own }))
}
