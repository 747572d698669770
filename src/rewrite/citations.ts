import type { Language } from '../document/model.ts'
import { cut, join, plain, trim, type Statement } from './words.ts'

/** A sentence without the law it leans on, and the law with the same marker, for the section on legal basis. */
export interface MovedCitation {
  readonly rest: Statement
  readonly basis: Statement
}

/** Take “根据《…》第七条规定，” from the beginning of a sentence, leaving the marker in its place; `undefined` if it begins otherwise. */
export function moveCitation(
  { words, sources }: Statement,
  count: number,
  language: Language,
): MovedCitation | undefined {
  const match = beginnings[language].exec(words.value)
  const marker = markers[language][count]
  if (match?.[1] === undefined || marker === undefined) return undefined
  const end = match[0].length
  const basis = trim(cut(words, { start: 0, end: match[1].length }))
  const rest = cut(words, { start: end, end: words.value.length })
  const stop = /[。.；;]?\s*$/u.exec(rest.value)!
  const marked = join([
    cut(rest, { start: 0, end: stop.index }),
    plain(marker),
    cut(rest, { start: stop.index, end: rest.value.length }),
  ])
  return {
    rest: { words: language === 'zh' ? marked : capitalised(marked), sources },
    basis: { words: join([plain(marker), basis], ' '), sources },
  }
}

const markers: Readonly<Record<Language, readonly string[]>> = {
  zh: [...'①②③④⑤⑥⑦⑧⑨'],
  en: [...'¹²³'],
}

const beginnings: Readonly<Record<Language, RegExp>> = {
  zh: /^((?:根据|依据|按照|依照)(?:《[^《》]{2,60}》(?:（[^（）]{1,30}）)?(?:第[^，。《》]{1,16}条(?:第[^，。《》]{1,8}[款项])?)?[、和及]?){1,4}(?:等)?(?:文件)?(?:的?(?:有关|相关)?(?:规定|要求|精神))?)，(?=.{6})/u,
  en: /^((?:Pursuant to|In accordance with|Under|As provided (?:in|by|under)) (?:the )?(?:provisions of )?(?:[Ss]ections?|[Aa]rticles?|[Rr]egulations?) [^,;.]{4,90}?(?:Act|Ordinance|Regulations|Rules|Code|Law)(?: of)?(?: \d{4})?), (?=.{12})/u,
}

function capitalised(words: MovedCitation['rest']['words']) {
  return { ...words, value: words.value[0]!.toUpperCase() + words.value.slice(1) }
}
