import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { guidesInData } from './read-records.ts'
import { readYaml } from './yaml.ts'

/** YAML with records in it. */
const yaml: Input = {
  async read(source, settings) {
    const part = readTextFile(source)
    return guidesInData(readYaml(part, settings.limits.nesting), part, settings)
  },

  write: writeTextFile,
}

export default yaml
