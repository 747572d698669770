import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Markdown to mdast, with offsets into `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(gfmWithoutLiteralLinks)
  .use(remarkCjkFriendly)
  .freeze()

/**
 * remark-gfm without its search for bare links in running text.
 *
 * A bare link changes nothing in what a reader reads, its address is protected as a URL anyway, and looking for it is a third of the time.
 */
function gfmWithoutLiteralLinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(gfmTable(), gfmFootnote(), gfmTaskListItem(), gfmStrikethrough())
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  )
}
