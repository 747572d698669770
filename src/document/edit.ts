import type { SourcePlace } from './part.ts'

/** Replace the source at `place` with `insert`; an empty span inserts. */
export interface Edit {
  readonly place: SourcePlace
  readonly insert: string
}
