/**
 * Text from outside as a screen may show it: nothing in it can move the cursor, colour, reorder or hide anything.
 *
 * Control characters, line breaks, bidirectional controls, invisible characters and lone surrogates come out as
 * escapes such as `\n`, `\x1b` and `\u{202e}`. Joiners and variation selectors stay, because emoji need them.
 */
export function visible(text: string): string {
  return text.replaceAll(unsafe, character => short[character] ?? escapeOf(character))
}

const unsafe =
  /(?![\p{Variation_Selector}\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeOf(character: string): string {
  const code = character.codePointAt(0)!
  const digits = code.toString(16)
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`
}
