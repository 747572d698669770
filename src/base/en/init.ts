/** In English: the first configuration. */
export const init = {
  exists: (path: string) => `${path} already exists and was left as it is.`,
  existsHint: 'Edit it, or delete it first.',
  written: (path: string) => `${path} was written.`,
  next: [
    'baihua lint .                     check the guides in this folder',
    'baihua rules list                 see the rules, and which are on',
    'baihua lint . --rule <rule>       look at one rule at a time',
  ],
  placed: (count: number, path: string) => `${count} of the keys of ${path} have a field.`,
  notPlaced: (keys: readonly string[], more: number) =>
    `No field was found for: ${keys.join(', ')}${more > 0 ? ` and ${more} more` : ''}. They stand in the configuration as comments.`,
  checkMapping: (path: string) =>
    `baihua lint ${path}     look whether the fields are right, then correct “records”`,
  mapping: {
    head: [
      'Which key of the export answers which field, as far as it could be told; correct what is wrong.',
      'The fields are listed in docs/fields.md; “off” is for what nobody has to read.',
    ],
    guessed: '(told by its values only)',
    unplaced: 'No field was found for these: write one behind the colon, and take the # away.',
  },
  file: `# The configuration of baihua. Every line may go; what is not set keeps its default.

# The rules to begin with: first-look (few and sure), recommended (every day), strict (all).
extends: recommended

# The language of messages: zh-CN or en. The language of each guide is found out by itself.
locale: en

# The severity from which a check has failed: error, warning, advice or never.
failOn: error

# Files to leave out.
# ignore: ['archive/**']

# Folders with rules of your own; “baihua rules new” writes one to begin with.
# rulesFrom: [./our-rules]

# What your guides call the fields of a guide besides the usual labels.
# fields:
#   materials: [Paperwork, What to have ready]

# Single rules: off, error, warning or advice, or settings of the rule.
# “baihua explain <rule>” shows what a rule can be told.
# rules:
#   en/long-sentence: { over: 30 }
#   en/plain-words: { ignore: [prior to] }
#   en/passive-duties: off

# Other settings for some guides.
# overrides:
#   - files: ['legal/**']
#     rules:
#       en/long-sentence: { over: 40 }
`,
}
