import type { Text } from '../../document/text.ts'

/**
 * The paragraphs that a text with line breaks is: old pages and editors write `<br>` between all of them.
 *
 * Lines that go on from the one before, as those of an address do, stay with it.
 */
export function paragraphsOf(text: Text): Text[] {
  const breaks = text.pieces.filter(
    ({ at, exact }) => !exact && text.value[at] === '\n' && isParagraphEnd(text.value, at),
  )
  if (breaks.length === 0) return [text]
  const edges = [...breaks.map(({ at }) => at), text.value.length]
  let start = 0
  return edges.map(end => {
    const paragraph = cut(text, start, end)
    start = end + 1
    return paragraph
  })
}

/** What a paragraph begins with that does not go on from the line before. */
const beginning =
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[（(][一二三四五六七八九十\da-zA-Z]{1,3}[)）]|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳【●○■□◆▪·•※☑☒✓])/u

/** What a line ends with when nothing goes on from it. */
const ending = /[。；;！!？?：:.]\s*$/u

function isParagraphEnd(value: string, at: number): boolean {
  const before = value.slice(value.lastIndexOf('\n', at - 1) + 1, at)
  const next = value.slice(at + 1, at + 40)
  return beginning.test(next) || ending.test(before) || /^.{2,12}[：:]/u.test(next)
}

function cut({ pieces, value, marks, ...text }: Text, start: number, end: number): Text {
  return {
    ...text,
    value: value.slice(start, end),
    pieces: pieces
      .filter(({ at }) => at >= start && at < end)
      .map(piece => ({ ...piece, at: piece.at - start })),
    marks: marks
      .filter(({ span }) => span.start < end && span.end > start)
      .map(({ span, ...mark }) => ({
        ...mark,
        span: { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start },
      })),
  }
}
