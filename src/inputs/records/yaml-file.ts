import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { guidesInData } from './read-records.ts'
import { keysInData } from './sample-keys.ts'
import { readYaml } from './yaml.ts'

/** YAML with records in it. */
const yaml: Input = {
  async read(source, settings) {
    const part = readTextFile(source)
    return guidesInData(readYaml(part, settings.limits.nesting), part, settings)
  },

  async keys(source, settings) {
    const part = readTextFile(source)
    return keysInData(readYaml(part, settings.limits.nesting), part)
  },

  write: writeTextFile,
}

export default yaml
