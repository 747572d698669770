import type { Places } from './places.ts'
import type { Settings } from './schema.ts'

/** What a file says besides the rules it chooses. */
export interface RunSettings extends Omit<Settings, 'extends' | 'rules'> {
  readonly places: Places
}

/** Settings with later ones put over them: maps merge one level deep, lists and single values replace. */
export function mergeSettings(before: RunSettings, after: RunSettings): RunSettings {
  return {
    ...before,
    ...after,
    ...((before.fields ?? after.fields) && { fields: { ...before.fields, ...after.fields } }),
    ...((before.records ?? after.records) && { records: { ...before.records, ...after.records } }),
    ...((before.html ?? after.html) && { html: { ...before.html, ...after.html } }),
    ...((before.limits ?? after.limits) && { limits: { ...before.limits, ...after.limits } }),
    // Rules and bases are kept file by file, each with the places of its own file.
    places: new Map([
      ...[...before.places].filter(([key]) => !/^\["(?:extends|rules)"/.test(key)),
      ...after.places,
    ]),
  }
}
