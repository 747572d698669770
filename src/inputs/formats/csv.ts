import type { Format } from '../input.ts'

/** Tables of text with a record in each row: commas, semicolons or tabs between the cells. */
const csv: Format = {
  extensions: ['.csv', '.tsv'],
  isData: true,
  fileSize: 25_000_000,
  load: () => import('../records/csv-file.ts'),
}

export default csv
