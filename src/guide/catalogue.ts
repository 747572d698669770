import type { Language } from '../document/model.ts'
import { labelIndex, type LabelContext } from './labels.ts'
import type { FieldId, NeededBy } from './model.ts'

/** A law or standard that orders a field published. */
export interface DutySource {
  readonly title: string
  readonly clause?: string | undefined
  readonly says?: string | undefined
  readonly url?: string | undefined
}

/** One question that a guide may answer, as described in `rules/fields`. */
export interface FieldDefinition {
  readonly id: FieldId
  /** The official name. */
  readonly name: string
  /** What a reader asks. */
  readonly question?: string | undefined
  readonly group: string
  readonly neededBy: NeededBy
  /** Where it belongs on a page written for readers. */
  readonly position: 'front' | 'detail' | 'collapsed' | 'appendix' | 'omit'
  /** Duties to publish it: keys of the catalogue's `sources`. */
  readonly publish?: readonly string[] | undefined
  readonly labels: readonly string[]
  /** Regular expressions for families of labels. */
  readonly patterns?: readonly string[] | undefined
}

/** A table or block of lines that tells what the labels in it mean. */
export type LabelSurroundings = 'material-table' | 'basis-table' | 'other-table' | 'page-metadata'

/** One reading of an ambiguous label, and what must hold for it. */
export interface LabelReading {
  readonly field: FieldId
  /** A regular expression on the words of the answer. */
  readonly value?: string | undefined
  /** What it stands in; `other-table` is any other table with a head, whose columns describe its rows. */
  readonly in?: LabelSurroundings | undefined
  readonly 'not-in'?: LabelSurroundings | undefined
  /** It is the first label of the guide. */
  readonly first?: boolean | undefined
  /** Some of these fields are named by other labels of the guide. */
  readonly beside?: readonly FieldId[] | undefined
  readonly 'not-beside'?: readonly FieldId[] | undefined
  /** It does not stand inside the answer to any of these. */
  readonly 'not-within'?: readonly FieldId[] | undefined
  /** It has words of its own, not only sections that answer other questions. */
  readonly own?: true | undefined
}

/** What a file in `rules/fields` holds. */
export interface CatalogueData {
  readonly language: Language
  readonly sources: Readonly<Record<string, DutySource>>
  readonly fields: readonly FieldDefinition[]
  readonly ambiguous: Readonly<Record<string, readonly LabelReading[]>>
  readonly merged: Readonly<Record<string, readonly FieldId[]>>
}

/** The fields that guides of one language have, and the labels they are known by. */
export interface FieldCatalogue {
  readonly fields: ReadonlyMap<FieldId, FieldDefinition>
  /** Whether a label names a field: `exactly`, or by its family as well, as headings may. */
  knows(label: string, how: 'exactly' | 'by family'): boolean
  /** The fields a label names wherever it stands; `undefined` if that depends on its surroundings. */
  certain(label: string): readonly FieldId[] | undefined
  /** The fields a label names where it stands; empty if none. */
  resolve(label: string, context: LabelContext): readonly FieldId[]
}

/** Make a catalogue; `extraLabels` adds labels to fields, as a configuration may. */
export function makeCatalogue(
  data: CatalogueData,
  extraLabels: Readonly<Record<FieldId, readonly string[]>> = {},
): FieldCatalogue {
  const index = labelIndex(data, extraLabels)
  return { fields: new Map(data.fields.map(field => [field.id, field])), ...index }
}
