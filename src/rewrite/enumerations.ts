import type { Language } from '../document/model.ts'
import { cut, trim, type Statement, type Words } from './words.ts'

/** An enumeration in running text: what stands before its items, and the items. */
export interface Enumeration {
  readonly intro: Words | undefined
  readonly items: readonly Words[]
}

/** Take “…：（一）…；（二）…” or “… (a) …; (b) …” apart; `undefined` if there are fewer than two items. */
export function enumerationIn(words: Words, language: Language): Enumeration | undefined {
  for (const pattern of markers[language]) {
    const found = [...words.value.matchAll(pattern)]
    if (found.length < 2 || !countUp(found.map(match => match[1]!))) continue
    const starts = found.map(match => match.index + match[0].length)
    const ends = [...found.slice(1).map(match => match.index), words.value.length]
    const items = starts.map((start, index) => tidyItem(cut(words, { start, end: ends[index]! })))
    if (items.some(({ value }) => value === '')) continue
    const intro = trim(cut(words, { start: 0, end: found[0]!.index }))
    return { intro: intro.value === '' ? undefined : intro, items }
  }
  return undefined
}

const edge = '(?<=^|[\\s：:；;。，,、])'

const markers: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /[（(]([一二三四五六七八九十]{1,2})[)）]\s*/gu,
    /([①-⑳])\s*/gu,
    /[（(](\d{1,2})[)）]\s*/gu,
    new RegExp(`${edge}(\\d{1,2})[.、．](?!\\d)\\s*`, 'gu'),
    new RegExp(`${edge}([一二三四五六七八九十]{1,2})、\\s*`, 'gu'),
  ],
  en: [
    new RegExp(`(?<=^|[\\s:;,])\\(([a-z])\\)\\s+`, 'gu'),
    new RegExp(`(?<=^|[\\s:;,])\\(([ivx]{1,4})\\)\\s+`, 'gu'),
    new RegExp(`(?<=^|[\\s:;,])\\((\\d{1,2})\\)\\s+`, 'gu'),
  ],
}

/** Markers that do not begin at the beginning and go on one by one are references: as in section (b) and (d). */
function countUp(marks: readonly string[]): boolean {
  return orders.some(order => {
    const at = marks.map(mark => order.indexOf(mark))
    return at[0] === 0 && at.every((place, index) => place === index)
  })
}

const orders: readonly (readonly string[])[] = [
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' '),
  [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  Array.from({ length: 20 }, (_, index) => String(index + 1)),
  [...'abcdefghijklmnop'],
  'i ii iii iv v vi vii viii ix x'.split(' '),
]

/** What stands between two items belongs to neither, but “or” says that one of them is enough. */
function tidyItem(words: Words): Words {
  const { value } = words
  const end = value.replace(/[\s；;，,、]+$|[;,]\s+and\s*$/u, '').length
  return trim(cut(words, { start: 0, end }))
}

/** The items of an enumeration as statements; each stands for the whole sentence it was part of. */
export function statementsOf(
  { intro, items }: Enumeration,
  { sources }: Statement,
): { intro: Statement | undefined; items: readonly Statement[] } {
  return {
    intro: intro && { words: intro, sources },
    items: items.map(words => ({ words, sources })),
  }
}
