import type { Score } from '../findings/finding.ts'
import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { GuideMeasures } from '../guide/measures.ts'
import type { FieldId, Guide } from '../guide/model.ts'
import type { Readability } from '../text/readability.ts'

/**
 * How much each part counts in the whole.
 *
 * Wording weighs more than structure: a page in the wrong order can still be understood, one in the wrong words cannot.
 */
const weights = { wording: 0.6, structure: 0.4 }

/**
 * How much each part counts within structure.
 *
 * - `answers`, most: a reader who does not find the fee or the place has to phone, however well the rest is written.
 * - `userNeed`: what is not for the reader has to be read past, but it can be.
 * - `firstAnswer`: people decide on the first screen whether a page is for them.
 * - `order`, least: within the page, headings help to skip what is for the office.
 */
const structureWeights = { answers: 0.4, userNeed: 0.25, firstAnswer: 0.2, order: 0.15 }

/** A first answer within this many characters is on the first screen of a phone. */
const firstScreen = 200

/** After this many characters most readers have left or phoned. */
const lost = 1500

/** The questions of every applicant; one field of each line answers it. */
const questions: readonly (readonly FieldId[])[] = [
  ['conditions', 'for-whom', 'exclusions'],
  ['materials', 'information-needed'],
  ['place', 'online-link', 'channels', 'accepting-office'],
  ['time-limit', 'pace'],
  ['fee', 'fee-charged', 'benefit'],
  ['contact', 'assistance'],
]

/** The score of a guide; every figure from 0 to 100, to two places so that close texts can be told apart. */
export function scoreGuide(
  guide: Guide,
  measures: GuideMeasures,
  readability: Readability,
  catalogue: FieldCatalogue,
): Score {
  const present = new Set(guide.fields.map(({ id }) => id))
  const answered = questions.filter(ids => ids.some(id => present.has(id))).length
  const parts = {
    userNeed: measures.userNeedShare * 100,
    firstAnswer:
      100 * Math.max(0, Math.min(1, (lost - measures.firstAnswerAt) / (lost - firstScreen))),
    order: 100 * readersFirst(guide, catalogue),
    answers: (answered / questions.length) * 100,
  }
  const structure =
    parts.userNeed * structureWeights.userNeed +
    // Nothing comes early, or in good order, where nothing is answered.
    (answered === 0 ? 0 : parts.firstAnswer) * structureWeights.firstAnswer +
    (answered === 0 ? 0 : parts.order) * structureWeights.order +
    parts.answers * structureWeights.answers
  return {
    overall: round(readability.score * weights.wording + structure * weights.structure),
    wording: round(readability.score),
    structure: round(structure),
    band: readability.band,
    parts: roundAll({ ...readability.parts, ...parts }),
  }
}

/**
 * The share of pairs of a field for the applicant and one for the office in which the applicant's stands first, from 0 to 1; 1 if
 * there are no such pairs.
 */
function readersFirst({ fields }: Guide, catalogue: FieldCatalogue): number {
  let applicants = 0
  let pairs = 0
  let right = 0
  const isForApplicant = (id: FieldId) => catalogue.fields.get(id)?.neededBy === 'applicant'
  const onPage = fields.filter(({ id, foundIn }) => foundIn !== 'front-matter' && id !== 'title')
  const total = onPage.filter(({ id }) => isForApplicant(id)).length
  for (const { id } of onPage) {
    if (isForApplicant(id)) applicants++
    else {
      pairs += total
      right += applicants
    }
  }
  return pairs === 0 ? 1 : right / pairs
}

function roundAll(parts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value)]))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
