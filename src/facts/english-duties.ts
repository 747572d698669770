import { englishWords, type FactReader } from './fact-reader.ts'

const be = '(?:am|is|are|be|was|were)'
const permitted = '(?:permitted|allowed|authori[sz]ed)'

/** Words of obligation, permission and prohibition in an English guide. */
export const englishDuties: readonly FactReader[] = [
  englishWords('duty', 'need-not', [
    `${be}(?: not|n't) (?:required|obliged|necessary|obligated)(?: to)?`,
    "(?:do|does|did|will)(?: not|n't) (?:need|have) to",
    "won't (?:need|have) to",
    "need(?: not|n't)",
    'no (?:need|requirement|obligation) to',
  ]),
  englishWords('duty', 'must-not', [
    "(?:must|shall)(?: not|n't)",
    "shan't",
    'may not',
    "can(?:not| not|'t)",
    `${be}(?: not|n't) (?:${permitted}|entitled|eligible|able)(?: to)?`,
    `${be} (?:unable to|prohibited(?: from)?|forbidden(?: from| to)?|barred from)`,
    '(?:unable to|prohibited from|forbidden to)',
    'under no circumstances',
  ]),
  englishWords('duty', 'should-not', ["(?:should|ought)(?: not|n't)(?: to)?"]),
  englishWords('duty', 'may-only', ['(?:may|can) only']),
  englishWords('duty', 'must', [
    'must',
    'shall',
    '(?:has|have|had|having) (?:got )?to(?! (?:do with|date))',
    `${be} (?:required|obliged|obligated|mandatory|compulsory|obligatory|necessary)(?: to| for you to)?`,
    '(?:required|obliged|obligated) to',
    'needs? to',
    `${be} incumbent upon (?:you|the \\w{1,20}) to`,
  ]),
  englishWords('duty', 'may', [
    'may',
    'can',
    `${be} (?:${permitted} to|entitled to|able to|at liberty to|in a position to)`,
    '(?:has|have) the (?:right|ability|opportunity|option) to',
    'reserves? the right to',
  ]),
  englishWords('duty', 'should', [
    'should',
    'ought to',
    `${be} (?:strongly )?(?:advised|recommended|encouraged) (?:to|that)`,
    'we (?:strongly )?(?:advise|recommend) (?:you to|that)',
  ]),
]
