import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'

/** What a file of records holds, the same for all formats: words, lists and maps with their places. */
export type DataValue = DataWords | DataList | DataMap

/** Words, or a number as it is written. */
export interface DataWords {
  readonly type: 'words'
  readonly text: Text
  readonly span: Span
}

export interface DataList {
  readonly type: 'list'
  readonly items: readonly DataValue[]
  readonly span: Span
}

export interface DataMap {
  readonly type: 'map'
  /** As written: a key that stands twice is listed twice. */
  readonly entries: readonly DataEntry[]
  readonly span: Span
}

/** A key and its value; a value without words, such as `null`, is missing. */
export interface DataEntry {
  readonly key: Text
  readonly value: DataValue | undefined
  readonly span: Span
}
