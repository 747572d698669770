import { dataFile } from './data-file.ts'
import { readJson } from './json.ts'

/** JSON as exports are: one value, or one behind the other in lines of their own. */
export default dataFile(readJson)
