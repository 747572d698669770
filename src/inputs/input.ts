import type { Block, Comment } from '../document/model.ts'
import type { Landmark } from '../document/landmarks.ts'
import type { SourcePart } from '../document/part.ts'
import type { LocalText } from '../base/local-text.ts'

/** How much an input may ask of the machine; each is a setting under `limits`. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileSize: number
  /** Lists and quotes inside one another. */
  readonly nesting: number
}

export const defaultLimits: Limits = { fileSize: 1_000_000, nesting: 100 }

/** A file as it was found. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a format reads out of a file. */
export interface Content {
  readonly parts: readonly SourcePart[]
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  /** Names of places, in formats whose lines mean little to people; in reading order. */
  readonly landmarks?: readonly Landmark[]
  /** What could not be read although the rest could. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly code: string
  readonly message: LocalText
}

/** A file format: bytes to blocks, and changed parts back to bytes. */
export interface Input {
  /** Endings of file names, lower case with the dot. */
  readonly extensions: readonly string[]
  /** Throws a `ToolError` for a file that is not of this format or asks too much. */
  read(source: Source, limits: Limits): Promise<Content>
  /** The file with the texts of its parts replaced; everything else byte for byte. */
  write(source: Source, parts: ReadonlyMap<string, string>): Promise<Uint8Array>
}

export function defineInput(input: Input): Input {
  return input
}
