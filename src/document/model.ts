import type { Landmark } from './landmarks.ts'
import type { SourcePart, SourcePlace } from './part.ts'
import type { Text } from './text.ts'

/** The language a guide is written in. */
export type Language = 'zh' | 'en'

interface BlockBase {
  readonly place: SourcePlace
}

export interface Heading extends BlockBase {
  readonly type: 'heading'
  /** 1 for the title of a page, 6 for the smallest. */
  readonly depth: number
  readonly text: Text
}

export interface Paragraph extends BlockBase {
  readonly type: 'paragraph'
  readonly text: Text
}

export interface List extends BlockBase {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Block[])[]
  /** The numbers of the items as they are shown, such as `（一）`, where the format knows them. */
  readonly numbers?: readonly string[]
}

export interface Table extends BlockBase {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly place: SourcePlace
  readonly header: boolean
  readonly cells: readonly (readonly Block[])[]
}

/** Named values: the front matter of a Markdown file, or a record of an export. */
export interface Properties extends BlockBase {
  readonly type: 'properties'
  readonly of: 'front-matter' | 'record'
  readonly properties: readonly Property[]
}

export interface Property {
  readonly place: SourcePlace
  readonly key: Text
  /** The id of the field it answers, if something better than the key tells. */
  readonly field?: string
  /** What it says: paragraphs, and records inside the record. */
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Table | Properties

/** Words in the source that are for tools, not for readers, such as an HTML comment. */
export interface Comment {
  readonly place: SourcePlace
  readonly value: string
}

/**
 * Why something on a page is no part of the guide.
 *
 * `outside` is not where the guide is; `metadata` is about the page, such as how often it was seen.
 */
export type LeftOutKind =
  | 'navigation'
  | 'breadcrumbs'
  | 'banner'
  | 'footer'
  | 'form'
  | 'metadata'
  | 'hidden'
  | 'script'
  | 'outside'

/** Something on a page that was not read as part of the guide. */
export interface LeftOut {
  readonly kind: LeftOutKind
  readonly place: SourcePlace
  /** Visible characters in it. */
  readonly characters: number
}

/** A service guide as written, before anyone decides what its sections mean. */
export interface Document {
  /** The path as people see it; `<stdin>` for standard input without a name. */
  readonly path: string
  /** The name of the input format, such as `markdown`. */
  readonly format: string
  readonly language: Language
  /** Which record of its file it is, from 1; missing for a file that is one guide. */
  readonly record?: number
  readonly parts: readonly SourcePart[]
  readonly blocks: readonly Block[]
  readonly comments: readonly Comment[]
  /** In reading order; missing for formats that hold nothing but the guide. */
  readonly leftOut?: readonly LeftOut[]
  /** Names of places, in formats whose lines mean little to people; in reading order. */
  readonly landmarks?: readonly Landmark[]
}
