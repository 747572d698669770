/** In English: what can be wrong with rules. */
export const rules = {
  unknownRule: (id: string) => `No rule is called “${id}”.`,
  didYouMean: (name: string) => `Did you mean “${name}”?`,
  listRules: '“baihua rules list” shows them all.',
  tooLarge: 'This file is too large to be a rule.',
  brokenYaml: (reason: string) => `This is not valid YAML: ${reason}.`,
  notAMap: 'A rule file is a list of keys and values, such as “kind: terms”.',
  tooManyAliases: 'This file repeats itself too often through YAML aliases.',
  unknownKey: (key: string, near: string | undefined) =>
    near === undefined
      ? `“${key}” is no key of this file.`
      : `“${key}” is no key of this file. Did you mean “${near}”?`,
  missingKey: (key: string) => `“${key}” is missing.`,
  unknownValue: (
    key: string,
    found: string,
    allowed: readonly string[],
    near: string | undefined,
  ) =>
    `“${key}” is “${found}”, but has to be one of: ${allowed.join(', ')}.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  wrongType: (key: string, expected: string) => `“${key}” has to be of type ${expected}.`,
  slowPattern: (key: string) =>
    `“${key}” repeats something that itself repeats, such as (a+)+, which can take forever. Repeat one thing only.`,
  brokenPattern: (key: string, reason: string) => `“${key}” is not a regular expression: ${reason}`,
  invalid: (key: string, reason: string) =>
    key === '' ? `The file ${reason}.` : `“${key}” ${reason}.`,
  needs: {
    badOrGood: 'needs “bad” or “good”',
    badAndGood: 'needs at least one “bad” and one “good”',
    oneComparison: 'needs exactly one thing to compare',
    oneExpectation: 'needs exactly one of “may-be-empty”, “needs” and “misnamed”',
    ofAndSays: 'needs “of” and “says”, or “issued”',
    overOrUnder: 'needs either “over” or “under”',
    termsOrVerbs: 'needs “terms” or “verbs”',
  },
  brokenRuleHint: (kinds: string) =>
    `Put the file right; the other rules have run. Kinds of rules: ${kinds}. “baihua rules new” writes a file to begin with.`,
  badSetting: (id: string, mistakes: string) => `The settings for “${id}” do not fit: ${mistakes}.`,
  badSettingHint: (id: string) => `“baihua explain ${id}” shows the rule and its settings.`,
  noFolder: (folder: string) => `There is no folder ${folder} with rules.`,
  noFolderHint: 'Check “rulesFrom” in the configuration.',
}
