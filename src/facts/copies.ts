import { englishWords, matchAt, type FactReader } from './fact-reader.ts'
import { chineseNumber, chineseNumerals, readChineseNumber } from './chinese-numbers.ts'
import { englishNumberAt, englishNumberStarts } from './english-numbers.ts'

const forms: Readonly<Record<string, string>> = {
  原件: 'original',
  复印件: 'copy',
  影印件: 'copy',
  扫描件: 'scan',
  正本: 'official original',
  副本: 'official duplicate',
}

const form = Object.keys(forms).join('|')

/** 复印件两份, 原件1份, 2份复印件, 原件和复印件各1份; and the bare 一式三份. */
const chineseCopies: FactReader = {
  starts: '原复影扫正副',
  pattern: new RegExp(
    `(${form})(?:[：:、]?\\s?各?\\s?(${chineseNumber})\\s?份|` +
      `(?=(?:[和及与、](?:${form}))+\\s?各\\s?(${chineseNumber})\\s?份)|)`,
    'y',
  ),
  read: match => copiesOf(forms[match[1]!]!, match[2] ?? match[3]),
}

const countedCopies: FactReader = {
  starts: `0123456789０１２３４５６７８９${chineseNumerals}`,
  needs: new RegExp(`[0-9０-９${chineseNumerals}）)]\\s?份`),
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

const determiners = ['a', 'an', 'another', 'the', 'each']
const describing =
  'certified clear colour color notarised notarized photo paper electronic legible full true signed extra additional'.split(
    ' ',
  )
const needs = /cop(?:y|ies)|original/
const paper =
  `(?:(?:${describing.join('|')}|black-and-white)\\s){0,3}` +
  '(?:(originals?(?:\\scop(?:y|ies))?)|(?:hard\\s?|soft\\s?|photo)?cop(?:y|ies))(?![a-z])'

const englishCopies: FactReader = {
  words: [
    ...determiners,
    ...describing,
    ...'black hard soft hardcopy hardcopies softcopy softcopies'.split(' '),
    ...'original originals copy copies photocopy photocopies'.split(' '),
  ],
  needs,
  pattern: new RegExp(`(?:(${determiners.join('|')})(?:\\s?\\([0-9]{1,3}\\))?\\s)?${paper}`, 'y'),
  inSmallLetters: true,
  read: match => {
    const [quote, determiner = '', original] = match
    // “To copy” is something people do.
    const isVerb =
      quote === 'copy' && !/^\sof\b/.test(match.input.slice(match.index + 4, match.index + 8))
    if (isVerb) return undefined
    // “A copy” is one copy; “an original” asks for the original, as “the original” does.
    const isOne = determiner.startsWith('an') || determiner === 'a'
    if (original !== undefined) return { kind: 'copies', value: 'original' }
    return { kind: 'copies', value: isOne ? 'copy 1' : 'copy' }
  },
}

const behindNumber = new RegExp(`(?:\\s?\\([0-9]{1,3}\\))?\\s${paper}`, 'y')

/** Two certified copies, 3 originals. */
const countedEnglishCopies: FactReader = {
  starts: '0123456789',
  words: englishNumberStarts,
  needs,
  pattern: /[0-9a-z]/y,
  inSmallLetters: true,
  read: ({ input, index }) => {
    const number = englishNumberAt(input, index)
    const match = number && matchAt(behindNumber, input, number.end)
    if (number === undefined || match == null) return undefined
    const form = match[1] === undefined ? 'copy' : 'original'
    const length = number.end + match[0].length - index
    return { kind: 'copies', value: `${form} ${number.value}`, length }
  },
}

/** Whether paper is wanted as an original or a copy, and how many. */
export const copies: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [chineseCopies, countedCopies],
  en: [
    countedEnglishCopies,
    englishCopies,
    englishWords('copies', 'copy 2', ['in duplicate']),
    englishWords('copies', 'copy 3', ['in triplicate']),
  ],
}
