import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChineseNumber } from '../../src/facts/chinese-numbers.ts'
import { readEnglishNumber } from '../../src/facts/english-numbers.ts'

describe('Chinese numbers', () => {
  test.each([
    ['十五', 15],
    ['廿三', 23],
    ['一百二十三', 123],
    ['一百零五', 105],
    ['两千', 2000],
    ['两', 2],
    ['三万五千', 35_000],
    ['两万五', 25_000],
    ['一百二', 120],
    ['一亿两千万', 120_000_000],
    ['二〇二四', 2024],
    ['一二三四五', 12_345],
    ['３０', 30],
    ['1,200', 1200],
    ['3万', 30_000],
    ['1.5亿', 150_000_000],
    ['30万', 300_000],
    ['一点五', 1.5],
    ['贰拾', 20],
    ['叁佰', 300],
    ['十万', 100_000],
    ['3千', 3000],
    ['零', 0],
    ['0.5', 0.5],
    ['1.1万', 11_000],
  ])('%s is %d', (words, value) => {
    expect(readChineseNumber(words)).toBe(value)
  })

  test('is not a number', () => {
    expect(readChineseNumber('三个')).toBeUndefined()
    expect(readChineseNumber('')).toBeUndefined()
  })

  test('whole numbers read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), value => {
        expect(readChineseNumber(inChinese(value))).toBe(value)
        expect(readChineseNumber(String(value))).toBe(value)
      }),
    )
  })
})

describe('English numbers', () => {
  test.each([
    ['two', 2],
    ['twenty-eight', 28],
    ['one hundred and twenty', 120],
    ['a hundred', 100],
    ['three thousand', 3000],
    ['2.5 million', 2_500_000],
    ['1,200', 1200],
    ['30k', 30_000],
    ['fifteen', 15],
    ['two thousand three hundred', 2300],
  ])('%s is %d', (words, value) => {
    expect(readEnglishNumber(words)).toBe(value)
  })
})

/** Writes a whole number the formal way, with 零 for skipped places and 一 before every 十. */
function inChinese(value: number): string {
  if (value === 0) return '零'
  const numerals = '零一二三四五六七八九'
  const inner = ['', '十', '百', '千']
  const outer = ['', '万', '亿']
  let words = ''
  for (const [at, digit] of [...String(value)].entries()) {
    const power = String(value).length - 1 - at
    if (digit !== '0') words += numerals[Number(digit)]! + inner[power % 4]!
    else if (!words.endsWith('零')) words += '零'
    const group = Math.floor(value / 10 ** power) % 10_000
    if (power % 4 === 0) {
      words = words.replace(/零$/, '')
      if (group > 0) words += outer[power / 4]!
      else if (power > 0) words += '零'
    }
  }
  return words.replace(/零+$/, '')
}
