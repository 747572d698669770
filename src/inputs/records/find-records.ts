import type { DataEntry, DataMap, DataValue } from './data.ts'

/** Exports wrap their records: `{ "code": 0, "data": { "rows": […] } }`. */
const deepestWrap = 6

/**
 * The records of an export: the outermost maps that fit, with what stands in a list beside them.
 *
 * They may stand at the top, in a list, or inside maps and lists that only wrap them.
 */
export function findRecords(
  values: readonly DataValue[],
  fits: (map: DataMap) => boolean,
): readonly DataMap[] {
  let level: readonly (readonly DataValue[])[] = [values]
  for (let depth = 0; depth < deepestWrap && level.length > 0; depth++) {
    const records = level.flatMap(group => {
      const maps = group.filter(value => value.type === 'map')
      // A list holds records of one kind, and some of them have few of the keys.
      return maps.some(fits) ? maps.filter(({ entries }) => entries.some(hasValue)) : []
    })
    if (records.length > 0) return records
    level = level.flatMap(group => group.flatMap(groupsIn))
  }
  return []
}

/** What stands in a list together; the values of a map each stand alone. */
function groupsIn(value: DataValue): readonly (readonly DataValue[])[] {
  if (value.type === 'list') return [value.items]
  if (value.type === 'map') return value.entries.filter(hasValue).map(({ value: inner }) => [inner])
  return []
}

function hasValue(entry: DataEntry): entry is DataEntry & { readonly value: DataValue } {
  return entry.value !== undefined
}
