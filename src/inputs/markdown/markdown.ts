import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { readOrdinaryMarkdown } from './ordinary/read.ts'

/** CommonMark with GFM tables, task lists, footnotes and strikethrough, and YAML front matter. */
const markdown: Input = {
  async read(source, { limits }) {
    const part = readTextFile(source)
    const ordinary = await readOrdinaryMarkdown(part)
    if (ordinary !== undefined) return [{ parts: [part], ...ordinary }]
    const { readFullMarkdown } = await import('./full.ts')
    return [{ parts: [part], ...(await readFullMarkdown(part, limits)) }]
  },

  write: (source, parts) => writeTextFile(source, parts),
}

export default markdown
