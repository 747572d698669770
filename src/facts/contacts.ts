import type { FactReader, Reading } from './fact-reader.ts'

const digit = '0123456789'
const letters = 'abcdefghijklmnopqrstuvwxyz'

const email: FactReader = {
  starts: letters + digit,
  needs: /@/,
  pattern: /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/y,
  inSmallLetters: true,
  read: match => ({ kind: 'email', value: match[0] }),
}

const url: FactReader = {
  starts: letters + digit,
  needs: /:\/\/|[Ww]\.|\.[A-Za-z]{2}/,
  pattern:
    /(?:https?:\/\/|www\.)[^\s<>"'“”‘’，。；、：！？（）《》【】[\]{}|\u3400-\u9fff]{1,2000}|(?:[a-z0-9-]{1,63}\.){1,8}(?:gov|com|cn|org|net|edu|uk|eu|info|io|ie|au|ca|nz|ph|us|in)(?![a-z0-9-])(?:\/[^\s<>"'“”‘’，。；、：！？（）《》【】[\]{}|\u3400-\u9fff]{0,2000})?/iy,
  read: readUrl,
}

/** Punctuation behind an address belongs to the sentence; scheme and last slash do not change where it leads. */
function readUrl(match: RegExpExecArray): Reading {
  const quote = match[0].replace(/[.,;:!?)\]]+$/, '')
  const value = quote
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/]+/, host => host.toLowerCase())
    .replace(/\/$/, '')
  return { kind: 'url', value, length: quote.length }
}

const notMoreDigits = '(?![0-9])'
const extension = '(?:\\s?(?:转|-|ext\\.?|x)\\s?[0-9]{1,6})?'

const anyPhones = [
  // +86 571 8765 4321, +44 (0)20 7946 0000
  `\\+[0-9]{1,3}(?:[ .-]?\\(?[0-9]{1,5}\\)?){2,5}${notMoreDigits}`,
  // 1-800-555-0134, 555-013-4477, (555) 013-4477
  `(?:1[-. ])?(?:\\([0-9]{3}\\)\\s?|[0-9]{3}[-.])[0-9]{3}[-. ][0-9]{4}${notMoreDigits}${extension}`,
]

const chinesePhones = [
  ...anyPhones,
  // Mobile numbers, whole or in groups.
  `1[3-9][0-9](?:[0-9]{8}|[- ][0-9]{4}[- ][0-9]{4})${notMoreDigits}`,
  // 0571-12345678, (0571) 1234-5678, （010）12345678转8001
  `(?:[（(]0[0-9]{2,3}[）)]\\s?|0[0-9]{2,3}[-—－ ])(?:[0-9]{7,8}|[0-9]{3,4}[- ][0-9]{4})${notMoreDigits}${extension}`,
  `0[1-9][0-9]{8,10}${notMoreDigits}`,
  `[48]00[- ]?(?:[0-9]{3}[- ]?[0-9]{4}|[0-9]{4}[- ]?[0-9]{3}|[0-9]{5}[- ]?[0-9]{2})${notMoreDigits}`,
  // A local number of seven or eight digits counts nothing.
  `[2-8][0-9]{6,7}${notMoreDigits}(?![年月日.,]|\\s?[万亿元人名份个件次户张项种家米公平号])`,
  `12[0-9]{3}${notMoreDigits}(?![年月日.,]|\\s?[万亿元人名份个件次户张项种家米公平])`,
]

const englishPhones = [
  ...anyPhones,
  // 020 7946 0000, 0300 123 1234, (01) 234 5678, 01632 960 001
  `(?:\\(0[0-9]{1,4}\\)\\s?|0[0-9]{1,4}[ -])[0-9]{2,4}(?:[ -]?[0-9]{3,4}){1,2}${notMoreDigits}${extension}`,
  `0[1-9][0-9]{8,9}${notMoreDigits}`,
  // 1800 555 013, 13 18 81, 131 881
  `1[38]00[ -][0-9]{3}[ -][0-9]{3}${notMoreDigits}`,
  `13 ?[0-9]{2} ?[0-9]{2}${notMoreDigits}(?! ?[a-z])`,
]

/** A number that could be anything is a telephone number if the words before it say so. */
const bareNumber: FactReader = {
  starts: digit,
  pattern: /[0-9]{3,4}(?:[- ]?[0-9]{4})?(?![0-9])|[0-9]{5,8}(?![0-9])/y,
  inSmallLetters: true,
  read: match => {
    const before = match.input.slice(Math.max(0, match.index - 12), match.index)
    return /(?:电话|热线|拨打|致电|传真|报警|直拨|拨|\bcall|\bcalling|\bdial|\bdialling|\bphone|\btelephone|\btel|\bring|\btext|\bfax)[\s：:为是]{0,4}(?:\bon\s|\bto\s)?(?:[0-9-]{3,9}[、或/])?$/.test(
      before,
    )
      ? { kind: 'phone', value: match[0].replace(/\D/g, '') }
      : undefined
  },
}

function phones(sources: readonly string[]): FactReader {
  return {
    starts: `${digit}+(（`,
    needs: /[0-9]{3}|\+[0-9]|13 [0-9]{2}/,
    pattern: new RegExp(sources.map(source => `(?:${source})`).join('|'), 'y'),
    inSmallLetters: true,
    read: match => ({ kind: 'phone', value: match[0].replace('(0)', '').replace(/[^\d+]/g, '') }),
  }
}

/** Where to turn to: addresses on the web, e-mail addresses, telephone numbers. */
export const contacts: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [email, url, phones(chinesePhones), bareNumber],
  en: [email, url, phones(englishPhones), bareNumber],
}
