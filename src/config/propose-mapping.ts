import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { FieldId } from '../guide/model.ts'
import type { SampledKey } from '../inputs/input.ts'
import { platformField } from '../inputs/records/mapping.ts'
import { labelInitials, type LabelInitials } from './label-initials.ts'
import { areCodes, fieldOfValues } from './value-shapes.ts'

/** A key, and what it seems to be. */
export interface ProposedKey extends SampledKey {
  /** The field it answers, `false` if it holds nothing for readers; missing if nothing tells. */
  readonly field?: FieldId | false
  /** What tells: the key itself, or the values under it, which prove less. */
  readonly by?: 'key' | 'values'
}

/** Say of each key of an export which field it seems to answer; keys that only group others are left out. */
export function proposeMapping(
  keys: readonly SampledKey[],
  catalogues: readonly FieldCatalogue[],
): ProposedKey[] {
  const initials = catalogues.map(labelInitials)
  const fields = new Map<string, FieldId | false>()
  const below = childrenOf(keys)

  for (const key of keys) {
    const field = fieldOfKey(key, fields.get(parentOf(key.path)))
    if (field !== undefined) fields.set(key.path, field)
    else if ((below.get(key.path) ?? []).some(isMaterialName)) fields.set(key.path, 'materials')
  }
  const named = new Set(fields.values())
  return keys.flatMap((key): ProposedKey[] => {
    const field = fields.get(key.path)
    if (field !== undefined) return [{ ...key, field, by: 'key' }]
    if (below.has(key.path)) return []
    const guess = fieldOfValues(key.samples) ?? (areCodes(key.samples) ? false : undefined)
    // What a key names surely needs no guess beside it.
    if (guess === undefined || named.has(guess)) return [key]
    return [{ ...key, field: guess, by: 'values' }]
  })

  function fieldOfKey({ path, samples }: SampledKey, parent: FieldId | false | undefined) {
    const own = path.slice(path.lastIndexOf('.') + 1)
    const known = platformField(path) ?? platformField(parent ? `${parent}.${own}` : own)
    return known ?? fieldOfLabel(own, samples[0] ?? '', parent || undefined, catalogues, initials)
  }

  function isMaterialName({ path, samples }: SampledKey): boolean {
    return fieldOfKey({ path, samples }, 'materials') === 'material-name'
  }
}

function fieldOfLabel(
  key: string,
  value: string,
  within: FieldId | undefined,
  catalogues: readonly FieldCatalogue[],
  initials: readonly LabelInitials[],
): FieldId | undefined {
  const isOfMaterial = within === 'materials'
  const label = wordsOf(key)
  for (const catalogue of catalogues) {
    if (!catalogue.knows(label, 'exactly')) continue
    const [field] = catalogue.resolve(label, {
      value,
      in: isOfMaterial ? 'material-table' : undefined,
      first: false,
      present: new Set(),
      within: new Set(within === undefined ? [] : [within]),
      own: true,
    })
    if (field !== undefined) return field
  }
  if (!/^[A-Z]+$/i.test(key)) return undefined
  return initials.map(find => find(key, isOfMaterial)).find(field => field !== undefined)
}

/** The words that a key was made of: `processingTime` and `processing_time` are processing time. */
function wordsOf(key: string): string {
  return key
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim()
}

function childrenOf(keys: readonly SampledKey[]): ReadonlyMap<string, readonly SampledKey[]> {
  const children = new Map<string, SampledKey[]>()
  for (const key of keys) {
    const parent = parentOf(key.path)
    if (parent !== '') children.set(parent, [...(children.get(parent) ?? []), key])
  }
  return children
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0))
}
