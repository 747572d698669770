/** Boxes and ticks of the fonts that Word takes them from; the other signs of these fonts are ornaments. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '6F': '□',
    '70': '□',
    '71': '□',
    '72': '□',
    A8: '□',
    FC: '√',
    FB: '×',
    FD: '☒',
    FE: '☑',
    '6C': '●',
    E0: '→',
  },
  'wingdings 2': { '50': '√', '52': '☑', '51': '☒', A3: '□', '2A': '□' },
  symbol: { B7: '·', A3: '≤', B3: '≥', B4: '×', B0: '°', B1: '±', D7: '·' },
}

/** What a sign of a symbol font reads as; the character itself in other fonts, nothing if it is an ornament. */
export function readSymbol(font: string, hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16)
  if (Number.isNaN(code)) return ''
  const known = signs[font.toLowerCase()]
  if (known !== undefined) {
    // Symbol fonts have their signs in the private area, one row up.
    const sign = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
    return known[sign.toString(16).toUpperCase()] ?? ''
  }
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return isPrivate || isHalf || code > 0xffff ? '' : String.fromCharCode(code)
}
