import { guessLanguage, languageOf } from '../document/language.ts'
import type { Block, Document, Language } from '../document/model.ts'
import { formatOf } from './format-of.ts'
import { formats } from './formats.ts'
import type { Content, Input, InputSettings, Problem, Source } from './input.ts'
import { refuseLargeFile } from './refuse-large-file.ts'

/** A document, and what of it could not be read. */
export interface ReadDocument {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/** Read the guides of a file by its format. Throws a `ToolError` if it cannot be read. */
export async function* readDocuments(
  source: Source,
  settings: InputSettings,
): AsyncGenerator<ReadDocument> {
  const format = formatOf(source)
  refuseLargeFile(source, formats[format]!, settings)
  const input = await loadInput(format)
  for (const { problems, ...content } of await input.read(source, settings)) {
    yield {
      document: { path: source.path, format, language: languageIn(content), ...content },
      problems,
    }
  }
}

/** The only guide of a file, or the first of several. Throws a `ToolError` if it cannot be read. */
export async function readDocument(source: Source, settings: InputSettings): Promise<ReadDocument> {
  const { value } = await readDocuments(source, settings).next()
  if (value === undefined) throw new RangeError('Every file that can be read holds a guide.')
  return value
}

/** A record has a language of its own, and keys are in another one often enough. */
function languageIn({ blocks, parts, record }: Omit<Content, 'problems'>): Language {
  if (record === undefined) return languageOf({ blocks, parts })
  return guessLanguage([...valuesIn(blocks)].join('\n'))
}

function* valuesIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block.text.value
    if (block.type !== 'properties') continue
    for (const property of block.properties) yield* valuesIn(property.blocks)
  }
}

/** Put changed parts back into the bytes of a file. Throws a `ToolError` if more would change than the parts. */
export async function writeDocument(
  source: Source,
  parts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const input = await loadInput(formatOf(source))
  return input.write(source, parts)
}

/** What reads a format, by its name, loaded once. */
export async function loadInput(format: string): Promise<Input> {
  let input = loaded.get(format)
  if (input === undefined) loaded.set(format, (input = (await formats[format]!.load()).default))
  return input
}

/** Asking the module loader again for each of many files would take as long as reading a short one. */
const loaded = new Map<string, Input>()
