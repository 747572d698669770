import { sentencesIn, type Sentences } from '../../base/local-text.ts'
import { meet } from '../../document/places.ts'
import type { SourcePlace } from '../../document/part.ts'
import type { Account, Change, RewrittenGuide } from '../../rewrite/rewritten-guide.ts'
import { htmlDocument } from '../html/document.ts'
import { ownPageBody } from '../html/own-page.ts'
import { pageBody } from '../html/page-body.ts'
import { htmlLines } from '../html/words.ts'
import type { RewritePrinter } from '../load-rewrite-printer.ts'
import type { Look } from '../parts/palette.ts'

/** The guide beside the page made of it, each change with its reason, the facts, and the scores, as a web page. */
const report: RewritePrinter = {
  extension: '.report.html',
  print(guide, { locale }) {
    const view = { guide, locale, texts: sentencesIn(locale).rewriteReport }
    return htmlDocument({
      language: locale === 'en' ? 'en' : 'zh',
      title: view.texts.title(guide.title?.words.value ?? guide.path),
      style,
      body: bodyOf(view),
    })
  },
}

export default report

interface View {
  readonly guide: RewrittenGuide
  readonly locale: Look['locale']
  readonly texts: Sentences['rewriteReport']
}

function bodyOf(view: View): string {
  const { guide, texts } = view
  const lang = guide.language === 'zh' ? 'zh-CN' : 'en'
  const after =
    guide.alreadyRewritten === undefined
      ? pageBody(guide, ({ sources }, html) => html + linksTo(changesAt(sources, guide), 'c', view))
      : ownPageBody(guide.alreadyRewritten)
  return `<main>
<h1>${htmlLines(texts.title(guide.title?.words.value ?? guide.path))}</h1>
${summary(view)}
<div class="sides">
<section class="side" lang="${lang}"><h2 lang="${view.locale}">${texts.before}</h2>
${guide.accounts.map(account => sentence(account, view)).join('\n')}
</section>
<section class="side after" aria-label="${texts.after}"><p class="side-title">${texts.after}</p>
<article lang="${lang}">${lowered(after)}</article>
</section>
</div>
${changeTable(view)}
${refusedTable(view)}
${droppedTable(view)}
${questionList(view)}
${factTable(view)}
</main>`
}

/** The page inside the report: its headings stand below those of the report. */
function lowered(html: string): string {
  return html.replaceAll(
    /<(\/?)h([123])\b/g,
    (_, slash: string, depth: string) => `<${slash}h${Number(depth) + 1}`,
  )
}

function summary({ guide, texts }: View): string {
  const { before, after } = guide.score
  const parts = ['overall', 'wording', 'structure'] as const
  const scores =
    before === undefined || after === undefined
      ? ''
      : table(
          [texts.score, texts.before, texts.after],
          parts.map(part => [
            texts.parts[part],
            String(Math.round(before[part])),
            String(Math.round(after[part])),
          ]),
        )
  const { facts } = guide
  const balance = texts.facts(facts.before, facts.lost.length, facts.invented.length)
  return `<section><h2>${texts.summary}</h2><p>${htmlLines(balance)}</p>${scores}</section>`
}

function sentence({ sentence: words, fate, source }: Account, view: View): string {
  const links = linksTo(changesAt([source], view.guide), 'c', view)
  const label = `<small class="fate" lang="${view.locale}">${view.texts.fates[fate]}</small>`
  return `<p class="${fate}">${htmlLines(words)} ${label}${links}</p>`
}

/** The numbers, from 0, of the changes whose words stand in a place. */
function changesAt(sources: readonly SourcePlace[], { changes }: RewrittenGuide): number[] {
  return changes.flatMap((change, index) => (meet(change.sources, sources) ? [index] : []))
}

function linksTo(numbers: readonly number[], prefix: string, { texts }: View): string {
  return numbers
    .map(index => {
      const name = texts.toChange(index + 1)
      return `<sup><a href="#${prefix}${index + 1}" aria-label="${name}">${index + 1}</a></sup>`
    })
    .join('')
}

function changeTable(view: View): string {
  const { guide, texts, locale } = view
  const { columns } = texts
  const rows = guide.changes.map((change, index) => [
    `<span id="c${index + 1}">${index + 1}</span>`,
    ...beforeAndAfter(change, texts),
    htmlLines(change.reason[locale]),
    htmlLines(change.rule),
  ])
  const head = [columns.number, columns.before, columns.after, columns.reason, columns.rule]
  return part(texts.changes, rows.length === 0 ? none(texts) : rawTable(head, rows))
}

function beforeAndAfter({ before, after }: Change, texts: View['texts']): string[] {
  return [
    before === '' ? texts.added : htmlLines(before),
    after === '' ? texts.removed : htmlLines(after),
  ]
}

function refusedTable({ guide, texts, locale }: View): string {
  if (guide.refused.length === 0) return ''
  const { columns } = texts
  const rows = guide.refused.map(change => [
    ...beforeAndAfter(change, texts),
    htmlLines(change.reason[locale]),
    change.factChanges
      .map(({ change: how, quote }) => htmlLines(`${texts[how]}: ${quote}`))
      .join('<br>'),
  ])
  const head = [columns.before, columns.after, columns.reason, columns.differs]
  return part(texts.refused, rawTable(head, rows))
}

function droppedTable({ guide, texts, locale }: View): string {
  const rows = guide.dropped.map(({ words, reason }) => [words, reason[locale]])
  const { columns } = texts
  return part(
    texts.dropped,
    rows.length === 0 ? none(texts) : table([columns.words, columns.reason], rows),
  )
}

function questionList({ guide, texts }: View): string {
  const items = guide.questions.map(({ text }) => `<li>${htmlLines(text)}</li>`)
  return part(texts.questions, items.length === 0 ? none(texts) : `<ul>${items.join('')}</ul>`)
}

function factTable({ guide, texts, locale }: View): string {
  const kinds = sentencesIn(locale).facts.kinds
  const { given, lost, invented } = guide.facts
  const missing = new Set(lost)
  const rows = [
    ...given.map(fact => ({ fact, state: missing.has(fact) ? texts.lost : texts.kept })),
    ...invented.map(fact => ({ fact, state: texts.invented })),
  ].map(({ fact: { kind, value, quote }, state }) => [quote, kinds[kind], value, state])
  const { columns } = texts
  const head = [columns.words, columns.kind, columns.value, columns.state]
  return part(texts.factTable, rows.length === 0 ? none(texts) : table(head, rows))
}

function part(heading: string, inner: string): string {
  return `<section><h2>${htmlLines(heading)}</h2>\n${inner}</section>`
}

function none({ none: words }: View['texts']): string {
  return `<p>${htmlLines(words)}</p>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rawTable(
    head,
    rows.map(cells => cells.map(htmlLines)),
  )
}

function rawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map(words => `<th scope="col">${htmlLines(words)}</th>`).join('')
  const lines = rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
  return `<div class="wide" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

const style = `main { max-width: 88rem; margin: 0 auto; padding: 1.25rem 1rem 3rem }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start }
.side { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem 1rem; min-width: 0 }
.side h2, .side-title { margin: .5rem 0; font-size: 1rem; font-weight: 600 }
.side p { margin: .35rem 0 }
.fate { background: var(--soft); border-radius: .2rem; padding: 0 .3rem; white-space: nowrap }
.dropped, .lost { text-decoration: line-through }
.dropped .fate, .lost .fate { display: inline-block; text-decoration: none }
.wide { overflow-x: auto }
.card { background: var(--soft); border-radius: .5rem; padding: .2rem .8rem .5rem }
.card dl > div { display: flex; gap: .75rem; padding: .2rem 0 }
.card dt { flex: 0 0 6rem; font-weight: 600 }
.card dd { margin: 0 }
:target { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 52rem) { .sides { grid-template-columns: 1fr } }
`
