import type { Block } from '../../document/model.ts'
import type { Text } from '../../document/text.ts'
import type { Element } from './tree.ts'

/** Longer lines are sentences, even without an end mark. */
const longestHeading = 40

/**
 * The depth of the heading that a line is, or `undefined` if it is text.
 *
 * Many pages have no headings but what looks like one: a class named after titles, a centred line at the top, a line in bold, a line numbered 一、.
 */
export function headingDepth(
  text: Text,
  element: Element | undefined,
  isPage: boolean,
  before: readonly Block[],
): number | undefined {
  const named = depths[element?.name ?? '']
  if (named !== undefined) return named
  if (!isPage) return undefined

  const { value } = text
  if (value.length > longestHeading || /[。；;，,！!？?：:、]$|\n|[：:]\s*\S/.test(value)) {
    return undefined
  }
  const isTop = before.length === 0
  if (element !== undefined && isTitle(element)) {
    return before.some(block => block.type === 'heading' && block.depth === 1) ? 2 : 1
  }
  const isBold = isStrong(text)
  if (element !== undefined && isTop && isCentred(element)) return 1
  if (/^(?:第[一二三四五六七八九十]{1,3}[章节编]|[一二三四五六七八九十]{1,3}[、.．])/.test(value))
    return 2
  if (!isBold) return undefined
  if (isTop) return 1
  return /^[（(][一二三四五六七八九十]{1,3}[)）]/.test(value) ? 3 : 4
}

const depths: Readonly<Record<string, number>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  summary: 3,
  legend: 3,
}

const title = /(?:^|[\s_-])(?:title|tit|bt|biaoti|headline|heading)(?:$|[\s_-])/i

function isTitle({ attributes }: Element): boolean {
  return title.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
}

function isCentred({ attributes, name }: Element): boolean {
  if (name === 'center' || /^center$/i.test(attributes.align ?? '')) return true
  return (
    /text-align\s*:\s*center/i.test(attributes.style ?? '') ||
    /MsoTitle/i.test(attributes.class ?? '')
  )
}

/** Whether all of a line is in bold. */
function isStrong({ value, marks }: Text): boolean {
  return marks.some(
    ({ type, span }) => type === 'strong' && span.start === 0 && span.end === value.length,
  )
}
