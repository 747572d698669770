import type { Block } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'
import type { Element, Node } from './tree.ts'

/** What reading one page shares. */
export interface Reading {
  readonly part: SourcePart
  /** The text of the part, without what a server should have run. */
  readonly source: string
  /** Lists and tables inside one another. */
  readonly nesting: number
  /** Whether an element is left out of the guide. */
  readonly isLeftOut: (element: Element) => boolean
  /** What elements that stand in a table or list say. */
  readonly read: (nodes: readonly Node[], place: Place) => Block[]
}

/** Where a run of elements stands. */
export interface Place {
  /** How many lists and tables it stands in. */
  readonly depth: number
  /** Whether it is the page itself, where a line may stand for a heading. */
  readonly isPage: boolean
}
