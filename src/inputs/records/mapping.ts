import type { InputSettings, KeyMapping } from '../input.ts'
import { nationalPlatform } from './national-platform.ts'
import type { DataMap } from './data.ts'

/** A mapping ready to be asked. */
export interface PreparedMapping {
  /** The field that the first known one of these paths answers; nothing if none is known. */
  fieldOf(paths: readonly string[]): string | false | undefined
  /** Whether a map has enough of the keys to be a record of this export. */
  fits(map: DataMap): boolean
  /** Whether a text, such as the beginning of a file, has enough of the keys in it. */
  isNamedIn(text: string): boolean
}

/** The mappings of a configuration and the one that comes with the tool, in the order in which they are tried. */
export function mappingsOf({ records }: InputSettings): PreparedMapping[] {
  return [...Object.values(records ?? {}), nationalPlatform].map(prepareMapping)
}

/** The field that a key answers in the tables of the national platform; nothing if they have no such key. */
export function platformField(path: string): string | false | undefined {
  return prepareMapping(nationalPlatform).fieldOf([path])
}

function prepareMapping(keys: KeyMapping): PreparedMapping {
  const fields = new Map(Object.entries(keys).map(([path, field]) => [normalisePath(path), field]))
  const outer = [...fields.keys()].filter(path => !path.includes('.'))
  const enough = enoughOf(outer.length)
  const fieldOf = (paths: readonly string[]) => {
    for (const path of paths) {
      const field = fields.get(normalisePath(path))
      if (field !== undefined) return field
    }
    return undefined
  }
  return {
    fieldOf,
    fits: map => keysOf(map).filter(paths => fieldOf(paths) !== undefined).length >= enough,
    isNamedIn(text) {
      const words = normalisePath(text)
      return outer.filter(key => words.includes(key)).length >= enough
    },
  }
}

/** Common words such as `name` stand in files of all kinds, so a few keys in common prove nothing. */
function enoughOf(count: number): number {
  return Math.min(count, 5, Math.max(3, Math.ceil(count / 2)))
}

/** The paths by which each key of a record may be known, including keys of maps inside it. */
function keysOf(map: DataMap): string[][] {
  const paths: string[][] = []
  const collect = ({ entries }: DataMap, bases: readonly string[]) => {
    for (const { key, value } of entries) {
      const own = bases.map(base => base + key.value)
      paths.push(own)
      if (value?.type === 'map') collect(value, basesInMap(own, bases))
    }
  }
  collect(map, rootBases)
  return paths
}

/** What the paths of a record's own keys begin with. */
export const rootBases: readonly string[] = ['']

/** What paths begin with inside a map: a map that only groups keys need not be named. */
export function basesInMap(own: readonly string[], bases: readonly string[]): string[] {
  return [...own.map(path => `${path}.`), ...bases]
}

/** What paths begin with inside a list. */
export function basesInList(own: readonly string[]): string[] {
  return own.map(path => `${path}.`)
}

function normalisePath(path: string): string {
  return path.toLowerCase().replaceAll(/[\s_-]+/gu, '')
}
