import type { Format } from '../input.ts'

/** JSON: an export with a list of records anywhere in it, a single record, or one record behind the other. */
const json: Format = {
  extensions: ['.json', '.ndjson', '.jsonl'],
  isData: true,
  fileSize: 25_000_000,
  recognises: ({ text }) => /^(?:\{\s*"|\[\s*\{\s*")/.test(text),
  load: () => import('../records/json-file.ts'),
}

export default json
