/** A number as a list of a Word file writes it; formats that no guide uses are written as digits. */
export function writeNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0) return ''
  switch (format) {
    case 'none':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return chinese(value)
    case 'ideographTraditional':
      return oneOf('甲乙丙丁戊己庚辛壬癸', value)
    case 'ideographZodiac':
      return oneOf('子丑寅卯辰巳午未申酉戌亥', value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
    case 'ideographEnclosedCircle':
      return oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replaceAll(/\d/g, digit => '０１２３４５６７８９'[Number(digit)]!)
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    default:
      return String(value)
  }
}

/** Whether a format counts in Chinese, as the headings of official papers do. */
export function countsInChinese(format: string): boolean {
  return writeNumber(1, format) === '一'
}

function oneOf(signs: string, value: number): string {
  return signs[value - 1] ?? String(value)
}

/** A, B … Z, AA, BB …, as Word counts on. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 10))
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}

const digits = '零一二三四五六七八九'

/** Up to 九千九百九十九; no list is longer. */
function chinese(value: number): string {
  if (value <= 0 || value > 9999) return String(value)
  let written = ''
  let gap = false
  for (const [worth, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / worth) % 10
    if (digit === 0) {
      gap = written !== ''
      continue
    }
    if (gap) written += digits[0]
    gap = false
    written += digit === 1 && worth === 10 && written === '' ? unit : digits[digit]! + unit
  }
  return written
}
