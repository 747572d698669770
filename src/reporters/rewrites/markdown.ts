import { markdownPage } from '../../rewrite/markdown-page.ts'
import type { RewritePrinter } from '../load-rewrite-printer.ts'

/** The page for the website, as Markdown. */
const markdown: RewritePrinter = { extension: '.md', print: guide => markdownPage(guide) }

export default markdown
