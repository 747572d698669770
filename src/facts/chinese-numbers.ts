const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const smallUnits: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** The characters Chinese numbers are written with, as the inside of a pattern's class. */
export const chineseNumerals =
  '零〇○一二两俩三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億'

/**
 * Pattern source of a number as Chinese guides write it: `15`, `1,200`, `３`, `3万`, `1.5亿`, `一百二十三`.
 *
 * Bounded in length, so that a page of digits costs no more than a page of words.
 */
export const chineseNumber =
  '(?:(?:[0-9０-９]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9０-９]{1,18})(?:[.．][0-9０-９]{1,6})?[十百千万亿]{0,2}' +
  `|[${chineseNumerals}]{1,24}(?:点[零〇一二三四五六七八九]{1,6})?)`

/** Sticky, and one for all, as it takes long to make ready. */
export const chineseNumberHere: RegExp = new RegExp(chineseNumber, 'y')

/** The number that Chinese words, Arabic digits in either width or a mixture of them stand for. */
export function readChineseNumber(words: string): number | undefined {
  const plain = words.normalize('NFKC').replaceAll(',', '').replaceAll('点', '.')
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  if (/^[零〇○一二两三四五六七八九]{2,}$/.test(plain)) return digitByDigit(plain)

  const [whole = '', fraction] = plain.split('.')
  if (fraction === undefined) return sumOfParts(plain)
  // 1.5万 is a fraction of the unit, 一点五 a fraction of one.
  const scale = /^(\d*)([十百千万亿]*)$/.exec(fraction)
  if (scale !== null) return tidy(Number(`${whole}.${scale[1]}`) * productOf(scale[2]!))
  const integer = sumOfParts(whole)
  const tail = digitByDigit(fraction)
  if (integer === undefined || tail === undefined) return undefined
  return tidy(integer + tail / 10 ** fraction.length)
}

function digitByDigit(words: string): number | undefined {
  let written = ''
  for (const character of words) {
    const digit = digits[character]
    if (digit === undefined) return undefined
    written += digit
  }
  return Number(written)
}

function productOf(units: string): number {
  let product = 1
  for (const unit of units) product *= smallUnits[unit] ?? largeUnits[unit] ?? 1
  return product
}

/** 万 and 亿 gather what stands before them; 十, 百 and 千 take one digit each. */
function sumOfParts(words: string): number | undefined {
  if (words === '') return undefined
  let total = 0
  let section = 0
  let current: number | undefined
  let lastUnit = 1
  for (const part of words.match(/\d+|./gu) ?? []) {
    const digit = /\d/.test(part) ? Number(part) : digits[part]
    const small = smallUnits[part]
    const large = largeUnits[part]
    if (digit !== undefined) {
      current = digit === 0 && part !== '0' ? undefined : digit
      if (digit === 0) lastUnit = 1
    } else if (tens[part] !== undefined) {
      section += tens[part]
      lastUnit = 10
    } else if (small !== undefined) {
      section += (current ?? 1) * small
      current = undefined
      lastUnit = small
    } else if (large !== undefined) {
      const gathered = section + (current ?? 0)
      if (large === 1e8) {
        total = (total + (gathered === 0 && total === 0 ? 1 : gathered)) * large
      } else {
        total += (gathered === 0 ? 1 : gathered) * large
      }
      section = 0
      current = undefined
      lastUnit = large
    } else {
      return undefined
    }
  }
  // 一百二 and 两万五 leave out the last unit: the digit counts tenths of the one before.
  const rest =
    current === undefined ? 0 : current * (lastUnit > 10 && current < 10 ? lastUnit / 10 : 1)
  return total + section + rest
}

/** Takes the dust of binary fractions off: 1.1 × 10000 is 11000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
