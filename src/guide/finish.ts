import type { Document } from '../document/model.ts'
import type { FieldCatalogue } from './catalogue.ts'
import {
  placeOfPassages,
  wordsOf,
  type Container,
  type FieldDraft,
  type GuideDraft,
  type PassageDraft,
} from './draft.ts'
import type { LabelContext } from './labels.ts'
import { isLabel, type FieldId, type Guide, type GuideField, type Passage } from './model.ts'

/** Decide what each label means, now that the whole guide is known, and give every passage its fields. */
export function finishGuide(
  document: Document,
  draft: GuideDraft,
  catalogue: FieldCatalogue,
): Guide {
  const answers = passagesByField(draft)
  const ids = decideFields(draft, answers, catalogue)

  const finished = new Map<PassageDraft, Passage>()
  const finish = (passage: PassageDraft): Passage => {
    const known = finished.get(passage)
    if (known !== undefined) return known
    const { text, span, role, owners } = passage
    const fields = fieldsOf(owners, ids)
    const made: Passage = { text, span, value: wordsOf(passage), role, fields }
    finished.set(passage, made)
    return made
  }

  const fields = draft.fields.flatMap(field => {
    const passages = answers.get(field) ?? []
    const shared = {
      label: finish(field.label),
      foundIn: field.foundIn,
      passages: passages.map(finish),
      place: placeOfPassages([field.label, ...passages]),
    }
    return (ids.get(field) ?? []).map((id): GuideField => ({ id, ...shared }))
  })
  return { document, fields, passages: draft.passages.map(finish) }
}

/** The fields of a passage, the innermost first and each once; most passages have none or one. */
function fieldsOf(
  owners: readonly FieldDraft[],
  ids: ReadonlyMap<FieldDraft, readonly FieldId[]>,
): readonly FieldId[] {
  if (owners.length === 0) return none
  if (owners.length === 1) return ids.get(owners[0]!) ?? none
  return [...new Set(owners.flatMap(owner => ids.get(owner) ?? none))]
}

const none: readonly FieldId[] = []

function passagesByField(draft: GuideDraft): Map<FieldDraft, PassageDraft[]> {
  const answers = new Map<FieldDraft, PassageDraft[]>()
  for (const passage of draft.passages) {
    for (const owner of passage.owners) {
      const passages = answers.get(owner)
      if (passages === undefined) answers.set(owner, [passage])
      else passages.push(passage)
    }
  }
  return answers
}

/**
 * First the labels that mean one thing wherever they stand, then the others, each in the light of all the rest.
 *
 * A label that is still to be decided counts as what it would mean by itself: a guide with 受理条件 tells the conditions there, so 服务对象 need not.
 */
function decideFields(
  draft: GuideDraft,
  answers: ReadonlyMap<FieldDraft, readonly PassageDraft[]>,
  catalogue: FieldCatalogue,
): Map<FieldDraft, readonly FieldId[]> {
  const ids = new Map<FieldDraft, readonly FieldId[]>()
  const doubtful: FieldDraft[] = []
  for (const field of draft.fields) {
    const certain = field.id === undefined ? catalogue.certain(wordsOf(field.label)) : [field.id]
    if (certain === undefined) doubtful.push(field)
    else ids.set(field, certain)
  }
  const first = draft.fields.find(field => field.id === undefined)
  const containers = new Set(doubtful.map(({ container }) => container))
  const kinds = new Map([...containers].map(one => [one, kindOf(one, catalogue)]))
  const certain = new Set([...ids.values()].flat())
  const resolve = (field: FieldDraft, present: ReadonlySet<FieldId>) => {
    const passages = answers.get(field) ?? []
    const context: LabelContext = {
      value: passages.map(wordsOf).join('\n'),
      in: kinds.get(field.container),
      first: field === first,
      present,
      within: new Set(field.label.owners.flatMap(owner => ids.get(owner) ?? [])),
      own: passages.some(passage => !isLabel(passage) && passage.owners[0] === field),
    }
    return catalogue.resolve(wordsOf(field.label), context)
  }

  // Labels that say the same do not decide about one another.
  const named = countByLabel()
  for (const field of doubtful) {
    ids.set(field, resolve(field, certain))
    named.add(wordsOf(field.label), ids.get(field)!, 1)
  }
  for (const field of doubtful) {
    const label = wordsOf(field.label)
    const decided = resolve(field, new Set([...certain, ...named.exceptBy(label)]))
    named.add(label, ids.get(field)!, -1)
    named.add(label, decided, 1)
    ids.set(field, decided)
  }
  return ids
}

/** How often fields are named, and by which label. */
function countByLabel() {
  const total = new Map<FieldId, number>()
  const byLabel = new Map<string, Map<FieldId, number>>()
  return {
    add(label: string, fields: readonly FieldId[], count: number) {
      const own = byLabel.get(label) ?? new Map<FieldId, number>()
      byLabel.set(label, own)
      for (const id of fields) {
        total.set(id, (total.get(id) ?? 0) + count)
        own.set(id, (own.get(id) ?? 0) + count)
      }
    },
    exceptBy: (label: string) =>
      [...total].flatMap(([id, count]) => (count > (byLabel.get(label)?.get(id) ?? 0) ? [id] : [])),
  }
}

function kindOf(container: Container, catalogue: FieldCatalogue): LabelContext['in'] {
  if (container.in !== undefined) return container.in
  const metadata = container.labels.filter(label =>
    catalogue.certain(label)?.includes('page-metadata'),
  )
  return metadata.length >= 2 ? 'page-metadata' : undefined
}
