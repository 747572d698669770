/** In English: the page of facts. */
export const facts = {
  kinds: {
    amount: 'Amounts',
    percentage: 'Percentages',
    count: 'Numbers',
    copies: 'Copies',
    duration: 'Time limits',
    date: 'Dates',
    'time-of-day': 'Times of day',
    phone: 'Phone numbers',
    email: 'Email addresses',
    url: 'Web addresses',
    citation: 'Laws',
    'document-number': 'Document numbers',
    duty: 'Duties',
    negation: 'Negations',
    condition: 'Conditions',
    exception: 'Exceptions',
    bound: 'Bounds',
    logic: 'All or any of several',
  },
  none: 'This guide states no facts.',
  total: (count: number) => (count === 1 ? '1 fact' : `${count} facts`),
  same: (count: number) =>
    count === 1
      ? 'Both texts state the same fact: nothing was lost or invented.'
      : `Both texts state the same ${count} facts: nothing was lost or invented.`,
  lost: (count: number, path: string) =>
    `Lost: ${count === 1 ? '1 fact stands' : `${count} facts stand`} only in ${path}`,
  invented: (count: number, path: string) =>
    `Invented: ${count === 1 ? '1 fact stands' : `${count} facts stand`} only in ${path}`,
  needsTwo: (count: number) =>
    `--compare takes two files, the text before and the text after, but got ${count}.`,
  needsTwoHint: 'For example: baihua facts --compare before.md after.md',
  oneStdin: 'Only one of the two texts can come from standard input.',
}
