import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { readJson } from './json.ts'
import { guidesInData } from './read-records.ts'
import { keysInData } from './sample-keys.ts'

/** JSON as exports are: one value, or one behind the other in lines of their own. */
const json: Input = {
  async read(source, settings) {
    const part = readTextFile(source)
    return guidesInData(readJson(part, settings.limits.nesting), part, settings)
  },

  async keys(source, settings) {
    const part = readTextFile(source)
    return keysInData(readJson(part, settings.limits.nesting), part)
  },

  write: writeTextFile,
}

export default json
