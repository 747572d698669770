import type { Format } from '../input.ts'

/** Markdown: CommonMark with GFM tables, task lists, footnotes and strikethrough, and YAML front matter. */
const markdown: Format = {
  extensions: ['.md', '.markdown'],
  fileSize: 1_000_000,
  load: () => import('../markdown/markdown.ts'),
}

export default markdown
