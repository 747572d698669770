import { defineInput } from '../input.ts'
import { readLines } from '../plain-text/blocks.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'

/** Plain text: headings numbered 一、（一）1., lists, and paragraphs between blank lines. */
export default defineInput({
  extensions: ['.txt', '.text'],

  async read(source) {
    const part = readTextFile(source)
    return { parts: [part], blocks: readLines(part), comments: [], problems: [] }
  },

  write: writeTextFile,
})
