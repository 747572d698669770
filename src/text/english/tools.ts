import type { LanguageTools } from '../language-tools.ts'
import { hardVotes, voterCount } from './formulas.ts'
import { leftOut } from './left-out.ts'
import { names } from './names.ts'
import { englishModel, readability } from './readability.ts'
import { sentences } from './sentences.ts'
import { wordsOf } from './words.ts'

/** Sentences, names and readability of English text. */
export const englishTools: LanguageTools = {
  language: 'en',
  sentences,
  sentenceLength: sentence => wordsOf(sentence).length,
  names,
  // Words stand between spaces; the term index sees to those.
  cutsWord: () => false,
  readability,
  model: englishModel,
  leftOut,
  votes: sentence => ({ tooHard: hardVotes(sentence), voters: voterCount }),
}
