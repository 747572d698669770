import type { SourcePart } from '../../document/part.ts'
import type { Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import type { DataValue } from './data.ts'
import { guidesInData } from './read-records.ts'
import { keysInData } from './sample-keys.ts'

/** A format of lists and maps, by what reads its values; `deepest` is how many may stand inside one another. */
export function dataFile(
  readValues: (part: SourcePart, deepest: number) => readonly DataValue[],
): Input {
  return {
    async read(source, settings) {
      const part = readTextFile(source)
      return guidesInData(readValues(part, settings.limits.nesting), part, settings)
    },

    async keys(source, settings) {
      const part = readTextFile(source)
      return keysInData(readValues(part, settings.limits.nesting), part)
    },

    write: writeTextFile,
  }
}
