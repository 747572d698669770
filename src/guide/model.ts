import type { Document } from '../document/model.ts'
import type { SourcePlace } from '../document/part.ts'
import type { Span } from '../document/span.ts'
import type { Text } from '../document/text.ts'

/** A field's id as in `rules/fields`, such as `materials` or `time-limit`. */
export type FieldId = string

/** Who needs a field: someone who wants to act on the guide, the law that orders it published, or only the office. */
export type NeededBy = 'applicant' | 'publish-only' | 'internal'

/**
 * What a stretch of text is on the page.
 *
 * A `label` names a field, and so does a `field-heading`; neither is prose that could be reworded.
 */
export type PassageRole =
  'heading' | 'field-heading' | 'label' | 'paragraph' | 'item' | 'cell' | 'property'

/** Whether a passage names a field instead of answering it. */
export function isLabel({ role }: Pick<Passage, 'role'>): boolean {
  return role === 'label' || role === 'field-heading'
}

/** A stretch of text that belongs together: a paragraph, a list item, a table cell, or the part of a line behind its label. */
export interface Passage {
  readonly text: Text
  /** The part of the clean text that this passage is. */
  readonly span: Span
  /** The words: `text.value` cut to `span`. */
  readonly value: string
  readonly role: PassageRole
  /** The fields it belongs to, the innermost first; empty if it answers no known question. */
  readonly fields: readonly FieldId[]
}

/** One answer in a guide: which question it answers, and the words that answer it. */
export interface GuideField {
  readonly id: FieldId
  /** The words by which the field was known. */
  readonly label: Passage
  readonly foundIn:
    'section' | 'table-row' | 'table-column' | 'labelled-line' | 'front-matter' | 'record'
  readonly passages: readonly Passage[]
  /** From the label to the end of the answer. */
  readonly place: SourcePlace
}

/** A record of a file with many guides, by its number from 1 and its title. */
export interface GuideRecord {
  readonly number: number
  readonly title?: string
}

/** A document whose words have been sorted by the question they answer. */
export interface Guide {
  readonly document: Document
  /** In reading order; a field that appears twice is listed twice. */
  readonly fields: readonly GuideField[]
  /** Everything a reader reads, in reading order. */
  readonly passages: readonly Passage[]
}
