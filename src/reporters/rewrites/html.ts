import type { RewrittenGuide } from '../../rewrite/rewritten-guide.ts'
import { htmlDocument } from '../html/document.ts'
import { ownPageBody } from '../html/own-page.ts'
import { pageBody } from '../html/page-body.ts'
import type { RewritePrinter } from '../load-rewrite-printer.ts'

/** The page for the website or a printer: one file, read well on a phone, by ear and on paper. */
const html: RewritePrinter = {
  extension: '.html',
  print(guide) {
    const body =
      guide.alreadyRewritten === undefined ? pageBody(guide) : ownPageBody(guide.alreadyRewritten)
    return htmlDocument({
      language: guide.language,
      title: titleOf(guide),
      style,
      body: `<main>\n${body}\n</main>`,
    })
  },
}

export default html

function titleOf({ title, path, alreadyRewritten }: RewrittenGuide): string {
  return title?.words.value ?? /^# (.+)$/mu.exec(alreadyRewritten ?? '')?.[1] ?? path
}

const style = `main { max-width: 44rem; margin: 0 auto; padding: 1.25rem 1rem 3rem }
.card { background: var(--soft); border: 1px solid var(--line); border-radius: .6rem; padding: .2rem 1rem .6rem }
.card h2 { margin: .7rem 0 .3rem }
.card dl > div { display: flex; gap: .75rem; padding: .3rem 0; border-top: 1px solid var(--line) }
.card dl > div:first-child { border-top: 0 }
.card dt { flex: 0 0 6.5rem; font-weight: 600 }
.card dd { margin: 0; flex: 1 }
@media (max-width: 36rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  table, tbody, tr, td { display: block; width: auto }
  tr { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: .2rem .6rem }
  td { border: 0; padding: .2rem 0 }
  td:not([data-label=""]):not(:empty)::before { content: attr(data-label) "：" / ""; font-weight: 600 }
  html[lang="en"] td:not([data-label=""]):not(:empty)::before { content: attr(data-label) ": " / "" }
  td:empty { display: none }
  .card dl > div { display: block }
}
@media print {
  :root { color-scheme: light; --ink: #000; --page: #fff; --soft: #f4f4f4; --line: #999; --link: #000 }
  body { font-size: 11pt }
  main { max-width: none; padding: 0 }
  details { border: 0; padding: 0 }
  details::details-content { content-visibility: visible; block-size: auto }
  h2, h3, tr, .card { break-inside: avoid; break-after: auto }
  h2, h3 { break-after: avoid }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em }
}
`
