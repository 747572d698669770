import { replaceAll, type Words } from '../words.ts'

/** 十五日 as 15日: numbers of days, months, copies and people in figures, as elsewhere on the page. */
export function figures(words: Words): Words {
  return replaceAll(words, counted, match => {
    const before = words.value.slice(0, match.index)
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) return undefined
    if (before.lastIndexOf('“') > before.lastIndexOf('”')) return undefined
    const number = numberOf(match[1]!)
    return number === undefined ? undefined : `${number}${match[2]!}`
  })
}

const counted =
  /(?<![第每之数几〇零一二三四五六七八九十百千万\d.])((?:[二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九](?=个))|[二三四五六七八九](?=日|天|年|份|张|寸))(个工作日|个月|个?小时|日|天|年|周岁|份|张|元)(?![级度检])/gu

const digits = '零一二三四五六七八九'

function numberOf(numeral: string): number | undefined {
  if (numeral === '两') return 2
  const ten = numeral.indexOf('十')
  if (ten < 0) return digits.indexOf(numeral)
  const tens = ten === 0 ? 1 : digits.indexOf(numeral[0]!)
  const ones = numeral.length > ten + 1 ? digits.indexOf(numeral.at(-1)!) : 0
  return tens * 10 + ones
}
