import { englishWords, chineseWords, type FactReader, type PhraseReader } from './fact-reader.ts'
import { chineseNumber, readChineseNumber } from './chinese-numbers.ts'
import { englishDigits, readEnglishNumber } from './english-numbers.ts'

/** Names of currencies in running text, by their ISO 4217 code. */
export const currencies: Readonly<Record<string, string>> = {
  元人民币: 'CNY',
  人民币: 'CNY',
  元整: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  块钱: 'CNY',
  块: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  澳门元: 'MOP',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  dollars: 'USD',
  dollar: 'USD',
  pounds: 'GBP',
  pound: 'GBP',
  euros: 'EUR',
  euro: 'EUR',
  yuan: 'CNY',
  pesos: 'PHP',
  peso: 'PHP',
  rupees: 'INR',
  rupee: 'INR',
  USD: 'USD',
  GBP: 'GBP',
  EUR: 'EUR',
  CNY: 'CNY',
  RMB: 'CNY',
  AUD: 'AUD',
  CAD: 'CAD',
  NZD: 'NZD',
  HKD: 'HKD',
  PHP: 'PHP',
  INR: 'INR',
}

const signs: Readonly<Record<string, string>> = {
  '￥': 'CNY',
  '¥': 'CNY',
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  '＄': 'USD',
  '₱': 'PHP',
  '₹': 'INR',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
}

const dash = '\\s?(?:-|–|—|~|～|至|到|to)\\s?'

const chineseSign: FactReader = {
  starts: '￥¥£€$＄₱₹uahr人',
  needs: /[￥¥£€$＄₱₹]|RMB|人民币/,
  pattern: new RegExp(
    `([￥¥£€$＄₱₹]|US\\$|HK\\$|RMB|人民币)\\s?(${chineseNumber})(?:${dash}[￥¥£€$＄]?(${chineseNumber}))?元?整?`,
    'y',
  ),
  read: match => {
    const [low, high] = [readChineseNumber(match[2]!), match[3] && readChineseNumber(match[3])]
    const currency = signs[match[1]!] ?? 'CNY'
    return { kind: 'amount', value: `${low}${high === undefined ? '' : `-${high}`} ${currency}` }
  },
}

const englishSign: FactReader = {
  starts: '￥¥£€$＄₱₹',
  words: 'us au ca hk nz a c s usd gbp eur cny rmb aud cad nzd hkd php inr'.split(' '),
  needs: /[￥¥£€$＄₱₹]|[A-Z]{3}\s?[0-9]/,
  pattern: new RegExp(
    `((?:US|AU|CA|HK|NZ|[ACS])?\\$|[￥¥£€＄₱₹]|(?:USD|GBP|EUR|CNY|RMB|AUD|CAD|NZD|HKD|PHP|INR)(?=\\s?[0-9]))\\s?` +
      `(${englishDigits})(?:${dash}[$£€¥]?(${englishDigits}))?(?:\\s?(?:USD|GBP|EUR|CNY|AUD|CAD|NZD|HKD|PHP|INR)(?![A-Za-z]))?`,
    'y',
  ),
  read: match => {
    const written = /[A-Z]{3}$/.exec(match[0])?.[0]
    const currency = currencies[written ?? ''] ?? signs[match[1]!] ?? currencies[match[1]!] ?? ''
    const low = readEnglishNumber(match[2]!)
    const high = match[3] === undefined ? '' : `-${readEnglishNumber(match[3])}`
    return { kind: 'amount', value: `${low}${high} ${currency}` }
  },
}

const freeInChinese = chineseWords('amount', 'free', [
  '免费',
  '不(?:会)?(?:再)?收(?:取)?(?:任何|一切|相关)?(?:的)?费用?(?![率])',
  '不涉及收费',
  '无偿',
  '不(?:要|花|用花|用交|需要?花)钱',
  '零费用',
  '零收费',
])

const freeInEnglish = englishWords('amount', 'free', [
  'free of (?:any )?charge',
  'without (?:any )?charge',
  'at no (?:extra |additional )?(?:charge|cost)',
  'no (?:charges?|fees?|costs?)',
  'for free',
  '(?<!feel )(?<!tax-)(?<!duty-)(?<!-)free(?! (?:to|from|of|time|will|trade|movement|gift)|-)',
])

/** Free once is free: 免费，不收费 promises no more than 免费. */
function saidOnce(reader: PhraseReader): PhraseReader {
  return {
    ...reader,
    read: (match, found) => {
      const last = found.at(-1)
      const isRepeated =
        last?.kind === 'amount' && last.value === 'free' && match.index - last.span.end <= 1
      return isRepeated ? { kind: 'nothing' } : reader.read(match, found)
    },
  }
}

/** What a thing costs, where a sign stands before the figure, and that it costs nothing. */
export const money: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [chineseSign, saidOnce(freeInChinese)],
  en: [englishSign, saidOnce(freeInEnglish)],
}
