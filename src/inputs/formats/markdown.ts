import { readTextFile, writeTextFile } from '../text-file.ts'
import { defineInput } from '../input.ts'
import { readOrdinaryMarkdown } from '../markdown/ordinary/read.ts'

/** Markdown: CommonMark with GFM tables, task lists, footnotes and strikethrough, and YAML front matter. */
export default defineInput({
  extensions: ['.md', '.markdown'],

  async read(source, limits) {
    const part = readTextFile(source)
    const ordinary = await readOrdinaryMarkdown(part)
    if (ordinary !== undefined) return { parts: [part], ...ordinary }
    const { readFullMarkdown } = await import('../markdown/full.ts')
    return { parts: [part], ...(await readFullMarkdown(part, limits)) }
  },

  write: writeTextFile,
})
