import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { htmlLines } from './words.ts'

const fold = /^<details>\n<summary>(.*)<\/summary>$\n([\s\S]*?)^<\/details>$/mu

/** The inner HTML of a page that is one of ours in Markdown already; markup of others' making in it stays text. */
export function ownPageBody(markdown: string): string {
  const page = markdown.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll(/<!--[\s\S]*?-->/gu, '')
  const folded = fold.exec(page)
  if (folded === null) return read(page)
  const [whole, summary, inside] = folded
  return [
    read(page.slice(0, folded.index)),
    `<details><summary>${htmlLines(unescaped(summary!))}</summary>\n${read(inside!)}</details>`,
    read(page.slice(folded.index + whole.length)),
  ].join('\n')
}

function read(markdown: string): string {
  return micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
}

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
