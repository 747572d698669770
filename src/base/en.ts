/** The tool's own sentences in English: what is wrong, and what to do. */
export const en = {
  input: {
    emptyFile: (path: string) => `${path} is empty.`,
    emptyFileHint: 'Write the guide, or delete the file.',
    notText: (path: string) => `${path} is not text, so it holds no guide to read.`,
    notTextHint: 'Save it as UTF-8, or leave it out with “ignore” in the configuration.',
    notWritable: (path: string, encoding: string) =>
      `${path} was left as it is: its ${encoding} bytes cannot be written back unchanged.`,
    notWritableHint: 'Save the file as UTF-8 first, then fix it.',
    tooLarge: (path: string, size: number, limit: number) =>
      `${path} has ${size} bytes; at most ${limit} are read.`,
    tooDeep: (path: string, line: number, limit: number) =>
      `${path}:${line} is nested more than ${limit} levels deep.`,
    raiseLimit: (name: string) =>
      `Raise “limits.${name}” in the configuration if the file is meant to be so.`,
    unknownFormat: (path: string, extension: string) =>
      `${path} cannot be read: “${extension}” is no format that baihua knows.`,
    knownFormats: (extensions: string) =>
      `It reads ${extensions}. Convert the file, or leave it out.`,
    brokenFrontMatter: (path: string, line: number) =>
      `${path}:${line}: the front matter is not valid YAML, so its fields were not read.`,
    noSuchFile: (path: string) => `${path} does not exist.`,
    noSuchFileHint: 'Check the spelling, or name a folder to check all guides in it.',
    unreadable: (path: string, reason: string) => `${path} cannot be read (${reason}).`,
    unreadableHint: 'Check who may read the file.',
    noGuides: (paths: string) => `No guide was found in ${paths}.`,
  },
  report: {
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
    didYouMean: (name: string) => `Did you mean “${name}”?`,
    knownReporters: (names: string) => `There are ${names}.`,
  },
  rules: {
    unknownRule: (id: string) => `No rule is called “${id}”.`,
    didYouMean: (name: string) => `Did you mean “${name}”?`,
    listRules: '“baihua rules list” shows them all.',
    tooLarge: 'This file is too large to be a rule.',
    brokenYaml: (reason: string) => `This is not valid YAML: ${reason}`,
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
    brokenPattern: (key: string, reason: string) =>
      `“${key}” is not a regular expression: ${reason}`,
    invalid: (key: string, reason: string) =>
      key === '' ? `The file ${reason}.` : `“${key}” ${reason}.`,
    brokenRuleHint: (kinds: string) =>
      `Put the file right; the other rules have run. Kinds of rules: ${kinds}. “baihua rules new” writes a file to begin with.`,
    badSetting: (id: string, mistakes: string) =>
      `The settings for “${id}” do not fit: ${mistakes}.`,
    badSettingHint: (id: string) => `“baihua explain ${id}” shows the rule and its settings.`,
    noFolder: (folder: string) => `There is no folder ${folder} with rules.`,
    noFolderHint: 'Check “rulesFrom” in the configuration.',
  },
  lint: {
    replaceWith: 'Say “{words}”.',
    explainWith: 'Explain it where it first stands: “{words}”.',
    leaveOut: 'Leave it out.',
    suppressionWithoutReason:
      'This comment silences a rule but gives no reason. Write “baihua-ignore {rule}: why”.',
    unusedSuppression:
      'This comment silences “{rule}”, which finds nothing here. Delete the comment.',
    unknownSuppression:
      'This comment silences “{rule}”, but no such rule runs. Correct or delete it.',
    brokenRule: (id: string, reason: string) => `The rule “${id}” failed on this guide: ${reason}`,
    brokenRuleHint:
      'This is a bug in baihua. Report it with the guide, or switch the rule off for now.',
    slowRule: (id: string, seconds: number) =>
      `The rule “${id}” took more than ${seconds} s on this guide and was stopped.`,
    slowRuleHint: 'Make its pattern simpler, or raise “limits.ruleSeconds”.',
  },
  rewrite: {
    comma: ', ',
    factsChanged: (path: string, facts: string) =>
      `${path}: the changes together would have altered facts (${facts}), so they were not made.`,
    factsChangedHint: 'This is a bug in a rule. The guide is as it was; report it with the guide.',
  },
  config: {
    notFound: (path: string) => `There is no configuration file ${path}.`,
    notFoundHint:
      'Check the path, or leave it out to use the nearest baihua.config.yaml, or the defaults.',
    notText: (path: string) => `The configuration ${path} is not text.`,
    notTextHint: 'Save it as UTF-8.',
    tooLarge: (path: string, size: number, limit: number) =>
      `The configuration ${path} has ${size} bytes; at most ${limit} are read.`,
    tooLargeHint: 'Name rules and labels only; long lists of words belong in rule files.',
    mistakes: (count: number) => `The configuration has ${count} mistakes.`,
    moreMistakes: (count: number) => `${count} more like these.`,
    fixAllHint: 'Correct these places, then run baihua again.',
    sentences: (first: string, second: string) => `${first} ${second}`,
    brokenYaml: (reason: string) => `This is not valid YAML: ${reason}.`,
    brokenYamlHint: 'Look for a missing quotation mark, bracket or colon, here or just above.',
    twoDocuments: 'A second YAML document begins here; a configuration is one.',
    twoDocumentsHint: 'Remove the line “---”, or keep the two in files of their own.',
    sameKey: (key: string) => `“${key}” is set twice in the same place.`,
    sameKeyHint: 'Keep one of the two.',
    tooManyAliases: 'The aliases of this file multiply beyond measure.',
    tooManyAliasesHint: 'Write the values out where they are needed.',
    notAMap: 'A configuration is a map of settings.',
    notAMapHint: 'Begin with a line such as “extends: recommended”.',
    unknownKey: (key: string) => `There is no setting “${key}” here.`,
    extendsInOverride: '“extends” cannot stand in an override.',
    extendsInOverrideHint: 'Put it at the top of the file, or name the rules under “rules”.',
    knownKeys: (keys: readonly string[]) => `You can set ${keys.join(', ')}.`,
    missing: (key: string) => `“${key}” is missing here.`,
    wrong: (key: string, found: string) => `“${key}” cannot be ${found}.`,
    wrongEntry: (key: string, found: string) => `An entry of “${key}” cannot be ${found}.`,
    quoted: (words: string) => `“${words}”`,
    found: { empty: 'empty', list: 'a list', map: 'a map' },
    expected: {
      map: 'Write a map of settings.',
      text: 'Write a text that is not empty.',
      names: 'Write a name, or a list of names such as [recommended, ./our-set.yaml].',
      locale: 'Write zh-CN or en.',
      failOn: 'Write error, warning, advice or never.',
      list: "Write a list of texts such as ['archive/**'].",
      fields: 'Write a map from fields to lists of labels, such as { materials: [Paperwork] }.',
      rules: 'Write a map from rules to settings, such as { en/shall: off }.',
      setting: 'Write off, on, error, warning or advice, or a map such as { severity: error }.',
      severity: 'Write error, warning or advice.',
      overrides: 'Write a list of entries that have “files” and “rules”.',
      limits: 'Write a map such as { fileSize: 8000000 }.',
      count: 'Write a whole number above 0.',
      seconds: 'Write a number of seconds above 0.',
    },
    didYouMean: (name: string) => `Did you mean “${name}”?`,
    noBase: (name: string, reason: string) => `“${name}” cannot be read (${reason}).`,
    noBaseHint: 'The path starts from the folder of this file.',
    cycle: (paths: readonly string[]) =>
      `These files extend one another without end: ${paths.join(' → ')}.`,
    cycleHint: 'Remove one of these “extends”.',
    tooManyBases: (limit: number) => `More than ${limit} files are extended.`,
    tooManyBasesHint: 'Extend fewer files, each of them once.',
    unknownSet: (name: string) => `There is no set of rules called “${name}”.`,
    knownSets: (names: readonly string[]) =>
      `There are ${names.join(', ')}; a file of yours begins with “./”.`,
    unknownRule: (id: string) => `There is no rule called “${id}”.`,
    unknownRuleHint: 'Run “baihua rules” to see them all.',
    unknownField: (id: string) => `There is no field called “${id}”.`,
    unknownFieldHint: 'docs/fields.md lists the fields of a guide.',
  },
  cli: {
    error: 'Error: ',
    checking: 'Checking',
    bug: (reason: string) => `This is a bug in baihua: ${reason}`,
    bugHint: 'Report it with the command and the file. BAIHUA_DEBUG=1 shows where it happened.',
    unwritable: (path: string, reason: string) => `${path} cannot be written (${reason}).`,
    unwritableHint: 'Check the folder and who may write to it.',
    usageHint: 'See “baihua --help”.',
    usage: {} as Readonly<Record<string, (detail: string) => string>>,
    fixed: (path: string, count: number) =>
      `${path}: ${count} ${count === 1 ? 'change' : 'changes'}`,
    fixSummary: (changes: number, files: number, left: number) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'} in ${files} ${files === 1 ? 'file' : 'files'}; ${left} findings are left for you.`,
    wouldFixSummary: (changes: number, files: number, left: number) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'} would be made in ${files} ${files === 1 ? 'file' : 'files'}; ${left} findings would be left for you.`,
  },
  help: {
    about:
      'baihua reads service guides and says what stands between the reader and the answer. It keeps every fact.',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    titles: {} as Readonly<Record<string, string>>,
    examples: 'Examples:',
    programExamples:
      '  baihua guides/            check all guides in a folder\n  baihua fix guide.md       make the changes that are safe\n  baihua explain zh/plain-words',
    lint: 'check guides (the command when none is named)',
    lintExamples:
      '  baihua lint guide.md\n  baihua lint "guides/**/*.md" --fail-on warning\n  baihua lint guides --format sarif -o baihua.sarif\n  cat guide.md | baihua lint - --stdin-filename guide.md',
    fix: 'make the changes that lose no fact; everything else stays byte for byte',
    fixExamples: '  baihua fix guide.md\n  baihua fix --dry-run guides/',
    score: 'say how easy guides are to read',
    scoreExamples: '  baihua score guide.md\n  baihua score guides --min-score 60',
    facts: 'list what a guide promises, or compare two versions of it',
    factsExamples: '  baihua facts guide.md\n  baihua facts --compare before.md after.md',
    rules: 'list, prove or begin rules',
    rulesList: 'list the rules and what the configuration makes of them',
    rulesProve: 'run rules against their own examples',
    rulesNew: 'write a rule file to begin with',
    explain: 'show a rule: what, why, examples, how to switch it off',
    explainExamples: '  baihua explain zh/plain-words',
    init: 'write a configuration to begin with',
    paths: 'files, folders or globs; - is standard input',
    failOn: 'the severity from which the exit code is 1',
    minScore: 'exit with 1 if a guide scores less (0–100)',
    rule: 'only this rule; can be repeated',
    quiet: 'print errors only',
    dryRun: 'print the changes as a diff and write nothing',
    compare: 'compare the facts of two files: before and after',
    ruleIds: 'ids of rules; all if none is named',
    ruleId: 'the id of a rule, such as zh/plain-words',
    newPath: 'where to write it, such as our-rules/zh/vague-words.yaml',
    kind: 'the kind of rule',
    config: 'the configuration file; the nearest baihua.config.yaml otherwise',
    locale: 'the language of messages',
    noColor: 'print without colour',
    format: 'how to print',
    output: 'write to a file instead of the screen',
    stdinFilename: 'the name that standard input is read and reported under',
  },
}
