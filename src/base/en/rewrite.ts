/** In English: what suggestions, fixes and rewritten guides say. */
export const rewrite = {
  comma: ', ',
  factsChanged: (path: string, facts: string) =>
    `${path}: the changes together would have altered facts (${facts}), so they were not made.`,
  factsChangedHint: 'This is a bug in a rule. The guide is as it was; report it with the guide.',
  brokenGlossary: (path: string, reason: string) => `${path} is no glossary: ${reason}`,
  brokenGlossaryHint:
    'A glossary has two keys: language (zh or en), and terms with what each means.',
  unknownTone: (name: string) => `No tone is called “${name}”.`,
  knownTones: (names: string) => `There are: ${names}.`,
  needsFolder: (count: number) => `${count} guides cannot stand on one screen.`,
  needsFolderHint: 'Name a folder for them: baihua rewrite guides -o pages',
  ownGuide: (path: string) => `The page would take the place of its guide, ${path}.`,
  ownGuideHint: 'Choose another file or folder with -o.',
  already: (path: string) => `${path}: rewritten before, so it stays as it is.`,
  summary: (path: string, changes: number, questions: number, refused: number) =>
    `${path}: ${changes === 1 ? '1 change' : `${changes} changes`}, ` +
    `${questions === 1 ? '1 question' : `${questions} questions`} to the author` +
    (refused === 0
      ? ''
      : `; ${refused === 1 ? '1 change was' : `${refused} changes were`} refused to keep the facts`),
  kinds: {
    wording: 'Reworded',
    moved: 'Moved',
    collapsed: 'Folded',
    summary: 'Repeated in the card',
    glossary: 'Explained',
    split: 'Split',
    removed: 'Left out',
  },
  refusedHeading: 'Not changed, to keep the facts:',
  questionsHeading: 'Questions to the author:',
  wouldChange: (facts: string) => `This would have changed: ${facts}`,
  materialsTable: 'A table shows at one look which paper is needed in which form.',
  pageData: (label: string) => `“${label}” is data of the page; its reader has no use for it.`,
  citation:
    'The law stands in the section on the legal basis; the sentence begins with what matters.',
  enumeration: 'Items below each other can be counted and ticked off.',
  splitSentence: 'Short sentences are understood the first time.',
  internalSteps: 'Only the office does this; the reader’s own steps are clearer without it.',
  folded: 'It has to be published, but nobody acts on it.',
  toReader: 'The reader acts, so the page says “you”.',
  figures: 'Figures are found faster than words.',
  activeDuties: 'It says who has to do it.',
  explained: (term: string) => `“${term}” is explained where it comes first.`,
  tone: (name: string) => `The tone “${name}” says it like this.`,
  repeated: 'The title says it already.',
  answerInWords: 'The answer says by itself what it means.',
  purpose: 'It says why the guide was written or praises the service; nobody acts on it.',
  punctuation: 'A name in a list needs no full stop.',
}
