import type { FactReader, Reading } from './fact-reader.ts'
import { chineseNumerals, readChineseNumber } from './chinese-numbers.ts'

const numeral = `(?:[0-9０-９]{1,5}|[${chineseNumerals}]{1,12})`

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** 《…》 names a law or a form; the long name and the short one of a national law are the same law. */
const title: FactReader = {
  starts: '《',
  pattern: /《([^《》\n]{1,80})》/y,
  read: match => ({
    kind: 'citation',
    value: `《${match[1]!.replace(/\s/g, '').replace(/^中华人民共和国(?=.)/, '')}》`,
  }),
}

const place: FactReader = {
  starts: '第',
  pattern: new RegExp(
    `第(?:[（(]?${numeral}[）)]?)(?:编|章|节|条|款|项|目)(?:之${numeral})?(?:第?[（(]?${numeral}[）)]?(?:款|项|目)){0,4}`,
    'y',
  ),
  read: match => {
    const parts = match[0].matchAll(
      new RegExp(`(之)?(${numeral})[）)]?(编|章|节|条|款|项|目)?`, 'g'),
    )
    const value = [...parts].map(
      ([, sub = '', number, unit = '']) => `${sub}${readChineseNumber(number!) ?? number}${unit}`,
    )
    return { kind: 'citation', value: value.join('') }
  },
}

const chineseNumber: FactReader = {
  starts: '〔[［【第',
  pattern: new RegExp(
    `(?:[〔[［【]((?:19|20)[0-9]{2})[〕\\]］】])\\s?第?\\s?([0-9]{1,5})\\s?号|第\\s?(${numeral})\\s?号(?![楼窗门线院厅室])`,
    'y',
  ),
  read: match => ({
    kind: 'document-number',
    value:
      match[1] === undefined
        ? `第${readChineseNumber(match[3]!) ?? match[3]}号`
        : `〔${match[1]}〕${match[2]}号`,
  }),
}

const standard: FactReader = {
  starts: 'gdijhs',
  needs: /[A-Z]{2}(?:\/[TZ])?\s?[0-9]{2}/,
  pattern:
    /(?:GB|DB|ISO|JR|JT|HJ|SB|GA)(?:\/T|\/Z)?\s?[0-9]{2,6}(?:[.—–-][0-9]{1,4}){0,3}(?![0-9])/y,
  read: match => ({
    kind: 'document-number',
    value: match[0].replace(/[\s]/g, '').replace(/[—–]/g, '-'),
  }),
}

const partWords =
  'sections section subsection subsections article articles regulation regulations rule rules paragraph paragraphs part parts chapter chapters clause clauses schedule schedules annex annexes s ss sec art arts para reg'.split(
    ' ',
  )

const englishPart: FactReader = {
  starts: '§',
  words: partWords,
  pattern:
    /(?:§§?|s\.|ss\.|sec\.|art\.|arts\.|para\.|reg\.|(?:sub)?sections?|articles?|regulations?|rules?|paragraphs?|parts?|chapters?|clauses?|schedules?|annex(?:es)?)\s{0,3}([0-9]{1,5}[a-z]{0,2}(?:\.[0-9]{1,5}){0,4}(?:\([0-9a-z]{1,5}\)){0,4})(?![0-9a-z])/y,
  inSmallLetters: true,
  read: (match): Reading | undefined =>
    /^(?:part|rule|chapter|section|article)/.test(match[0]) && !/\s/.test(match[0])
      ? undefined
      : { kind: 'citation', value: `${partName(match[0])} ${match[1]!}` },
}

const partNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:§|s\.|ss\.|sec)/, 'section'],
  [/^art/, 'article'],
  [/^para/, 'paragraph'],
  [/^reg/, 'regulation'],
]

function partName(quote: string): string {
  const known = partNames.find(([pattern]) => pattern.test(quote))
  return known?.[1] ?? /^[a-z]+?(?=s?(?:\s|\d)|es\s)/.exec(quote)![0]
}

/** Regulation (EU) 2018/1724, Directive 2014/24/EU, Council Regulation (EC) No 883/2004. */
const european: FactReader = {
  words: ['regulation', 'directive', 'decision'],
  pattern:
    /(?:Regulation|Directive|Decision)\s(?:\((?:EU|EC|EEC|Euratom)(?:,\s?Euratom)?\)\s)?(?:No\.?\s)?([0-9]{1,4}\/[0-9]{1,4})(?:\/(?:EU|EC|EEC))?(?![0-9])/y,
  read: match => ({
    kind: 'citation',
    value: `${match[0].split(' ')[0]!.toLowerCase()} ${match[1]}`,
  }),
}

/** Named by its title and year: the Immigration Act 2014, the Freedom of Information Act of 2000. */
const act: FactReader = {
  starts: letters,
  needs: /(?:Act|Regulations|Order|Rules|Code|Ordinance)\s(?:of\s)?[12][0-9]{3}/,
  pattern:
    /(?:[A-Z][A-Za-z'’()-]{1,30}\s{1,3}(?:(?:of|and|the|for|to|in|on)\s{1,3}){0,3}){1,9}(?:Act|Regulations|Order|Rules|Code|Ordinance)\s(?:of\s)?((?:1[6-9]|20)[0-9]{2})(?![0-9])/y,
  read: match => ({
    kind: 'citation',
    value: match[0]
      .replace(/\s+/g, ' ')
      .replace(/^(?:The|Under|See)\s(?:the\s)?/, '')
      .replace(/\sof\s(?=\d{4}$)/, ' '),
  }),
}

const americanCode: FactReader = {
  starts: '0123456789',
  needs: /[0-9]\s(?:CFR|C\.F\.R|U\.?S)/i,
  pattern:
    /([0-9]{1,2})\s(CFR|C\.F\.R\.|U\.?S\.?C\.?)\s(?:§§?\s?|part\s)?([0-9]{1,5}(?:\.[0-9]{1,5})?)/iy,
  read: match => ({
    kind: 'citation',
    value: `${match[1]} ${match[2]!.replaceAll('.', '').toUpperCase()} ${match[3]}`,
  }),
}

const englishNumber: FactReader = {
  words: ['form', 'executive', 'public', 'statutory', 'si'],
  pattern:
    /(?:(?:Form|Executive Order|Public Law|Statutory Instrument|SI)\s(?:No\.?\s)?)([A-Z]{0,5}-?[0-9][0-9A-Z/-]{0,20})(?![0-9A-Za-z])/y,
  read: match => ({
    kind: 'document-number',
    value: match[0]
      .replace(/\sNo\.?\s/, ' ')
      .replace(/^Form\s/, '')
      .replace(/^Statutory Instrument/, 'SI'),
  }),
}

/** Numbers that name a thing rather than count it: the form DS-160, paper of size A4, the line G60. */
const code: FactReader = {
  starts: letters,
  needs: /[A-Z]-?[0-9]/,
  pattern: /[A-Z]{1,4}-?[0-9][0-9A-Z]{0,12}(?:-[0-9A-Z]{1,12})?(?![0-9A-Za-z])/y,
  read: match => ({ kind: 'document-number', value: match[0] }),
}

/** Laws, their parts, and the numbers of documents and forms. */
export const namesOfLaw: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [title, chineseNumber, place, european, standard, code],
  en: [european, act, englishPart, americanCode, englishNumber, standard, code],
}
