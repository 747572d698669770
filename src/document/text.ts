import type { SourcePlace } from './part.ts'
import type { Span } from './span.ts'

/** A stretch of clean text together with the source it was read from. */
export interface TextPiece {
  /** Where the piece begins in the clean text. */
  readonly at: number
  readonly length: number
  readonly source: SourcePlace
  /** `true` if source and clean text are equal, so the piece can be cut anywhere. */
  readonly exact: boolean
}

/** Markup around a stretch of clean text. */
export interface Mark {
  readonly type: 'strong' | 'emphasis' | 'delete' | 'link' | 'code'
  /** Where it stands in the clean text. */
  readonly span: Span
  /** Where a link leads. */
  readonly url?: string
}

/** What a reader reads: no markup, no entities, and a way back to the source. */
export interface Text {
  readonly value: string
  /** In order, without gaps: together they cover the whole value. */
  readonly pieces: readonly TextPiece[]
  readonly marks: readonly Mark[]
  /** Stretches that no edit may touch; an empty one is a place that no edit may reach across. */
  readonly locked?: readonly Span[]
  /** Words as they have to be written at a place of this text; nothing if they cannot stand there. */
  readonly encode?: (words: string, place: SourcePlace) => string | undefined
}
