/** In English: what reports say. */
export const report = {
  record: (number: number) => `record ${number}`,
  languages: { zh: 'Chinese', en: 'English' },
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  gains: {
    completeness: 'Readers find every answer without having to call',
    burden: 'Readers bring less and come less often',
    clarity: 'Readers know exactly what to bring and do',
    consistency: 'Readers are told one thing, not two',
    'plain-words': 'Readers understand every word',
    structure: 'Readers find their answer fast',
    readability: 'Readers understand at the first reading',
  },
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  score: (score: number) => `Readability ${score}/100`,
  wording: (score: number) => `wording ${score}`,
  structure: (score: number) => `structure ${score}`,
  bands: {
    'primary-school': 'primary school level',
    'lower-secondary': 'lower secondary level',
    'upper-secondary': 'upper secondary level',
    newspaper: 'as hard as a newspaper',
    official: 'as hard as an official document',
  },
  colon: ': ',
  listComma: ', ',
  quoted: (words: string) => `“${words}”`,
  quotedFact: (words: string, value: string) => `“${words}” (${value})`,
  applicability: {
    safe: 'fixable',
    review: 'check first',
    idea: 'for ideas',
  },
  factChange: {
    lost: (facts: string) => `would lose: ${facts}`,
    invented: (facts: string) => `would invent: ${facts}`,
  },
  guideTroubles: 'This file was not read in full',
  runTroubles: 'Trouble with this run',
  noGuides: 'No guides were checked.',
  allClean: (guides: number) =>
    guides === 1
      ? 'This guide reads well: nothing to improve.'
      : `All ${guides} guides read well: nothing to improve.`,
  nothingFound: (guides: number, troubled: number) => {
    if (troubled === 0) return 'Nothing to improve was found, but see the trouble above.'
    return guides === 1
      ? 'Nothing to improve was found, but this guide could not be read in full.'
      : `Nothing to improve was found, but ${troubled} of ${guides} guides could not be read in full.`
  },
  found: (found: number, guides: number) =>
    guides === 1
      ? 'This guide can be easier to read.'
      : `${found} of ${guides} guides can be easier to read.`,
  troubled: (guides: number) =>
    guides === 1
      ? '1 guide could not be read in full.'
      : `${guides} guides could not be read in full.`,
  counts: {
    error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
  },
  fixNext: (count: number) =>
    count === 1
      ? 'baihua fix settles 1 place; time limits, amounts and other facts stay as they are'
      : `baihua fix settles ${count} places; time limits, amounts and other facts stay as they are`,
  explainNext: (rule: string) => `baihua explain ${rule} says why this matters, with examples`,
  unknownReporter: (name: string) => `No report format is called “${name}”.`,
  leftOut: (kinds: readonly string[], characters: number) =>
    `Left out as no part of the guide: ${kinds.join(', ')} (${characters} characters).`,
  leftOutKinds: {
    navigation: 'navigation',
    breadcrumbs: 'breadcrumbs',
    banner: 'banner',
    footer: 'footer',
    form: 'search and buttons',
    metadata: 'details of the page',
    hidden: 'hidden text',
    script: 'scripts',
    outside: 'text outside the main part',
  },
  didYouMean: (name: string) => `Did you mean “${name}”?`,
  knownReporters: (names: string) => `There are ${names}.`,
}
