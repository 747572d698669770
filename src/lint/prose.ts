import type { FieldId, Passage } from '../guide/model.ts'
import { inScope } from '../rules/scope.ts'
import { explainedTerms } from '../text/explained-terms.ts'
import type { LanguageTools } from '../text/language-tools.ts'

/** What the score of wording is about: the sentences an author could have written otherwise. */
export interface Prose {
  /** Each with its own span. */
  readonly sentences: readonly Passage[]
  /** Words that the guide explains, which count nowhere in it. */
  readonly explained: readonly string[]
  /** Cells of tables of materials, places and the like, which are names and not sentences. */
  readonly cells: readonly Passage[]
}

/** Fields that list what to bring, where to go and whom to call: names to look up, unless a sentence stands there. */
const lookedUp: readonly FieldId[] = [
  'materials',
  'material-name',
  'material-form',
  'material-format',
  'material-source',
  'material-required',
  'place',
  'contact',
  'online-link',
  'hours',
  'accepting-office',
  'deciding-office',
  'authority',
]

/**
 * The prose of passages of a guide.
 *
 * Quoted law and labels are left out. So are scraps in tables and lists, such as the name of a paper: they are no
 * sentences, and many of them would make a hard page look easy. Passages of scraps alone are judged by them.
 */
export function proseOf(
  passages: readonly Passage[],
  sentencesOf: (passage: Passage) => readonly Passage[],
  tools: LanguageTools,
): Prose {
  const sentences: Passage[] = []
  const scraps: Passage[] = []
  const cells: Passage[] = []
  for (const passage of passages) {
    if (passage.role === 'heading' || !inScope({}, passage)) continue
    const isNames = passage.role === 'cell' && lookedUp.some(id => passage.fields.includes(id))
    for (const sentence of sentencesOf(passage)) {
      if (passage.role === 'paragraph' || hasEnd(sentence.value)) sentences.push(sentence)
      else if (isNames) cells.push(sentence)
      else if (isLong(sentence.value, tools)) sentences.push(sentence)
      else scraps.push(sentence)
    }
  }
  return {
    sentences: sentences.length > 0 ? sentences : scraps,
    explained: explainedTerms(
      passages.map(({ value }) => value),
      tools.language,
    ),
    cells,
  }
}

/** The sentences as the score counts them: without the terms that the guide explains. */
export function wordsOfProse({ sentences, explained }: Prose): string[] {
  const values = sentences.map(({ value }) => value)
  if (explained.length === 0) return values
  return values.map(value => explained.reduce((rest, term) => rest.replaceAll(term, ''), value))
}

/** From this length on, words in a cell or an item are a sentence even without an end mark: characters or English words. */
const shortestSentence = { zh: 15, en: 8 }

function hasEnd(value: string): boolean {
  return /[。.！!？?；;]\s*$/u.test(value)
}

function isLong(value: string, tools: LanguageTools): boolean {
  return tools.sentenceLength(value) >= shortestSentence[tools.language]
}
