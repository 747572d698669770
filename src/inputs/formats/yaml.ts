import type { Format } from '../input.ts'

/** YAML: one record or a list of them, in one document or in several. */
const yaml: Format = {
  extensions: ['.yaml', '.yml'],
  isData: true,
  fileSize: 5_000_000,
  load: () => import('../records/yaml-file.ts'),
}

export default yaml
