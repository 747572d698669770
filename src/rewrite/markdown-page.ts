import type { Comment } from '../document/model.ts'
import type { PageBlock, PageItem, PageSection, RewrittenGuide } from './rewritten-guide.ts'
import type { Statement, Words } from './words.ts'

/** The page as Markdown. */
export function markdownPage(guide: RewrittenGuide): string {
  if (guide.alreadyRewritten !== undefined) return guide.alreadyRewritten

  const { language, title, opening, card, sections, closing, folded } = guide
  const write = writer(language === 'zh' ? '' : ' ')
  const blocks = [
    ...(title === undefined ? [] : [`# ${inline(title.words)}`]),
    ...(opening === undefined ? [] : [escape(opening)]),
    `## ${escape(card.heading)}`,
    card.lines
      .map(({ label, answer, question }) => {
        const words = answer === undefined ? escape(question ?? '') : inline(answer)
        return `- **${escape(label)}**${language === 'zh' ? '：' : ': '}${words}`
      })
      .join('\n'),
    ...sections.flatMap(section => write.section(section)),
    ...(closing === undefined ? [] : [escape(closing)]),
    ...(folded === undefined ? [] : write.folded(folded)),
    ownPageComment(guide),
  ]
  return `${guide.frontMatter}${blocks.join('\n\n')}\n`
}

/** Whether a comment says that its page is one of ours. */
export function marksOwnPage({ value }: Comment): boolean {
  return /^\s*baihua rewrite [a-z]+(?:\s|$)/u.test(value)
}

function ownPageComment({ tone, dropped, language }: RewrittenGuide): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en'
  const lines = dropped.map(({ words, reason }) => `${words} (${reason[locale]})`)
  const safe = lines.map(line => `- ${line.replaceAll(/--+>?/gu, '–').replaceAll(/\s+/gu, ' ')}`)
  return (
    ['<!-- baihua rewrite ' + tone, ...safe].join('\n') + (safe.length > 0 ? '\n' : ' ') + '-->'
  )
}

function writer(between: string) {
  const sentences = (statements: readonly Statement[]) =>
    statements.map(({ words }) => inline(words)).join(between)

  function section({ heading, intro, blocks }: PageSection): string[] {
    return [
      `## ${inline(heading)}`,
      ...(intro === undefined ? [] : [escape(intro)]),
      ...blocks.map(block),
    ]
  }

  function folded({ heading, blocks }: PageSection): string[] {
    return [
      `<details>\n<summary>${html(heading.value)}</summary>`,
      ...blocks.map(block),
      '</details>',
    ]
  }

  function block(one: PageBlock): string {
    switch (one.type) {
      case 'subheading':
        return `### ${inline(one.statement.words)}`
      case 'paragraph':
        return `${lead(one.lead)}${atLineStart(sentences(one.statements))}`
      case 'list':
        return one.items
          .map((each, index) => item(each, one.ordered ? `${index + 1}. ` : '- '))
          .join('\n')
      case 'table':
        return table(one)
      case 'question':
        return escape(one.text)
    }
  }

  function item({ lead: words, statements, inside }: PageItem, bullet: string): string {
    const first = `${lead(words)}${atLineStart(sentences(statements))}`
    const below = inside.map(block).join('\n\n')
    const indent = ' '.repeat(bullet.length)
    const text = below === '' ? first : first === '' ? below : `${first.trimEnd()}\n\n${below}`
    return bullet + text.replaceAll(/\n(?!\n)/gu, `\n${indent}`).replaceAll(/^ +$/gmu, '')
  }

  function lead(words: Words | undefined): string {
    return words === undefined ? '' : `**${inline(words)}**${between === '' ? '：' : ': '}`
  }

  function table({ head, rows }: Extract<PageBlock, { type: 'table' }>): string {
    const line = (cells: readonly string[]) =>
      `| ${cells.map(cell => cell.replaceAll('\\|', '|').replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
    return [
      line(head.map(inline)),
      line(head.map(() => '---')),
      ...rows.map(row => line(row.map(sentences))),
    ].join('\n')
  }

  return { section, folded }
}

/** Words with the markup around them, the words themselves safe from being read as markup. */
function inline({ value, marks }: Words): string {
  const links = marks.filter(({ type, url }) => type === 'link' && url !== undefined)
  let result = ''
  let at = 0
  for (const { span, url } of links.toSorted((left, right) => left.span.start - right.span.start)) {
    if (span.start < at) continue
    const words = value.slice(span.start, span.end)
    result += escape(value.slice(at, span.start))
    result += words === url ? `<${url}>` : `[${escape(words)}](${target(url!)})`
    at = span.end
  }
  return (result + escape(value.slice(at))).replaceAll('\n', '\\\n')
}

function target(url: string): string {
  return /[\s()<>]/u.test(url) ? `<${url.replaceAll(/[<>\n]/gu, encodeURIComponent)}>` : url
}

function escape(value: string): string {
  return value.replaceAll(/[\\`*_[\]<>|~#]|&(?=#?\w+;)/gu, mark => `\\${mark}`)
}

/** Words that would begin a list, a heading or a quotation at the start of a line do not. */
function atLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^([-+=])(?=\s|$|[-=])/u, '\\$1')
}

function html(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
