import type { Element } from './tree.ts'

/** What letters look like in a font of symbols. */
export type Glyphs = Readonly<Record<string, string>>

const wingdings: Glyphs = {
  '¨': '□',
  o: '□',
  q: '□',
  þ: '☑',
  ý: '☒',
  ü: '✓',
  û: '✗',
  l: '●',
  n: '■',
  u: '◆',
  Ø: '➢',
  '§': '▪',
}

const wingdings2: Glyphs = { '£': '□', '*': '□', R: '☑', S: '☒', T: '☒', P: '✓', O: '✗' }

/** The symbols that an element shows instead of its letters, as Word writes check boxes and bullets. */
export function glyphsOf({ attributes }: Element): Glyphs | undefined {
  const { style, face } = attributes
  if (style === undefined && face === undefined) return undefined
  const font = /wingdings(?:\s*(\d))?/i.exec(face ?? style ?? '')
  if (font === null) return undefined
  return font[1] === undefined ? wingdings : font[1] === '2' ? wingdings2 : undefined
}

/**
 * The check box that a bare £ is when Word's font was lost on the way: `£是 £否`.
 *
 * A pound sign stands before a number.
 */
export function boxGlyph(text: string, at: number, end: number): string | undefined {
  if (at > 0 && '（(“"《'.includes(text[at - 1]!)) return undefined
  let next = at + 1
  while (next < end && text.charCodeAt(next) === 32) next++
  const code = next < end ? text.charCodeAt(next) : 0
  return code >= 0x4e00 && code <= 0x9fff ? '□' : undefined
}
