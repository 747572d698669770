import type { FieldCatalogue } from './catalogue.ts'
import { isLabel, type Guide, type Passage } from './model.ts'

/** What can be counted about a guide without judging its words. */
export interface GuideMeasures {
  /** UTF-16 code units that a reader reads. */
  readonly characters: number
  /** The share of characters that answer a question of the applicant, from 0 to 1. */
  readonly userNeedShare: number
  /** How many characters a reader passes before the first such answer; all of them if there is none. */
  readonly firstAnswerAt: number
  /** How many of those quote the law. */
  readonly lawBeforeAnswer: number
  /** How many fields were recognised. */
  readonly fields: number
}

/** Measure a guide. What the service is called counts as read, but answers nothing yet. */
export function measureGuide(guide: Guide, catalogue: FieldCatalogue): GuideMeasures {
  let characters = 0
  let useful = 0
  let law = 0
  let firstAnswerAt: number | undefined
  // Keys are not what readers read, and their order is not that of the page that is made of the record.
  const isRecord = guide.document.record !== undefined
  let lawBeforeAnswer: number | undefined
  for (const passage of guide.passages) {
    if (isRecord && isLabel(passage)) continue
    const { length } = passage.value
    if (isAnswer(passage, catalogue)) {
      useful += length
      firstAnswerAt ??= characters
      lawBeforeAnswer ??= law
    } else if (firstAnswerAt === undefined && quotesLaw(passage)) law += length
    characters += length
  }
  return {
    characters,
    userNeedShare: characters === 0 ? 0 : useful / characters,
    firstAnswerAt: firstAnswerAt === undefined ? characters : isRecord ? 0 : firstAnswerAt,
    lawBeforeAnswer: isRecord ? 0 : (lawBeforeAnswer ?? law),
    fields: guide.fields.length,
  }
}

/**
 * Whether a document answers enough of the applicant's questions to be judged as a guide.
 *
 * Two answers to one question, or a phone number and links, stand on any page: what counts is how many different
 * things about getting something done it tells.
 */
export function isGuide(guide: Guide, catalogue: FieldCatalogue): boolean {
  const answered = new Set(
    guide.fields
      .filter(({ id, foundIn }) => foundIn !== 'front-matter' && answersApplicant(id, catalogue))
      .map(({ id }) => catalogue.fields.get(id)!.group)
      .filter(group => toAct.has(group)),
  )
  return answered.size >= 2
}

/** The groups of fields that tell how to get something done. */
const toAct: ReadonlySet<string> = new Set([
  'eligibility',
  'materials',
  'process',
  'channel',
  'time',
  'cost',
  'result',
])

/** Statutes under a label of theirs, and paragraphs that begin with one. */
function quotesLaw({ role, fields, value }: Passage): boolean {
  if (isLabel({ role })) return false
  if (fields.some(id => id === 'legal-basis' || id === 'legal-basis-detail')) return true
  return /》(?:（[^）]{0,30}）)?第[一二三四五六七八九十百0-9]+条|\b(?:section|article|regulation) \d+[\w()]* of the\b|\b(?:Act|Regulations|Order|Code|Ordinance)(?: No\. ?\d+)?,? (?:of )?(?:19|20)\d\d\b/u.test(
    value.slice(0, 80),
  )
}

function isAnswer({ role, fields }: Passage, catalogue: FieldCatalogue): boolean {
  const [id] = fields
  return !isLabel({ role }) && id !== undefined && answersApplicant(id, catalogue)
}

function answersApplicant(id: string, catalogue: FieldCatalogue): boolean {
  const field = catalogue.fields.get(id)
  return field?.neededBy === 'applicant' && field.id !== 'title' && field.id !== 'everyday-name'
}
