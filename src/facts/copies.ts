import { englishWords, type FactReader } from './fact-reader.ts'
import { chineseNumber, chineseNumerals, readChineseNumber } from './chinese-numbers.ts'
import { englishDigits, englishNumberWords, readEnglishNumber } from './english-numbers.ts'

const forms: Readonly<Record<string, string>> = {
  原件: 'original',
  复印件: 'copy',
  影印件: 'copy',
  扫描件: 'scan',
  正本: 'official original',
  副本: 'official duplicate',
}

/** 复印件两份, 原件1份, 2份复印件; and the bare 一式三份. */
const chineseCopies: FactReader = {
  starts: '原复影扫正副',
  pattern: new RegExp(
    `(原件|复印件|影印件|扫描件|正本|副本)(?:[：:、]?\\s?(${chineseNumber})\\s?份)?`,
    'y',
  ),
  read: match => copiesOf(forms[match[1]!]!, match[2]),
}

const countedCopies: FactReader = {
  starts: `0123456789０１２３４５６７８９${chineseNumerals}`,
  pattern: new RegExp(
    `(?:一式\\s?)?(${chineseNumber})(?:\\s?[（(](?:${chineseNumber})[）)])?\\s?份(?:的?(原件|复印件|影印件|扫描件))?`,
    'y',
  ),
  read: match =>
    match[2] === undefined
      ? { kind: 'copies', value: String(readChineseNumber(match[1]!)) }
      : copiesOf(forms[match[2]]!, match[1]),
}

function copiesOf(form: string, count: string | undefined) {
  const value = count === undefined ? form : `${form} ${readChineseNumber(count)}`
  return { kind: 'copies', value } as const
}

const describing =
  '(?:(?:certified|clear|colour|color|notarised|notarized|photo|paper|electronic|legible|full|true|signed|extra|additional|black-and-white)\\s){0,3}'

const englishCopies: FactReader = {
  starts: '0123456789abcefhlnopst',
  pattern: new RegExp(
    `(?:(a|an|another|the|each|${englishNumberWords}|${englishDigits})(?:\\s?\\([0-9]{1,3}\\))?\\s)?${describing}` +
      '(?:(originals?(?:\\scop(?:y|ies))?)|(?:hard\\s?|soft\\s?|photo)?cop(?:y|ies))(?![a-z])',
    'iy',
  ),
  read: match => {
    const [quote, determiner = ''] = match
    // “To copy” is something people do.
    const isVerb =
      /^copy$/i.test(quote) && !/^\sof\b/i.test(match.input.slice(match.index + 4, match.index + 8))
    if (isVerb) return undefined
    const form = match[2] === undefined ? 'copy' : 'original'
    const count = countOf(determiner.toLowerCase(), form)
    return { kind: 'copies', value: count === undefined ? form : `${form} ${count}` }
  },
}

/** “A copy” is one copy; “an original” asks for the original, as “the original” does. */
function countOf(determiner: string, form: string): number | undefined {
  if (/^(?:the|each)?$/.test(determiner)) return undefined
  if (/^(?:an?|another)$/.test(determiner)) return form === 'copy' ? 1 : undefined
  return readEnglishNumber(determiner)
}

/** Whether paper is wanted as an original or a copy, and how many. */
export const copies: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [chineseCopies, countedCopies],
  en: [
    englishCopies,
    ...englishWords('copies', 'copy 2', ['in duplicate']),
    ...englishWords('copies', 'copy 3', ['in triplicate']),
  ],
}
