import { matchAt } from './fact-reader.ts'

const small: Readonly<Record<string, number>> = {
  a: 1,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const large: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** The words that numbers begin with, other than the “a” of “a hundred”. */
export const englishNumberNames: ReadonlySet<string> = new Set(
  Object.keys(small).filter(name => name !== 'a'),
)

/** The words that begin a number worth reading; a bare “zero” counts nothing. */
export const englishNumberStarts: readonly string[] = [
  'a',
  ...[...englishNumberNames].filter(name => name !== 'zero'),
]

/** Pattern source of a number in digits: `28`, `1,200`, `2.5`, `3 million`. */
export const englishDigits =
  '(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])|[0-9]{1,18})(?:\\.[0-9]{1,6})?' +
  '(?:\\s?(?:million|billion|thousand|bn|m(?![a-z])|k(?![a-z])))?'

/** The number in digits or small letters that begins at this place, and where it ends. */
export function englishNumberAt(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const end = matchAt(digits, text, at) === null ? endOfWords(text, at) : digits.lastIndex
  const value = end === undefined ? undefined : readEnglishNumber(text.slice(at, end))
  return end === undefined || value === undefined ? undefined : { value, end }
}

const digits = new RegExp(englishDigits, 'y')
const scales = new Set(['hundred', ...Object.keys(large)])
const hundreds = /a\s(?:hundred|thousand|million|billion)(?![a-z])/y
const oneWord = /[a-z]+/y
const furtherWord = /[\s-](?!and\s)([a-z]+)|(?<=hundred|thousand)\sand\s([a-z]+)/y

/** `two`, `twenty-eight`, `one hundred and twenty`, `a thousand`. */
function endOfWords(text: string, at: number): number | undefined {
  if (matchAt(hundreds, text, at) !== null) return hundreds.lastIndex
  const first = matchAt(oneWord, text, at)
  if (first === null || !englishNumberNames.has(first[0])) return undefined

  let end = oneWord.lastIndex
  for (let count = 1; count <= 8; count++) {
    const [, word, wordBehindAnd = ''] = matchAt(furtherWord, text, end) ?? []
    const isNumber =
      word === undefined
        ? englishNumberNames.has(wordBehindAnd)
        : englishNumberNames.has(word) || scales.has(word)
    if (!isNumber) break
    end = furtherWord.lastIndex
  }
  return end
}

/** The number that English words or digits stand for. */
export function readEnglishNumber(words: string): number | undefined {
  const digits = /^([\d,]+(?:\.\d+)?)\s?([a-z]*)$/i.exec(words.trim())
  if (digits !== null) {
    return Number((Number(digits[1]!.replaceAll(',', '')) * scaleOf(digits[2]!)).toPrecision(15))
  }

  let total = 0
  let section = 0
  for (const name of words.toLowerCase().split(/[\s-]+/)) {
    const value = small[name]
    const multiple = large[name]
    if (name === 'and') continue
    if (value !== undefined) section += value
    else if (name === 'hundred') section = (section || 1) * 100
    else if (multiple !== undefined) {
      total += (section || 1) * multiple
      section = 0
    } else return undefined
  }
  return total + section
}

function scaleOf(name: string): number {
  const lower = name.toLowerCase()
  if (lower === 'k') return 1e3
  if (lower === 'm') return 1e6
  if (lower === 'bn') return 1e9
  return large[lower] ?? 1
}
