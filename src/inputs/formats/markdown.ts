import { readTextFile, writeTextFile } from '../text-file.ts'
import { defineInput } from '../input.ts'
import { readBlocks } from '../markdown/blocks.ts'
import { refuseTooMuchWork } from '../markdown/effort.ts'
import { refuseDeepNesting } from '../markdown/nesting.ts'
import { parseMarkdown } from '../markdown/parse.ts'

/** Markdown: CommonMark with GFM tables, task lists, footnotes and strikethrough, and YAML front matter. */
export default defineInput({
  extensions: ['.md', '.markdown'],

  async read(source, limits) {
    const part = readTextFile(source)
    refuseTooMuchWork(part)
    refuseDeepNesting(part, limits.nesting)
    return { parts: [part], ...(await readBlocks(parseMarkdown(part.text), part, limits)) }
  },

  write: writeTextFile,
})
