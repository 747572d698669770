import type { Block, Paragraph } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'
import { buildText } from '../../document/text-builder.ts'
import { linesOf, type Line, type Numbering } from './lines.ts'

/** The headings, lists and paragraphs of a plain text. */
export function readLines(part: SourcePart): Block[] {
  const lines = linesOf(part)
  const blocks: Block[] = []
  let titleSeen = false

  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    if (line.words === '') {
      at++
      continue
    }
    const depth = headingDepth(lines, at, titleSeen)
    titleSeen = true
    if (depth !== undefined) {
      const { text, place } = paragraph(part, [line])
      blocks.push({ type: 'heading', depth, text, place })
      at++
    } else if (line.numbering === undefined) {
      const end = paragraphEnd(lines, at)
      blocks.push(paragraph(part, lines.slice(at, end)))
      at = end
    } else {
      const items = itemsFrom(lines, at)
      blocks.push(list(part, line.numbering, items))
      at += items.flat().length
    }
  }
  return blocks
}

/** Longer lines are sentences, even without an end mark. */
const longestHeading = 40

/** Titles of notices (关于开展……的公告) run longer than other headings, but then they stand alone. */
const longestTitle = 80

const depths: Readonly<Record<Numbering, number | undefined>> = {
  chapter: 2,
  section: 2,
  subsection: 3,
  arabic: 3,
  decimal: 4,
  bracketed: undefined,
  letter: undefined,
  circled: undefined,
  bullet: undefined,
}

/** The depth of the heading that a line is, or `undefined` if it is text. */
function headingDepth(lines: readonly Line[], at: number, titleSeen: boolean): number | undefined {
  const { words, numbering } = lines[at]!
  if (/[。；;，,！!？?]$/.test(words)) return undefined
  if (words.length > longestHeading) {
    const isTitle = !titleSeen && words.length <= longestTitle && numbering === undefined
    return isTitle && !/[：:。\t]/.test(words) && standsAlone(lines, at) ? 1 : undefined
  }
  if (numbering === undefined) {
    if (!titleSeen && !/[：:。\t]/.test(words)) return 1
    return /^[A-Z][A-Z0-9 ,'&/()-]{3,}$/.test(words) ? 2 : undefined
  }
  if (/[：:]\s*\S/.test(words)) return undefined
  if (numbering === 'chapter' || numbering === 'section') return depths[numbering]
  return hasBody(lines, at) ? depths[numbering] : undefined
}

/** Whether nothing goes on from a line: what follows is blank, numbered, indented, or an address to the readers. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  return next === undefined || !continues(next) || /[：:]$/.test(next.words)
}

/** Whether a numbered line has text of its own below it, as headings have and list items have not. */
function hasBody(lines: readonly Line[], at: number): boolean {
  const { numbering, words } = lines[at]!
  const next = nextWithWords(lines, at)
  if (next === undefined || next.numbering === numbering) return false
  if (next.numbering === undefined) return lines[at + 1]!.words !== '' ? isShort(words) : true
  // 2.2 with items a) and b) is an item of a list itself.
  if (numbering === 'decimal') return false
  return Object.keys(depths).indexOf(next.numbering) > Object.keys(depths).indexOf(numbering!)
}

function nextWithWords(lines: readonly Line[], at: number): Line | undefined {
  let next = at + 1
  while (lines[next]?.words === '') next++
  return lines[next]
}

function isShort(words: string): boolean {
  return words.length <= 20 || words.split(/\s+/).length <= 5
}

/** A paragraph ends before a blank line, a numbered line, or an indented one. */
function paragraphEnd(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && continues(lines[end]!)) end++
  return end
}

function continues({ words, numbering, indented }: Line): boolean {
  return words !== '' && numbering === undefined && !indented
}

/** The items of a list: lines numbered alike, each with the lines that go on from it. */
function itemsFrom(lines: readonly Line[], at: number): Line[][] {
  const items: Line[][] = []
  const { numbering } = lines[at]!
  let next = at
  while (next < lines.length && lines[next]!.numbering === numbering) {
    if (items.length > 0 && headingDepth(lines, next, true) !== undefined) break
    let end = next + 1
    while (end < lines.length && lines[end]!.words !== '' && lines[end]!.numbering === undefined)
      end++
    items.push(lines.slice(next, end))
    next = end
  }
  return items
}

function list(part: SourcePart, numbering: Numbering, items: readonly Line[][]): Block {
  const paragraphs = items.map(lines => [paragraph(part, lines)])
  const start = paragraphs[0]![0]!.place.span.start
  const end = paragraphs.at(-1)![0]!.place.span.end
  const place = { part: part.name, span: { start, end } }
  return { type: 'list', ordered: numbering !== 'bullet', items: paragraphs, place }
}

function paragraph(part: SourcePart, lines: readonly Line[]): Paragraph {
  const builder = buildText(part)
  lines.forEach(({ span }, index) => {
    const before = lines[index - 1]
    if (before !== undefined) builder.decoded('\n', before.span.end, span.start)
    builder.exact(span.start, span.end)
  })
  const span = { start: lines[0]!.span.start, end: lines.at(-1)!.span.end }
  return { type: 'paragraph', text: builder.text(), place: { part: part.name, span } }
}
