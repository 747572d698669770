/** In English: what writing a rule says. */
export const newRule = {
  needsName: (path: string) => `${path} is a folder, not the name of a rule file.`,
  needsNameHint: 'Name the file: baihua rules new our-rules/en/vague-words.yaml',
  exists: (path: string) => `${path} already exists and was left as it is.`,
  existsHint: 'Choose another name, or edit the file.',
  unknownKind: (kind: string) => `There is no kind of rule called “${kind}”.`,
  knownKinds: (kinds: string) => `There are ${kinds}.`,
  written: (path: string) => `${path} was written.`,
  nextEdit: 'Put your own words and examples in the place of these.',
  nextProve: (path: string) => `baihua rules prove ${path} runs the rule on its examples`,
  nextConfig: (folder: string) =>
    `add “rulesFrom: [${folder}]” to baihua.config.yaml, so that baihua lint uses the rule`,
  comments: {
    language: 'zh, en, or any for both languages.',
    severity: 'error: wrong or missing; warning: hard to read; advice: worth a look.',
    category: 'plain-words, clarity, burden, completeness, structure, readability or consistency.',
    scope: 'Which part is looked at: sentence, passage, heading or guide; fields: [materials].',
    message: 'What is wrong and what to do, in one line each. {found} is what was found.',
    why: 'What the reader gains.',
    source: 'source: the law or the guideline that asks for it',
    fix: 'safe: changed by baihua fix; review: only suggested; none: only reported.',
    examples:
      '“bad” must be reported, “good” must not; “at” names the words that are reported. Add real sentences.',
    terms: 'Words on the left, better ones on the right; “unless” lists where they are innocent.',
    pattern: 'A regular expression; “rewrite” would say what to write instead ($1 is a group).',
    abbreviation: 'Letters that every reader knows, and what others stand for.',
    boilerplate: 'Sentences that stand on many pages; those much like them are found as well.',
    'missing-field': 'Ids of fields that a guide must have; docs/fields.md lists them.',
    'unneeded-field': 'Labels, as they stand on the page, that readers cannot use.',
    'field-order': 'Ids of fields in the order in which readers look for them.',
    'field-value':
      'What the answer under a label needs: a figure, any words at all, or another label.',
    'material-line': 'Papers (of), and the words that tell enough about them (says).',
    repetition: 'How long a sentence has to be to count when it is said twice.',
    metric: 'What is counted, and the most that is allowed.',
    consistency: 'Names for one thing; a guide stays with the one it uses first.',
  } as Readonly<Record<string, string>>,
}
