import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'
import type { WordEntry } from './words.ts'
import { wordsOf } from './words.ts'

/**
 * What the classic formulas ask about a text.
 *
 * A type alias, because their packages want something with an index signature.
 */
export type Counts = {
  sentence: number
  word: number
  letter: number
  character: number
  syllable: number
  polysillabicWord: number
  complexPolysillabicWord: number
  difficultWord: number
  unfamiliarWord: number
}

/** Counts of a text with nothing in it. */
export function noCounts(): Counts {
  return {
    sentence: 0,
    word: 0,
    letter: 0,
    character: 0,
    syllable: 0,
    polysillabicWord: 0,
    complexPolysillabicWord: 0,
    difficultWord: 0,
    unfamiliarWord: 0,
  }
}

/** Adds a word, leaving aside whether Dale and Chall or Spache know it. */
export function countWord(counts: Counts, word: WordEntry): void {
  counts.word++
  counts.letter += word.length
  counts.character += word.length
  counts.syllable += word.syllables
  if (word.syllables >= 3) counts.polysillabicWord++
  if (word.isComplex) counts.complexPolysillabicWord++
}

/** What the classic formulas say of a text; grades are those of American schools. */
export function formulas(counts: Counts): Record<string, number> {
  return {
    flesch: flesch(counts),
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
    daleChall: daleChallFormula(counts),
    gunningFog: gunningFog(counts),
    automatedReadability: automatedReadability(counts),
    colemanLiau: colemanLiau(counts),
    spache: spacheFormula(counts),
  }
}

/** Kincaid et al. (1975), the grade of a text. */
function fleschKincaid({ word, sentence, syllable }: Counts): number {
  return 0.39 * (word / sentence) + 11.8 * (syllable / word) - 15.59
}

/** How many formulas vote on a sentence. */
export const voterCount = 7

/** Shorter sentences are not judged: one long word would decide. */
const leastWords = 5

/**
 * How many of the seven formulas find a sentence too hard for readers of an age, as
 * retext-readability counts them; 4 or more make a hard sentence.
 */
export function hardVotes(sentence: string, age = 16): number {
  const words = wordsOf(sentence)
  if (words.length < leastWords) return 0

  const counts = noCounts()
  counts.sentence = 1
  const easy = new Set<string>()
  const familiar = new Set<string>()
  for (const word of words) {
    countWord(counts, word)
    if (word.isEasy) easy.add(word.key)
    if (word.isFamiliar) familiar.add(word.key)
  }
  // As the original does, a known word helps once however often it stands there.
  counts.difficultWord = counts.word - easy.size
  counts.unfamiliarWord = counts.word - familiar.size

  const ages = [
    ageOfGrade(automatedReadability(counts)),
    ageOfGrade(colemanLiau(counts)),
    ageOfGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
    20 - Math.floor(flesch(counts) / 10),
    ageOfGrade(gunningFog(counts)),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    ageOfGrade(spacheFormula(counts)),
  ]
  return ages.filter(reader => reader > age).length
}

/** The age at which American children enter a grade, at the higher end. */
function ageOfGrade(grade: number): number {
  return Math.round(grade + 5)
}
