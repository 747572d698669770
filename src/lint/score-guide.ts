import type { Score } from '../findings/finding.ts'
import type { GuideMeasures } from '../guide/measures.ts'
import type { FieldId, Guide } from '../guide/model.ts'
import type { Readability } from '../text/readability.ts'

/**
 * How much each part counts in the whole.
 *
 * Wording weighs more than structure: a page in the wrong order can still be understood, one in the wrong words cannot.
 */
const weights = { wording: 0.6, structure: 0.4 }

/** Within structure: what the reader cannot do without weighs most. */
const structureWeights = { userNeed: 0.3, firstAnswer: 0.3, answers: 0.4 }

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
export function scoreGuide(guide: Guide, measures: GuideMeasures, readability: Readability): Score {
  const present = new Set(guide.fields.map(({ id }) => id))
  const answered = questions.filter(ids => ids.some(id => present.has(id))).length
  const parts = {
    userNeed: measures.userNeedShare * 100,
    firstAnswer:
      100 * Math.max(0, Math.min(1, (lost - measures.firstAnswerAt) / (lost - firstScreen))),
    answers: (answered / questions.length) * 100,
  }
  const structure =
    parts.userNeed * structureWeights.userNeed +
    (answered === 0 ? 0 : parts.firstAnswer) * structureWeights.firstAnswer +
    parts.answers * structureWeights.answers
  return {
    overall: round(readability.score * weights.wording + structure * weights.structure),
    wording: round(readability.score),
    structure: round(structure),
    band: readability.band,
    parts: roundAll({ ...readability.parts, ...parts }),
  }
}

function roundAll(parts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value)]))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
