import type {
  CardLine,
  PageBlock,
  PageItem,
  PageSection,
  RewrittenGuide,
} from '../../rewrite/rewritten-guide.ts'
import type { Statement, Words } from '../../rewrite/words.ts'
import { htmlLines, htmlWords } from './words.ts'

/** What is said of a statement beside its words, such as a link to the reason why they changed. */
export type Annotate = (statement: Statement, html: string) => string

/** The page that a reader sees, as the inner HTML of its main part. */
export function pageBody(guide: RewrittenGuide, annotate: Annotate = (_, html) => html): string {
  const { language, title, opening, card, sections, closing, folded } = guide
  const write = writer(language, annotate)
  return [
    ...(title === undefined ? [] : [`<h1>${write.sentence(title)}</h1>`]),
    ...paragraphs(opening),
    `<section class="card" aria-labelledby="card"><h2 id="card">${htmlLines(card.heading)}</h2><dl>`,
    ...card.lines.map(cardLine),
    '</dl></section>',
    ...sections.map(section => write.section(section)),
    ...paragraphs(closing),
    ...(folded === undefined ? [] : [write.folded(folded)]),
  ].join('\n')
}

function paragraphs(words: string | undefined): string[] {
  return words === undefined ? [] : [`<p>${htmlLines(words)}</p>`]
}

function cardLine({ label, answer, question }: CardLine): string {
  const words = answer === undefined ? asked(question ?? '') : htmlWords(answer)
  return `<div><dt>${htmlLines(label)}</dt><dd>${words}</dd></div>`
}

/** A question to the author, which has to catch the eye before the page is published. */
function asked(question: string): string {
  return `<mark class="ask">${htmlLines(question)}</mark>`
}

function writer(language: RewrittenGuide['language'], annotate: Annotate) {
  const between = language === 'zh' ? '' : ' '
  const colon = language === 'zh' ? '：' : ': '
  const sentence = (statement: Statement) => annotate(statement, htmlWords(statement.words))
  const sentences = (statements: readonly Statement[]) => statements.map(sentence).join(between)
  const lead = (words: Words | undefined) =>
    words === undefined ? '' : `<strong>${htmlWords(words)}</strong>${colon}`

  function section({ heading, intro, blocks }: PageSection): string {
    const inner = [...paragraphs(intro), ...blocks.map(block)].join('\n')
    return `<section><h2>${htmlWords(heading)}</h2>\n${inner}</section>`
  }

  function folded({ heading, blocks }: PageSection): string {
    return `<details><summary>${htmlWords(heading)}</summary>\n${blocks.map(block).join('\n')}</details>`
  }

  function block(one: PageBlock): string {
    switch (one.type) {
      case 'subheading':
        return `<h3>${sentence(one.statement)}</h3>`
      case 'paragraph':
        return `<p>${lead(one.lead)}${sentences(one.statements)}</p>`
      case 'list': {
        const tag = one.ordered ? 'ol' : 'ul'
        return `<${tag}>${one.items.map(item).join('')}</${tag}>`
      }
      case 'table':
        return table(one)
      case 'question':
        return `<p>${asked(one.text)}</p>`
    }
  }

  function item({ lead: words, statements, inside }: PageItem): string {
    return `<li>${lead(words)}${sentences(statements)}${inside.map(block).join('')}</li>`
  }

  /** On a narrow screen each row stands as a block of its own, so every cell says what it holds. */
  function table({ head, rows }: Extract<PageBlock, { type: 'table' }>): string {
    const names = head.map(words => words.value)
    const heads = head.map(words => `<th scope="col">${htmlWords(words)}</th>`).join('')
    const lines = rows.map(cells => {
      const inner = cells.map((cell, index) => {
        const name = htmlLines(names[index] ?? '')
        return `<td data-label="${name}">${sentences(cell)}</td>`
      })
      return `<tr>${inner.join('')}</tr>`
    })
    return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  }

  return { section, folded, sentence }
}
