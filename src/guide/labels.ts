import type { Language } from '../document/model.ts'
import type { CatalogueData, FieldCatalogue, LabelReading, LabelSurroundings } from './catalogue.ts'
import type { FieldId } from './model.ts'

/** What decides between the fields that an ambiguous label may name. */
export interface LabelContext {
  /** The words of the answer. */
  readonly value: string
  readonly in: LabelSurroundings | undefined
  readonly first: boolean
  /** The fields that other labels of the guide name. */
  readonly present: ReadonlySet<FieldId>
  /** The fields whose answers it stands in. */
  readonly within: ReadonlySet<FieldId>
  /** Whether it has words of its own, not only sections that answer other questions. */
  readonly own: boolean
}

/** A label as it is compared: without numbering, white space, case and punctuation at its end. */
export function normaliseLabel(label: string, language: Language): string {
  // Nearly all labels are as they should be, and every run looks at a thousand.
  if (normal[language].test(label)) return label
  return language === 'zh' ? normaliseChinese(label) : normaliseEnglish(label)
}

/** Words alone, with nothing that could be numbering or punctuation. */
const normal: Readonly<Record<Language, RegExp>> = {
  zh: /^(?!第)[\u4e00-\u9fff]+$/,
  en: /^[a-z]+(?: [a-z]+)*$/,
}

const longestLabel = 60

/** The guides of a portal have the same labels, so an answer is kept; not for ever, because their other words differ. */
const mostRemembered = 5000

/** What names what, from a catalogue's labels, families, ambiguities and the labels that a configuration adds. */
export function labelIndex(
  data: CatalogueData,
  extraLabels: Readonly<Record<FieldId, readonly string[]>>,
): Pick<FieldCatalogue, 'certain' | 'knows' | 'resolve'> {
  const { language } = data
  const exact = exactLabels(data, extraLabels)
  const families = familyPatterns(data)
  const memory = { exactly: new Map<string, Entry>(), 'by family': new Map<string, Entry>() }

  function entryOf(label: string, how: 'exactly' | 'by family'): Entry | undefined {
    if (label.length > longestLabel) return undefined
    const own = memory[how]
    let entry = own.get(label)
    if (entry === undefined) {
      if (own.size >= mostRemembered) own.clear()
      own.set(label, (entry = look(normaliseLabel(label, language), how) ?? nothing))
    }
    return entry === nothing ? undefined : entry
  }

  function look(label: string, how: 'exactly' | 'by family'): Entry | undefined {
    if (label === '') return undefined
    const known = exact.get(label) ?? entryOfTrimmed(label) ?? entryOfParts(label)
    return known === undefined && how === 'by family' ? entryOfFamily(label) : known
  }

  /** 申请材料清单 and 申请材料如下 are 申请材料. */
  function entryOfTrimmed(label: string): Entry | undefined {
    const trimmed = label.replace(trimmings[language], '')
    return trimmed === label ? undefined : exact.get(trimmed)
  }

  /** 办理地点及时间 is 办理地点 and 办理时间. */
  function entryOfParts(label: string): Entry | undefined {
    const parts = label.split(connectors[language])
    if (parts.length < 2 || parts.length > 4) return undefined
    const head = language === 'zh' ? label.slice(0, 2) : ''
    const tail = language === 'zh' ? label.slice(-2) : ''
    const entries = parts.map(
      part => exact.get(part) ?? exact.get(head + part) ?? exact.get(part + tail),
    )
    if (!entries.every(entry => entry !== undefined)) return undefined
    return entries.flat()
  }

  function entryOfFamily(label: string): Entry | undefined {
    const family = families.find(({ pattern }) => pattern.test(label))
    if (family !== undefined) return [{ always: family.field }]
    if (language !== 'zh') return undefined
    // 新生儿落户申请材料 ends with a label of its own.
    for (let from = 1; from <= Math.min(label.length - 4, 12); from++) {
      const entry = exact.get(label.slice(from))
      if (entry !== undefined) return entry
    }
    return undefined
  }

  return {
    certain(label) {
      const entry = entryOf(label, 'by family') ?? []
      const ids = entry.map(part => ('always' in part ? part.always : undefined))
      return ids.every(id => id !== undefined) ? [...new Set(ids)] : undefined
    },
    knows: (label, how) => entryOf(label, how) !== undefined,
    resolve(label, context) {
      const entry = entryOf(label, 'by family') ?? []
      return [...new Set(entry.map(part => decide(part, context)).filter(id => id !== undefined))]
    },
  }
}

/** What a label stands for: fields side by side, each certain or to be decided where it stands. */
type Entry = readonly ({ readonly always: FieldId } | { readonly among: readonly LabelReading[] })[]

const nothing: Entry = []

function exactLabels(
  data: CatalogueData,
  extraLabels: Readonly<Record<FieldId, readonly string[]>>,
): ReadonlyMap<string, Entry> {
  const labels = new Map<string, Entry>()
  const add = (label: string, entry: Entry) => {
    labels.set(normaliseLabel(label, data.language), entry)
  }
  for (const field of data.fields) {
    for (const label of [field.name, ...field.labels]) add(label, [{ always: field.id }])
  }
  for (const [label, fields] of Object.entries(data.merged)) {
    add(
      label,
      fields.map(always => ({ always })),
    )
  }
  for (const [label, among] of Object.entries(data.ambiguous)) add(label, [{ among }])
  for (const [field, extra] of Object.entries(extraLabels)) {
    for (const label of extra) add(label, [{ always: field }])
  }
  return labels
}

function familyPatterns(data: CatalogueData): { pattern: RegExp; field: FieldId }[] {
  const flags = data.language === 'en' ? 'iu' : 'u'
  return data.fields.flatMap(field =>
    (field.patterns ?? []).map(pattern => ({
      pattern: new RegExp(pattern, flags),
      field: field.id,
    })),
  )
}

function decide(part: Entry[number], context: LabelContext): FieldId | undefined {
  if ('always' in part) return part.always
  return part.among.find(reading => holds(reading, context))?.field
}

function holds(reading: LabelReading, context: LabelContext): boolean {
  if (reading.value !== undefined && !new RegExp(reading.value, 'iu').test(context.value))
    return false
  if (reading.in !== undefined && reading.in !== context.in) return false
  if (reading['not-in'] !== undefined && reading['not-in'] === context.in) return false
  if (reading.first !== undefined && reading.first !== context.first) return false
  if (reading.beside !== undefined && !reading.beside.some(id => context.present.has(id)))
    return false
  if (reading.own === true && !context.own) return false
  if (reading['not-within']?.some(id => context.within.has(id)) === true) return false
  return reading['not-beside']?.some(id => context.present.has(id)) !== true
}

const trimmings: Readonly<Record<Language, RegExp>> = {
  zh: /(?:清单|目录|一览表?|说明|情况|信息|列表|如下|包括|有哪些|是什么)$/u,
  en: /^(?:the|your|our|our own) /u,
}

const connectors: Readonly<Record<Language, RegExp>> = {
  zh: /以及|[及和与、/／,，;；]/u,
  en: / and | or |, | ?[&/] ?/u,
}

// 第三部分 and 第二步 number a heading; 第三方服务, 第一次申请 and 一次性告知 only begin like numbers.
const chineseNumbering =
  /^(?:第\s*[一二三四五六七八九十百\d]{1,3}\s*(?:部分|[章步]|条(?!件)|[部节编项]?(?=[\s、.．:：]))\s*[、.．:：]?|\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?|[（(【[]?\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）】\]、.．]+|[①-⑳]|[●○■□◆◇★☆▪·•◎※*-]+)/u

function normaliseChinese(label: string): string {
  return label
    .replaceAll(/[\u200b\ufeff]+/gu, '')
    .trim()
    .replace(chineseNumbering, '')
    .replaceAll(/\s+/gu, '')
    .replace(/^[【[〖「](.+)[】\]〗」]$/u, '$1')
    .replace(/[：:。．.；;？?]+$/u, '')
    .replace(/[（(][^（()）]*[)）]$/u, '')
    .toLowerCase()
}

// A letter needs a space or a bracket behind it: “a) Fees” is numbered, “e.g. fees” is not.
const englishNumbering =
  /^(?:(?:step|part|section) (?:\d{1,2}(?:[:.)]+ ?| [-–—] | )|[a-z][:.)]+ ?)|\d{1,2}(?:\.\d{1,2})+ |\(?\d{1,2}(?:\.\d{1,2})*[.)]+ ?|\(?(?:[a-z]|[ivx]{1,4})(?:\)|\. ) ?|[-–—*•·] )/iu

function normaliseEnglish(label: string): string {
  return label
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .trim()
    .replace(englishNumbering, '')
    .replace(/[:.;?!]+$/u, '')
    .replace(/ ?\([^()]*\)$/u, '')
    .toLowerCase()
}
