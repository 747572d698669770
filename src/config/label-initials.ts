import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { FieldId } from '../guide/model.ts'

/** Fields by the first letters of the syllables of their Chinese labels: SLTJ is 受理条件. */
export type LabelInitials = (letters: string, isOfMaterial: boolean) => FieldId | undefined

/** Two letters stand for too much. */
const fewestLetters = 3

/** Look up keys that are made of initials, as databases have them; letters that could be two fields are none. */
export function labelInitials({ fields }: FieldCatalogue): LabelInitials {
  const indexes = { guide: emptyIndex(), material: emptyIndex() }
  for (const { id, name, labels } of fields.values()) {
    const { names, others } = indexes[id.startsWith('material-') ? 'material' : 'guide']
    add(names, name, id)
    for (const label of labels) add(others, label, id)
  }
  return (letters, isOfMaterial) => {
    const { names, others } = indexes[isOfMaterial ? 'material' : 'guide']
    const key = letters.toUpperCase()
    return onlyOne(names.get(key)) ?? onlyOne(others.get(key))
  }
}

type Index = Map<string, Set<FieldId>>

/** Official names come before what else a field is called. */
function emptyIndex(): { readonly names: Index; readonly others: Index } {
  return { names: new Map(), others: new Map() }
}

function add(index: Index, label: string, id: FieldId): void {
  const letters = initialsOf(label)
  if (letters === undefined || letters.length < fewestLetters) return
  index.set(letters, (index.get(letters) ?? new Set()).add(id))
}

function onlyOne(found: ReadonlySet<FieldId> | undefined): FieldId | undefined {
  return found?.size === 1 ? [...found][0] : undefined
}

const order = new Intl.Collator('zh-u-co-pinyin')

/** The first character of each letter in the order of pinyin. */
const firstOf: readonly (readonly [string, string])[] = [
  ...'A阿B八C嚓D哒E妸F发G旮H哈J讥K咔L垃M妈N拏O噢P妑Q七R呥S仨T他W穵X夕Y丫Z帀'.matchAll(/(.)(.)/gu),
].map(([, letter, character]) => [letter!, character!])

function initialsOf(label: string): string | undefined {
  if (!/^\p{Script=Han}+$/u.test(label)) return undefined
  return Array.from(label, initialOf).join('')
}

function initialOf(character: string): string {
  return firstOf.findLast(([, first]) => order.compare(first, character) <= 0)?.[0] ?? ''
}
