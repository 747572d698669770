import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { parseDocument, type Document } from 'yaml'
import { say } from '../base/local-text.ts'
import { yamlReason } from '../base/yaml-reason.ts'
import { ToolError } from '../base/tool-error.ts'
import { decode } from '../document/decode.ts'
import { sourcePart, type SourcePart } from '../document/part.ts'
import { describeIssue } from './describe-issue.ts'
import { refuse, type Mistake } from './mistakes.ts'
import type { Places } from './places.ts'
import { checkSettings, type Settings } from './schema.ts'
import { survey } from './survey.ts'

/** One configuration file, read and checked. */
export interface ConfigFile {
  readonly settings: Settings
  readonly places: Places
}

/**
 * Read one configuration file; `cwd` only shortens the paths in messages.
 *
 * Throws a `ToolError` that lists every mistake.
 */
export async function readConfigFile(path: string, cwd: string): Promise<ConfigFile> {
  const shown = shownPath(path, cwd)
  const file = sourcePart(shown, await readText(path, shown))
  // The library compares each key with each other one; the survey below takes one look at each.
  const document = parseDocument(file.text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  refuse(syntaxMistakes(document, file))
  if (document.contents === null) return { settings: {}, places: new Map() }

  const { places, values, mistakes } = survey(document, file)
  refuse(mistakes)
  const data = plainData(document, file)
  const checked = checkSettings(data)
  if ('settings' in checked) return { settings: checked.settings, places }

  const found = checked.issues.map(issue => describeIssue(issue, data, { places, values }))
  refuse(found.sort((left, right) => offsetOf(left) - offsetOf(right)))
  return { settings: {}, places }
}

/** A path as people at the keyboard would write it. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') || isAbsolute(short) ? path : short
}

/** In bytes. Larger files are no configurations, whatever they are. */
const largestFile = 1_000_000

async function readText(path: string, shown: string): Promise<string> {
  const bytes = await readBytes(path, shown)
  try {
    return decode(bytes, shown).text
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    const text = say(texts => texts.config.notText(shown))
    throw new ToolError(
      error.code,
      text,
      say(texts => texts.config.notTextHint),
      { cause: error },
    )
  }
}

async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    const about = await stat(path)
    if (!about.isFile()) throw new Error('EISDIR')
    if (about.size > largestFile) {
      throw new ToolError(
        'too-large',
        say(texts => texts.config.tooLarge(shown, about.size, largestFile)),
        say(texts => texts.config.tooLargeHint),
      )
    }
    return await readFile(path)
  } catch (error) {
    if (error instanceof ToolError) throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EISDIR'
    throw new ToolError(
      'no-config',
      say(texts => texts.input.unreadable(shown, reason)),
      say(texts => texts.config.notFoundHint),
      { cause: error },
    )
  }
}

function syntaxMistakes(document: Document.Parsed, file: SourcePart): Mistake[] {
  // One slip makes the parser stumble several times over the same character.
  const errors = new Map(document.errors.map(error => [error.pos[0], error]))
  return [...errors].map(([offset, { code, message }]) => {
    const isSecond = code === 'MULTIPLE_DOCS'
    return {
      code: 'bad-config',
      place: { file, offset },
      text: say(texts =>
        isSecond
          ? texts.config.twoDocuments
          : texts.config.brokenYaml(yamlReason(texts, code, message)),
      ),
      hint: say(({ config }) => (isSecond ? config.twoDocumentsHint : config.brokenYamlHint)),
    }
  })
}

function plainData(document: Document.Parsed, file: SourcePart): Record<string, unknown> {
  try {
    const data = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>
    // A key whose settings were all deleted or commented out is as good as none.
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    refuse([
      {
        code: 'bad-config',
        place: { file, offset: file.text.indexOf('*') },
        text: say(texts => texts.config.tooManyAliases),
        hint: say(texts => texts.config.tooManyAliasesHint),
      },
    ])
    throw error
  }
}

function offsetOf({ place }: Mistake): number {
  return place?.offset ?? 0
}
