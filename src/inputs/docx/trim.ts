import { cutText } from '../../document/cut-text.ts'
import type { Text } from '../../document/text.ts'

/** A text without the white space at its edges, such as the two wide spaces that Chinese paragraphs begin with. */
export function trimText(text: Text): Text {
  const { value, pieces } = text
  // Decoded words are left whole.
  const around = (at: number) =>
    pieces.find(piece => !piece.exact && piece.at < at && at < piece.at + piece.length)
  const first = value.length - value.trimStart().length
  const last = Math.max(first, value.trimEnd().length)
  const start = around(first)?.at ?? first
  const cutBehind = around(last)
  const end = cutBehind === undefined ? last : cutBehind.at + cutBehind.length
  return start === 0 && end === value.length ? text : cutText(text, { start, end })
}
