import type { DataMap, DataValue } from './data.ts'

/** Exports wrap their records: `{ "code": 0, "data": { "rows": […] } }`. */
const deepestWrap = 6

/**
 * The records of an export: the outermost maps that fit.
 *
 * They may stand at the top, in a list, or inside maps and lists that only wrap them.
 */
export function findRecords(
  values: readonly DataValue[],
  fits: (map: DataMap) => boolean,
): readonly DataMap[] {
  let level = values
  for (let depth = 0; depth < deepestWrap && level.length > 0; depth++) {
    const records = level.filter(value => value.type === 'map').filter(fits)
    if (records.length > 0) return records
    level = level.flatMap(value => {
      if (value.type === 'list') return value.items
      if (value.type === 'map') return value.entries.flatMap(({ value: inner }) => inner ?? [])
      return []
    })
  }
  return []
}
