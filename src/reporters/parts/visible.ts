/**
 * Text from outside as a screen may show it: nothing in it can move the cursor, colour, reorder or hide anything.
 *
 * Control characters, line breaks, bidirectional controls, invisible characters and lone surrogates come out as
 * escapes such as `\n`, `\x1b` and `\u{202e}`. Joiners and variation selectors stay, because emoji need them.
 */
export function visible(text: string): string {
  if (!mayBeUnsafe.test(text)) return text
  return text.replaceAll(unsafe, character => short[character] ?? escapeOf(character))
}

/**
 * Every block that holds an unsafe character, and more. Nearly no text has any of it, and the exact classes
 * below take V8 twenty milliseconds to compile.
 */
const mayBeUnsafe =
  /[\0-\x1f\x7f-\xad\u034f\u0600-\u08ff\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]/

const unsafe =
  /(?![\p{Variation_Selector}\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeOf(character: string): string {
  const code = character.codePointAt(0)!
  const digits = code.toString(16)
  return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`
}
