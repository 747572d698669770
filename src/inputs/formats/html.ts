import type { Format } from '../input.ts'

/** Web pages, and what servers and Word make of them: GBK, malformed, or only a piece of one. */
const html: Format = {
  extensions: ['.html', '.htm', '.xhtml', '.shtml', '.jsp', '.jspx', '.asp', '.aspx', '.php'],
  fileSize: 25_000_000,
  recognises: ({ text }) => page.test(text),
  load: () => import('../html/html.ts'),
}

export default html

/** A page shows by how it begins, behind what tools and servers put in front: declarations, comments, directives. */
const page =
  /^(?:(?:<\?[^>]{0,200}\?>|<!--(?:(?!-->)[\s\S]){0,800}-->|<%(?:(?!%>)[\s\S]){0,800}%>)\s*)*<(?:!doctype\s+html|html|head|body)\b/i
