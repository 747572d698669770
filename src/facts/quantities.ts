import { chineseNumerals } from './chinese-numbers.ts'
import { chineseQuantities } from './chinese-quantities.ts'
import { englishQuantities } from './english-quantities.ts'
import type { FactReader } from './fact-reader.ts'

const arabic = '0123456789０１２３４５６７８９'

/** The number of an item in a list belongs to the layout. */
const itemNumber: FactReader = {
  starts: `${arabic}（(`,
  pattern:
    /(?<=(?:^|[\n；;。：:])[ \t\u00a0\u3000]{0,12})(?:[0-9]{1,2}(?:[、．]|[.)）](?![0-9]))|[（(][0-9]{1,2}[)）])|[（(][0-9]{1,2}[)）](?=\S)/y,
  read: () => ({ kind: 'nothing' }),
}

/** A figure that is nothing else still has to be there afterwards. */
const figure: FactReader = {
  starts: arabic,
  pattern: /[0-9０-９]+(?:[,.．][0-9]+)*(?:st|nd|rd|th)?/y,
  read: match => ({
    kind: 'count',
    value: match[0].normalize('NFKC').replace(/,(?=\d{3})/g, ''),
  }),
}

/** Numerals without a unit are part of other words: 三方, 十分, 四川. */
const numeralsInWords: FactReader = {
  starts: chineseNumerals,
  pattern: new RegExp(`[${chineseNumerals}]+`, 'y'),
  read: () => ({ kind: 'nothing' }),
}

/** Numbers and what they count: time limits, sums, shares, ages, people, things. */
export const quantities: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [itemNumber, ...chineseQuantities, figure, numeralsInWords],
  en: [itemNumber, ...englishQuantities, figure],
}
