import type { Language } from '../document/model.ts'

const conditions: Readonly<Record<Language, RegExp>> = {
  zh: /的[，,]|如果|如需|如有|若(?![干])|凡是?|除[^，。；]{1,24}外|(?:未|没有|不)[^，。；]{1,16}的(?=[，。；])/gu,
  en: /\b(?:if|unless|provided (?:that|you)|except (?:where|when|if|for)|in the event (?:of|that)|subject to|in case|only where|as long as)\b/giu,
}

/** How many conditions a sentence stacks. */
export function countConditions(sentence: string, language: Language): number {
  return [...sentence.matchAll(conditions[language])].length
}

/** 的 in these words joins nothing. */
const innocent = /目的|的确|的话|的士|标的|似的|是的|有的|别的|的（/gu

/** The most 的 that one clause of a Chinese sentence stacks before its noun. */
export function countStackedDe(sentence: string): number {
  let most = 0
  for (const clause of sentence
    .replaceAll(innocent, '')
    .split(/[，,；;。：:、（()）]|或者?|和|及|与/u)) {
    // A clause that ends in 的 names a case: 未满十六周岁的.
    most = Math.max(most, clause.replace(/的\s*$/u, '').split('的').length - 1)
  }
  return most
}

const words = /[\p{L}\d’'-]+/gu
const mostWordsOfItem = 6

/** How many things the longest series of a sentence runs through, with 、 in Chinese and commas in English. */
export function countSeries(sentence: string, language: Language): number {
  let most = 0
  for (const stretch of sentence.split(/[。；;：:（()）—]|《[^》]*》/u)) {
    if (language === 'zh') {
      for (const clause of stretch.split(/[，,]/u))
        most = Math.max(most, longestRun(clause.split('、')))
    } else most = Math.max(most, countCommas(stretch))
  }
  return most
}

const mostCharactersOfItem = 12

/** Things in a row; a long part ends one series and begins the next. */
function longestRun(parts: readonly string[]): number {
  let most = 0
  let run = 0
  for (const part of parts) {
    run++
    most = Math.max(most, run)
    if (run > 1 && part.length > mostCharactersOfItem) run = 1
  }
  return most
}

/** Short parts between commas, the last of them behind “and” or “or”. */
function countCommas(stretch: string): number {
  const parts = stretch.split(',')
  let run = 0
  for (const [index, part] of parts.entries()) {
    // The words before a list, and those behind it, stand in its first and last part.
    const isEdge = index === 0 || index === parts.length - 1
    run = isEdge || (part.match(words)?.length ?? 0) <= mostWordsOfItem ? run + 1 : 0
  }
  return /\b(?:and|or)\b/u.test(parts.at(-1)!) ? run : 0
}
