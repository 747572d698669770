/** In English: the page of a score. */
export const score = {
  wording: 'Wording: ',
  structure: 'Structure: ',
  parts: {
    words: 'words',
    sentences: 'sentences',
    userNeed: 'what applicants need',
    firstAnswer: 'answer at the top',
    answers: 'questions answered',
  },
  needs: (percent: number) => `${percent}% of the text answers questions of the applicant.`,
  firstAnswer: (characters: number) =>
    characters === 0
      ? 'The first answer stands at the very top.'
      : `The first answer comes after ${characters} characters.`,
  tooShort: 'Too little text for a score.',
  hardest: 'The hardest sentences',
  noneHard: 'No sentence stands out as hard.',
  length: {
    zh: (count: number) => `${count} characters`,
    en: (count: number) => `${count} words`,
  },
  readability: (score: number) => `readability ${score}`,
  formulas: (agree: number, all: number) => `too hard for ${agree} of ${all} formulas`,
  under: (guides: number, least: number) =>
    guides === 1 ? `1 guide scores under ${least}.` : `${guides} guides score under ${least}.`,
}
