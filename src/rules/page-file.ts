import type { Language } from '../document/model.ts'
import type { FieldId } from '../guide/model.ts'

/** One line of the card: a question of the reader, and the fields whose words answer it. */
export interface CardLine {
  readonly id: string
  readonly label: string
  /** The first of these that has words answers. */
  readonly from: readonly FieldId[]
  /** What the author is asked for when none has; such a line is left out if there is nothing to ask. */
  readonly ask?: string | undefined
}

/** A section of the page: a question of the reader, and the fields that answer it, the main one first. */
export interface PageSection {
  readonly id: string
  readonly heading: string
  readonly fields: readonly FieldId[]
  /** What a field is called here; nothing if it needs no name, its own label if it is not named here. */
  readonly leads: Readonly<Record<FieldId, string>>
}

/** What a file in `rules/pages` holds: the shape of a page written for readers. */
export interface PageFile {
  readonly language: Language
  readonly cardHeading: string
  readonly card: readonly CardLine[]
  readonly sections: readonly PageSection[]
  readonly folded: {
    readonly heading: string
    readonly fields: readonly FieldId[]
    /** What a field is called that has no label of its own. */
    readonly leads: Readonly<Record<FieldId, string>>
  }
  /** The heading over what stands before the first answer. */
  readonly overview: string
  /** The heading over words that answer no known question. */
  readonly unplaced: string
  /** Where a line of the card sends its reader when the answer is long. */
  readonly see: string
  /** The columns of papers: what, in which form, what else to know; none where papers stay a list. */
  readonly materialHeads: readonly string[]
  /** A visible question to the author; `{what}` is what is missing. */
  readonly fill: string
  /** What is asked instead of a catch-all; `{quote}` is how the guide puts it. */
  readonly askCatchAll: string
  /** By field, what its answer says in words: 否 below 是否收费 is 不收费. */
  readonly answers: Readonly<Record<FieldId, Readonly<Record<string, string>>>>
  /** Regular expressions: what only an office does, and what concerns the reader all the same. */
  readonly officeActs: string
  readonly tellsReader: string
  /** Rules whose findings are sentences that nobody needs. */
  readonly drop: readonly string[]
  /** A regular expression for such sentences where no rule finds them. */
  readonly dropSentences: string
  /** Rules whose findings are steps of the office. */
  readonly internalSteps: readonly string[]
  /** Rules whose findings stand for things that only the office can name. */
  readonly catchAll: readonly string[]
}
