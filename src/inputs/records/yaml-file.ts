import { dataFile } from './data-file.ts'
import { readYaml } from './yaml.ts'

/** YAML with records in it. */
export default dataFile(readYaml)
