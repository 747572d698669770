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
    `(?:(a|an|another|the|each|${englishNumberWords}|${englishDigits})\\s)?${describing}(?:(?:hard|soft)\\s?)?(?:photo)?cop(?:y|ies)(?:(?=\\sof\\b)|(?![a-z]))`,
    'iy',
  ),
  read: match => {
    const count = match[1]?.toLowerCase()
    // “To copy” and “copies the form” are things people do.
    if (count === undefined && !/^(?:photocop|(?:certified|hard|soft))/i.test(match[0])) {
      const after = match.input.slice(
        match.index + match[0].length,
        match.index + match[0].length + 4,
      )
      if (!/^\s?of\b/i.test(after) && /^copy$/i.test(match[0])) return undefined
    }
    const number =
      count === undefined || /^(?:the|each)$/.test(count)
        ? ''
        : ` ${/^an?$|^another$/.test(count) ? 1 : readEnglishNumber(count)}`
    return { kind: 'copies', value: `copy${number}` }
  },
}

/** Whether paper is wanted as an original or a copy, and how many. */
export const copies: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [chineseCopies, countedCopies],
  en: [
    englishCopies,
    ...englishWords('copies', 'copy 2', ['in duplicate']),
    ...englishWords('copies', 'copy 3', ['in triplicate']),
    ...englishWords('copies', 'original', ['originals?(?: cop(?:y|ies))?']),
  ],
}
