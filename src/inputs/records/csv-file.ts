import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { guidesInTable } from './read-records.ts'
import { keysInTable } from './sample-keys.ts'
import { readTable } from './table.ts'

/** CSV with a head and a record in each row below. */
const csv: Input = {
  async read(source, settings) {
    const part = readTextFile(source)
    return guidesInTable(readTable(part), part, settings)
  },

  async keys(source) {
    const part = readTextFile(source)
    return keysInTable(readTable(part), part)
  },

  write: writeTextFile,
}

export default csv
