import type { Span } from '../document/span.ts'
import type { Text } from '../document/text.ts'
import type { FieldCatalogue } from './catalogue.ts'
import { trimSpan } from './draft.ts'

/** A label inside a text, and where the words behind it begin. */
export interface InlineLabel {
  readonly label: Span
  readonly valueStart: number
}

/** The lines of a text, without their line breaks; a text without any is one line. */
export function linesIn(text: Text): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.value.split('\n')) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/**
 * The labels that stand before their answers in one line: `办理地点：…  联系电话：…`, `**Fee** £30`, `【办理时限】…`.
 *
 * Only labels that the catalogue knows exactly are taken, and only where a label can begin.
 */
export function labelsInLine(text: Text, line: Span, catalogue: FieldCatalogue): InlineLabel[] {
  const labels: InlineLabel[] = []
  let from = line.start

  const start = markedLabel(text, line, catalogue)
  if (start !== undefined) {
    labels.push(start)
    from = start.valueStart
  }
  for (const at of colonsIn(text.value, { start: from, end: line.end })) {
    const label = labelBefore(text, { start: from, end: at }, line, catalogue)
    if (label === undefined) continue
    labels.push({ label, valueStart: at + 1 })
    from = at + 1
  }
  return labels
}

/** The label that a whole line is, such as `一、申请材料` or a bold line; it heads what follows. */
export function labelOfLine(text: Text, line: Span, catalogue: FieldCatalogue): Span | undefined {
  const span = trimSpan(text, line)
  const words = text.value.slice(span.start, span.end)
  return catalogue.knows(words, 'exactly') ? span : undefined
}

const longestLabel = 60

function* colonsIn(value: string, { start, end }: Span): Generator<number> {
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code === 58 || code === 0xff1a) yield at
  }
}

/** The label that ends where the colon stands, the longest first. */
function labelBefore(
  text: Text,
  span: Span,
  line: Span,
  catalogue: FieldCatalogue,
): Span | undefined {
  for (const start of startsIn(text, span, line)) {
    const label = trimSpan(text, { start, end: span.end })
    const length = label.end - label.start
    if (length === 0 || length > longestLabel) continue
    if (catalogue.knows(text.value.slice(label.start, label.end), 'exactly')) return label
  }
  return undefined
}

/**
 * Where a label may begin: at the start of the line, of bold words, or after a gap or the end of a sentence.
 *
 * After a comma only behind the answer to another label: 咨询电话：…，监督电话：….
 */
function startsIn(text: Text, span: Span, line: Span): number[] {
  const isFirst = span.start === line.start
  const starts = isFirst ? [span.start] : []
  const edges = isFirst ? edgesOfSentences : `${edgesOfSentences}，,`
  for (const { type, span: mark } of text.marks) {
    if (type === 'strong' && mark.start > span.start && mark.start < span.end)
      starts.push(mark.start)
  }
  for (let at = Math.max(span.start, span.end - longestLabel); at < span.end; at++) {
    if (edges.includes(text.value[at]!)) starts.push(at + 1)
    else if (text.value[at] === ' ' && isGap(text.value, at)) starts.push(at + 1)
  }
  return starts.sort((left, right) => left - right)
}

const edgesOfSentences = '。；;|｜\t\u3000'

/** Two spaces, or one after a Chinese character, set labels of one line apart. */
function isGap(value: string, at: number): boolean {
  return value[at - 1] === ' ' || value.charCodeAt(at - 1) > 0x2e80
}

/** A label in bold or in 【】 at the start of a line, with its answer right behind it or in the lines below. */
function markedLabel(text: Text, line: Span, catalogue: FieldCatalogue): InlineLabel | undefined {
  const { start, end } = trimSpan(text, line)
  const isLast = line.end === text.value.length
  const bold = text.marks.find(mark => mark.type === 'strong' && mark.span.start === start)
  const bracket = text.value[start] === '【' ? text.value.indexOf('】', start) + 1 : 0
  const label = { start, end: Math.min(bracket || (bold?.span.end ?? start), end) }
  if (label.end === start || (label.end >= end && isLast)) return undefined

  const words = text.value.slice(label.start, label.end)
  const behind = text.value.slice(label.end, end)
  if (/[：:]\s*$/.test(words) || /^\s*[：:]/.test(behind)) return undefined
  if (bracket === 0 && goesOnAsSentence(behind)) return undefined
  return catalogue.knows(words, 'exactly') ? { label, valueStart: label.end } : undefined
}

/** Bold words may just be stressed in a sentence: **办理时限**为5天, **Duties** and qualifications. */
function goesOnAsSentence(behind: string): boolean {
  return behind !== '' && !/^\s+(?![\p{Ll}(（])/u.test(behind)
}
