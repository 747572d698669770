import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { guessLanguage, languageOf } from '../document/language.ts'
import type { Block, Document, Language } from '../document/model.ts'
import { formatOf } from './format-of.ts'
import { formats } from './formats.ts'
import type { Content, Input, InputSettings, Pass, Problem, Source } from './input.ts'

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
  const { path, bytes } = source
  const format = formatOf(source)
  const limit = settings.limits.fileSize ?? formats[format]!.fileSize
  if (bytes.length > limit) {
    throw new ToolError(
      'too-large',
      say(texts => texts.input.tooLarge(path, bytes.length, limit)),
      say(texts => texts.input.raiseLimit('fileSize')),
    )
  }
  const input = await loadInput(format)
  for (const { problems, ...content } of await input.read(source, settings)) {
    yield { document: { path, format, language: languageIn(content), ...content }, problems }
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

/** Write changes into a file so that a person can accept or refuse them. Throws a `ToolError` if its format has no such thing. */
export async function trackDocument(source: Source, passes: readonly Pass[]): Promise<Uint8Array> {
  const input = await loadInput(formatOf(source))
  if (input.track === undefined) {
    throw new ToolError(
      'cannot-track',
      say(texts => texts.input.cannotTrack(source.path)),
      say(texts => texts.input.cannotTrackHint),
    )
  }
  return input.track(source, passes)
}

async function loadInput(format: string): Promise<Input> {
  let input = loaded.get(format)
  if (input === undefined) loaded.set(format, (input = (await formats[format]!.load()).default))
  return input
}

/** Asking the module loader again for each of many files would take as long as reading a short one. */
const loaded = new Map<string, Input>()
