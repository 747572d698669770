import type { Language } from '../../document/model.ts'
import { escapeHtml } from './escape.ts'

/** A web page in one file: it loads nothing, from this machine or another, and runs no script. */
export interface HtmlDocument {
  readonly language: Language
  readonly title: string
  readonly style: string
  /** The inner HTML of the body. */
  readonly body: string
}

/** The whole page as HTML. */
export function htmlDocument({ language, title, style, body }: HtmlDocument): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${baseStyle}${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

const baseStyle = `:root { color-scheme: light dark; --ink: #1d2126; --page: #fff; --soft: #f2f5f8; --line: #c9d1da; --link: #0b57a4; --ask: #fff1c2; --ask-ink: #5c3a00 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --page: #16191d; --soft: #22272e; --line: #444d57; --link: #8ab8f0; --ask: #4a3800; --ask-ink: #ffe7a3 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.7 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 1rem }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2rem 0 .5rem }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem }
p, ul, ol, dl, table { margin: .5rem 0 }
ul, ol { padding-inline-start: 1.6rem }
li { margin: .3rem 0 }
a { color: var(--link) }
code { font-size: .95em }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: start; vertical-align: top }
th { background: var(--soft) }
mark.ask { background: var(--ask); color: var(--ask-ink); padding: .1rem .3rem; border-radius: .2rem }
details { margin: 2rem 0; border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem }
summary { cursor: pointer; font-weight: 600 }
`
