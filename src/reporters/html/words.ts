import type { Mark } from '../../document/text.ts'
import type { Words } from '../../rewrite/words.ts'
import { escapeHtml, safeAddress } from './escape.ts'

/** Words with their markup as HTML. */
export function htmlWords({ value, marks }: Words): string {
  const edges = new Set([0, value.length])
  for (const { span } of marks) edges.add(span.start).add(span.end)
  const cuts = [...edges].sort((left, right) => left - right)
  let result = ''
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const around = marks.filter(({ span }) => span.start <= start && end <= span.end)
    result += around.reduceRight(wrap, htmlLines(value.slice(start, end)))
  }
  return result
}

/** Plain words as HTML, line breaks kept. */
export function htmlLines(value: string): string {
  return escapeHtml(value).replaceAll('\n', '<br>')
}

const tags: Readonly<Record<Exclude<Mark['type'], 'link'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 's',
  code: 'code',
}

function wrap(inner: string, { type, url }: Mark): string {
  if (type !== 'link') return `<${tags[type]}>${inner}</${tags[type]}>`
  const address = url === undefined ? undefined : safeAddress(url)
  return address === undefined ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`
}
