import type { SourcePlace } from '../document/part.ts'
import { placesOf } from '../document/places.ts'
import type { Span } from '../document/span.ts'
import type { Text } from '../document/text.ts'
import type { LabelSurroundings } from './catalogue.ts'
import type { GuideField, PassageRole } from './model.ts'

/** A field while it is being read: what its label means is decided when the whole guide is known. */
export interface FieldDraft {
  readonly label: PassageDraft
  readonly foundIn: GuideField['foundIn']
  /** Set for fields known otherwise than by a label, such as the title, or a key that a mapping names. */
  readonly id?: string
  /** The table or paragraph it was found in; draft fields of one container share the object. */
  readonly container: Container
}

/** What is known of the table, paragraph or section in which labels stand side by side. */
export interface Container {
  readonly labels: string[]
  in?: LabelSurroundings
}

/** A passage while it is being read. */
export interface PassageDraft {
  readonly text: Text
  readonly span: Span
  readonly role: PassageRole
  /** The fields it stands in, the innermost first. */
  readonly owners: readonly FieldDraft[]
}

/** Everything read so far, in reading order. */
export interface GuideDraft {
  readonly fields: FieldDraft[]
  readonly passages: PassageDraft[]
}

/** The words of a passage. */
export function wordsOf({ text, span }: Pick<PassageDraft, 'text' | 'span'>): string {
  return text.value.slice(span.start, span.end)
}

/** The whole of a text as a span. */
export function wholeOf(text: Text): Span {
  return { start: 0, end: text.value.length }
}

/** A span without the white space at its edges. */
export function trimSpan(text: Text, { start, end }: Span): Span {
  const words = text.value.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

/** From the first passage to the last, in the part where the first stands. */
export function placeOfPassages(passages: readonly PassageDraft[]): SourcePlace {
  const places = passages.flatMap(({ text, span }) => placesOf(text, span))
  const { part, span } = places[0]!
  let { start, end } = span
  for (const place of places) {
    if (place.part !== part) continue
    start = Math.min(start, place.span.start)
    end = Math.max(end, place.span.end)
  }
  return { part, span: { start, end } }
}
