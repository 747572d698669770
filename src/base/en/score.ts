/** In English: the page of a score. */
export const score = {
  wording: 'Wording: ',
  structure: 'Structure: ',
  parts: {
    words: 'words',
    sentences: 'sentences',
    userNeed: 'what applicants need',
    firstAnswer: 'answer at the top',
    order: 'readers first',
    answers: 'questions answered',
  },
  needs: (percent: number) => `${percent}% of the text answers questions of the applicant.`,
  firstAnswer: (characters: number) =>
    characters === 0
      ? 'The first answer stands at the very top.'
      : `The first answer comes after ${characters} characters.`,
  tooShort: 'Too little text for a score.',
  costs: 'What the wording costs, beside a plain guide',
  cost: (feature: string, points: string, isLoss: boolean) =>
    isLoss ? `${feature}: −${points}` : `${feature}: +${points}`,
  features: {
    zh: {
      sentenceLength: 'length of sentences',
      advancedWords: 'advanced words in a sentence',
      rareWords: 'words rarely said in a sentence',
      wordLevel: 'how late words are learnt',
      setPhrases: 'set phrases of four characters',
      wordRarity: 'how rarely words are said',
      characterRarity: 'how rarely single characters are said',
      writtenCharacters: 'characters that are written, not said',
    },
    en: {
      sentenceLength: 'words in a sentence',
      rareWords: 'words rarely said in a sentence',
      unlistedWords: 'words beyond the lists of easy words',
      nominalisations: 'long nouns that hide a verb',
      address: 'how seldom it says you and we',
    },
  },
  hardest: 'The sentences that cost most',
  noneHard: 'No sentence costs more than the others.',
  points: (points: string) => `costs ${points} points`,
  fields: 'Field by field: wording, and the sentence that costs most',
  leftOut: (kinds: readonly string[]) => `Not counted: ${kinds.join('; ')}.`,
  leftOutKinds: {
    laws: (count: number, some: readonly string[]) =>
      `${count === 1 ? '1 law' : `${count} laws`} (${list(some, count)})`,
    names: (count: number, some: readonly string[]) =>
      `${count === 1 ? '1 name' : `${count} names`} of offices or papers (${list(some, count)})`,
    addresses: (count: number, some: readonly string[]) =>
      `${count === 1 ? '1 address or number' : `${count} addresses and numbers`} (${list(some, count)})`,
    tableCells: (count: number) =>
      count === 1 ? '1 cell of a table of names' : `${count} cells of tables of names`,
    explainedTerms: (count: number, some: readonly string[]) =>
      `${count === 1 ? '1 term' : `${count} terms`} the guide explains (${list(some, count)})`,
  },
  length: {
    zh: (count: number) => `${count} characters`,
    en: (count: number) => `${count} words`,
  },
  formulas: (agree: number, all: number) => `too hard for ${agree} of ${all} formulas`,
  under: (guides: number, least: number) =>
    guides === 1 ? `1 guide scores under ${least}.` : `${guides} guides score under ${least}.`,
}

function list(some: readonly string[], count: number): string {
  return `${some.join(', ')}${count > some.length ? ' …' : ''}`
}
