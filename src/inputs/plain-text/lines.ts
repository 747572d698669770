import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'

/** How a line begins. The number stays part of the text, as people see it. */
export type Numbering =
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'arabic'
  | 'decimal'
  | 'bracketed'
  | 'letter'
  | 'circled'
  | 'bullet'

/** One line with its white space taken off. */
export interface Line {
  readonly span: Span
  readonly words: string
  readonly numbering: Numbering | undefined
  /** Whether white space stands before it, as at the beginning of a Chinese paragraph. */
  readonly indented: boolean
}

/** The lines of a text; blank ones have no words. */
export function linesOf(part: SourcePart): Line[] {
  return part.lineStarts.map((start, index) => {
    const line = part.text.slice(start, part.lineStarts[index + 1] ?? part.text.length)
    const words = line.trim()
    const from = start + line.length - line.trimStart().length
    const span = words === '' ? { start, end: start } : { start: from, end: from + words.length }
    return { span, words, numbering: numberingOf(words), indented: from > start }
  })
}

const numberings: readonly (readonly [Numbering, RegExp])[] = [
  ['chapter', /^第[一二三四五六七八九十百]+(?:[章节编]|部分)/],
  ['section', /^[一二三四五六七八九十]{1,3}[、.．]/],
  ['subsection', /^[（(][一二三四五六七八九十]{1,3}[)）]/],
  ['arabic', /^\d{1,2}(?:[、．]|\.(?!\d)|\s*[)）])/],
  ['decimal', /^\d{1,2}(?:[.．]\d{1,2}){1,3}(?:[.．、]|\s)/],
  ['bracketed', /^[（(](?:\d{1,2}|[a-z]|[ivx]{1,4})[)）]/],
  ['letter', /^[a-z][)）]\s/],
  ['circled', /^[①-⑳]/],
  ['bullet', /^(?:[-*•·●○■□◆▪]\s|[●○■□◆▪])/],
]

/** How a line is numbered, if it is. */
export function numberingOf(words: string): Numbering | undefined {
  return numberings.find(([, pattern]) => pattern.test(words))?.[0]
}
