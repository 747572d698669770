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
import type { FieldId, Guide, GuideField, Passage } from './model.ts'

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
    const fields = [...new Set(owners.flatMap(owner => ids.get(owner) ?? []))]
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

/** First the labels that mean one thing wherever they stand, then the others in the light of those. */
function decideFields(
  draft: GuideDraft,
  answers: ReadonlyMap<FieldDraft, readonly PassageDraft[]>,
  catalogue: FieldCatalogue,
): Map<FieldDraft, readonly FieldId[]> {
  const ids = new Map<FieldDraft, readonly FieldId[]>()
  const present = new Set<FieldId>()
  const doubtful: FieldDraft[] = []
  for (const field of draft.fields) {
    const certain = field.id === undefined ? catalogue.certain(wordsOf(field.label)) : [field.id]
    if (certain === undefined) doubtful.push(field)
    else ids.set(field, certain)
    for (const id of certain ?? []) present.add(id)
  }
  const first = draft.fields.find(field => field.id === undefined)
  for (const field of doubtful) {
    const context: LabelContext = {
      value: (answers.get(field) ?? []).map(wordsOf).join('\n'),
      in: kindOf(field.container, catalogue),
      first: field === first,
      present,
    }
    ids.set(field, catalogue.resolve(wordsOf(field.label), context))
  }
  return ids
}

function kindOf(container: Container, catalogue: FieldCatalogue): LabelContext['in'] {
  if (container.in !== undefined) return container.in
  const metadata = container.labels.filter(label =>
    catalogue.certain(label)?.includes('page-metadata'),
  )
  return metadata.length >= 2 ? 'page-metadata' : undefined
}
