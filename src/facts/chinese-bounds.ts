import type { Fact } from './fact.ts'
import { chineseWords, factJustBefore, type FactReader, type Reading } from './fact-reader.ts'

const number = '(?=\\s?[0-9０-９一二两三四五六七八九十百千万半])'
const nearNumber = '(?=[^，。；\\n]{0,4}[0-9０-９一二两三四五六七八九十百千万半])'
const date =
  '(?=\\s?(?:[0-9]{4}[年./-]|[0-9]{1,2}月[0-9]|[一二〇零]{4}年|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]))'
const more = '(?:高于|大于|多于|超过|超出|晚于|迟于|长于)'
const less = '(?:少于|低于|小于|短于|早于)'
const modal = '(?:得|能够?|可以?|应当?|准|许|要|宜|会)?'

const beforeTheNumber: readonly FactReader[] = [
  chineseWords('bound', '>=', [
    `不${modal}${less}`,
    '至少',
    '起码',
    `最[少低短早]${nearNumber}`,
    `年?满${number}`,
    `[自从]${date}`,
  ]),
  chineseWords('bound', '<=', [
    `[不未]${modal}${more}`,
    `最[多长高迟晚大](?:也?不${modal}${more}|${nearNumber})`,
    `至多(?:不${modal}${more})?`,
    '最多',
    `截[至止]到?${date}`,
    `[到至]${date}`,
  ]),
  chineseWords('bound', '<', [`[不未](?:满|足|到|达到?)${number}`, less]),
  chineseWords('bound', '>', [
    '超(?:过|出|期|时)(?:了|规定)?(?:的?(?:期限|时限))?',
    more,
    '(?<!之)逾(?:期(?!限)|越?(?=\\s?[0-9一二三四五六七八九十百]))',
    '(?<![经通])过期',
    '过了?(?:规定的?|办理|这个)?(?:期限|时限)',
  ]),
  chineseWords('bound', 'end', ['届满', '期满', '到期']),
]

/** 以上 says something about the figure before it; at the head of a phrase it only points. */
function behindTheNumber(value: string, starts: string, pattern: RegExp): FactReader {
  return {
    starts,
    pattern,
    read: (match, found) => {
      const last = factJustBefore(match, found)
      if (last !== undefined && measures.has(last.kind)) return boundOnce(value, match, found)
      const isGrade =
        /以[上下]/.test(match[0]) &&
        /[级科专学职岁]$/.test(match.input.slice(0, match.index).slice(-1))
      return isGrade ? { kind: 'bound', value } : undefined
    },
  }
}

const measures = new Set<Fact['kind']>([
  'amount',
  'percentage',
  'count',
  'copies',
  'duration',
  'date',
  'time-of-day',
])

/** 至少30日以上 is one bound, though it is written on both sides. */
function boundOnce(value: string, match: RegExpExecArray, found: readonly Fact[]): Reading {
  const [earlier, measured] = [found.at(-2), found.at(-1)!]
  const isRepeated =
    earlier?.kind === 'bound' &&
    earlier.value === value &&
    measured.span.start - earlier.span.end <= 2 &&
    match.input.slice(measured.span.end, match.index).trim() === ''
  return isRepeated ? { kind: 'nothing' } : { kind: 'bound', value }
}

const aroundTheNumber: readonly FactReader[] = [
  behindTheNumber(
    '>=',
    '以（(及',
    /及?(?:[（(]含[^）)\n]{0,8}[）)])?以上(?:[（(]含[^）)\n]{0,8}[）)])?/y,
  ),
  behindTheNumber(
    '<=',
    '以之（(及',
    /及?(?:[（(]含[^）)\n]{0,8}[）)])?(?:以下|[以之]内)(?:[（(]含[^）)\n]{0,8}[）)])?/y,
  ),
  behindTheNumber('<=', '内', /内(?![容部地外科资环蒙])/y),
  behindTheNumber('<=', '止为截', /为?止|截止/y),
  behindTheNumber('<', '前之以', /[之以]前|前(?![往来台款述言后期门置厅])/y),
  behindTheNumber('>', '后之以过', /[之以过]后|后(?![续期勤台面果])/y),
  behindTheNumber('>', '以之开', /[以之开]外/y),
  behindTheNumber('>=', '起开', /起算?(?![诉草点])|开始/y),
]

/** What a Chinese guide puts before a figure or behind it to make a limit of it. */
export const chineseBounds: readonly FactReader[] = [...aroundTheNumber, ...beforeTheNumber]
