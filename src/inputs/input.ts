import type { Landmark } from '../document/landmarks.ts'
import type { Block, Comment, LeftOut } from '../document/model.ts'
import type { SourcePart } from '../document/part.ts'
import type { LocalText } from '../base/local-text.ts'

/** How much an input may ask of the machine; each is a setting under `limits`. */
export interface Limits {
  /** Bytes of one file; what its format can bear if nothing is set. */
  readonly fileSize?: number | undefined
  /** Lists, quotes and tables inside one another. */
  readonly nesting: number
}

/** What a configuration says about reading files. */
export interface InputSettings {
  readonly limits: Limits
  readonly html?: HtmlSettings | undefined
  /** Exports of people's own, by any name; the first whose keys fit is taken. */
  readonly records?: Readonly<Record<string, KeyMapping>> | undefined
  /** Whether a key is a label that guides put before an answer; without it, records are known by their mapping alone. */
  readonly isLabel?: ((key: string) => boolean) | undefined
}

/**
 * Which keys of an export answer which field; `false` for a key that is not to be read.
 *
 * A key inside a list is written with the key of the list: `materials.name`. Case, white space, `_` and `-` do not count.
 */
export type KeyMapping = Readonly<Record<string, string | false>>

/** What a configuration says about web pages. */
export interface HtmlSettings {
  /** Where the guide is in a page, such as `#content` or `div.article`; it is looked for if nothing is said. */
  readonly guideIn?: string | undefined
}

export const defaultLimits: Limits = { nesting: 100 }

/** A file as it was found. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  /** The name of its format, if a person said which; otherwise the file tells. */
  readonly format?: string | undefined
}

/** What a format reads out of a file, or out of one of the records in it. */
export interface Content {
  readonly parts: readonly SourcePart[]
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  /** What was taken for no part of the guide, in reading order. */
  readonly leftOut?: readonly LeftOut[]
  /** Names of places, in formats whose lines mean little to people; in reading order. */
  readonly landmarks?: readonly Landmark[]
  /** Which record of the file it is, from 1, in formats whose files hold many guides. */
  readonly record?: number
  /** What could not be read although the rest could. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly code: string
  readonly message: LocalText
}

/** A key or column of an export, as a mapping names it, with some of what stands under it. */
export interface SampledKey {
  readonly path: string
  /** Values in the order of the records, as they are written. */
  readonly samples: readonly string[]
}

/** Reads a file format: bytes to blocks, and changed parts back to bytes. */
export interface Input {
  /** The guides of a file, mostly one. Throws a `ToolError` for a file that is not of this format or asks too much. */
  read(source: Source, settings: InputSettings): Promise<Iterable<Content>>
  /** The keys of a file of records, whether a mapping knows them or not. Throws as `read` does. */
  keys?(source: Source, settings: InputSettings): Promise<readonly SampledKey[]>
  /** The file with the texts of its parts replaced; everything else byte for byte. */
  write(source: Source, parts: ReadonlyMap<string, string>): Promise<Uint8Array>
}

/** What is known of a file format before anything that reads it is loaded. */
export interface Format {
  /** Endings of file names, lower case with the dot. */
  readonly extensions: readonly string[]
  /** Whether its files may hold anything; they are looked for guides only where a mapping fits. */
  readonly isData?: true
  /** Bytes that a file of this format may have where the configuration sets no limit. */
  readonly fileSize: number
  /** Whether a file shows by its beginning that it is of this format, whatever its name. */
  recognises?(beginning: Beginning): boolean
  load(): Promise<{ readonly default: Input }>
}

/** The first bytes of a file. */
export interface Beginning {
  readonly bytes: Uint8Array
  /** The same, each byte a character; without byte order mark and white space at the front. */
  readonly text: string
}
