import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { readLines } from './blocks.ts'

/** Headings numbered 一、（一）1., lists, and paragraphs between blank lines. */
const plainText: Input = {
  async read(source) {
    const part = readTextFile(source)
    return [{ parts: [part], blocks: readLines(part), comments: [], problems: [] }]
  },

  write: (source, parts) => writeTextFile(source, parts),
}

export default plainText
