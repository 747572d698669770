import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { formatOf } from './format-of.ts'
import { formats } from './formats.ts'
import type { InputSettings, SampledKey, Source } from './input.ts'
import { loadInput } from './read-document.ts'
import { refuseLargeFile } from './refuse-large-file.ts'

/** The keys or columns of an export. Throws a `ToolError` if the file cannot be read, or is no export. */
export async function sampleKeys(
  source: Source,
  settings: InputSettings,
): Promise<readonly SampledKey[]> {
  const format = formatOf(source)
  refuseLargeFile(source, formats[format]!, settings)
  const { keys } = await loadInput(format)
  if (keys === undefined) throw noExport(source.path)
  return keys(source, settings)
}

function noExport(path: string): ToolError {
  return new ToolError(
    'no-export',
    say(texts => texts.input.noExport(path)),
    say(texts =>
      texts.input.noExportHint(
        Object.values(formats)
          .flatMap(({ isData, extensions }) => (isData ? extensions : []))
          .join(' '),
      ),
    ),
  )
}
