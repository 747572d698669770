import { numberingOf } from '../plain-text/lines.ts'
import type { FlowItem, FlowParagraph } from './flow.ts'

/** The depth of each paragraph that is a heading, from 1 for the title. */
export type Headings = ReadonlyMap<FlowItem, number>

/** Longer lines are sentences, whatever they look like. In UTF-16 code units. */
const longestHeading = 40
/** Titles of notices (关于开展……的公告) run longer. */
const longestTitle = 80
const deepest = 6

/**
 * Find the headings of a document: by style or outline level, or else by their looks.
 *
 * Many Word files have no styles at all: 一、 alone on its line is a heading, and so is a short line that stands out.
 */
export function findHeadings(items: readonly FlowItem[]): Headings {
  const headings = new Map<FlowItem, number>()
  const paragraphs = items.filter(item => item.type === 'paragraph')
  const title = paragraphs.find(({ isTitle }) => isTitle) ?? titleByLooks(paragraphs)
  if (title !== undefined) headings.set(title, 1)

  const above = title === undefined ? 0 : 1
  const bodySize = sizeOfBody(paragraphs)
  const plainLook = paragraphs.filter(({ look }) => look.bold).length * 2 < paragraphs.length
  let numbered = above
  items.forEach((item, index) => {
    if (item.type === 'box') {
      for (const [inner, depth] of styledHeadings(item.items, above)) headings.set(inner, depth)
    }
    if (item.type !== 'paragraph' || item === title) return
    const styled = styledDepth(item, above)
    if (styled !== undefined) {
      headings.set(item, styled)
      numbered = Math.min(styled, deepest - 1)
      return
    }
    if (!isHeadline(item)) return
    const next = items[index + 1]
    const standsOut = (plainLook && item.look.bold) || item.look.size > bodySize * 1.1
    const kind = kindOfNumber(item)
    if (kind !== undefined) {
      if (!standsOut && !(kind <= 2 && hasBody(item, kind, next))) return
      numbered = Math.min(kind + above, deepest - 1)
      headings.set(item, Math.min(kind + above, deepest))
    } else if (standsOut && item.number === undefined && next !== undefined) {
      headings.set(item, Math.min(numbered + 1, deepest))
    }
  })
  return headings
}

function styledHeadings(items: readonly FlowItem[], above: number): [FlowItem, number][] {
  return items.flatMap(item => {
    if (item.type === 'box') return styledHeadings(item.items, above)
    const depth = item.type === 'paragraph' ? styledDepth(item, above) : undefined
    return depth === undefined ? [] : [[item, depth]]
  })
}

function styledDepth({ level }: FlowParagraph, above: number): number | undefined {
  return level === undefined ? undefined : Math.min(level + 1 + above, deepest)
}

/** The first words of a file, if they stand in the middle, are larger than the rest, or bold. */
function titleByLooks(paragraphs: readonly FlowParagraph[]): FlowParagraph | undefined {
  const [first] = paragraphs
  if (first === undefined || first.level !== undefined || paragraphs.length < 2) return undefined
  const { text, look } = first
  const words = text.value.trim()
  if (words.length > longestTitle || /[。；;：:]/.test(words)) return undefined
  if (first.number !== undefined || numberingOf(words) !== undefined) return undefined
  const standsOut = look.centred || look.bold || look.size > sizeOfBody(paragraphs) * 1.1
  return standsOut ? first : undefined
}

/** The size of most words, in half points. */
function sizeOfBody(paragraphs: readonly FlowParagraph[]): number {
  const lengths = new Map<number, number>()
  for (const { look, text } of paragraphs) {
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + text.value.length)
  }
  const [most] = [...lengths].toSorted((left, right) => right[1] - left[1])
  return most?.[0] ?? 0
}

/** Whether a paragraph is a short line without an end, and no label with its answer. */
function isHeadline({ text }: FlowParagraph): boolean {
  const words = text.value.trim()
  return words.length <= longestHeading && !/[。；;，,！!？?：:]$|[：:]\s*\S|\n/.test(words)
}

/** 1 for 第一章 and 一、, 2 for （一）, 3 for 1.; `undefined` for other numbers and none. */
function kindOfNumber({ text, number }: FlowParagraph): number | undefined {
  const written = numberingOf((number?.label ?? '') + text.value.trim())
  switch (written) {
    case 'chapter':
    case 'section':
      return 1
    case 'subsection':
      return 2
    case 'arabic':
      return 3
    default:
      return undefined
  }
}

/** Whether something of its own stands below a numbered line, as below a heading; items of a list follow each other. */
function hasBody(item: FlowParagraph, kind: number, next: FlowItem | undefined): boolean {
  if (next === undefined) return false
  if (next.type !== 'paragraph') return true
  const below = kindOfNumber(next)
  if (below !== undefined) return below > kind
  return item.number === undefined || next.number?.list !== item.number.list
}
