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
    tooIntricate: (path: string, line: number) =>
      `${path}:${line} has so many lists, quotes and marks before it that reading would take minutes.`,
    tooIntricateHint: 'Split the file, or leave it out with “ignore” in the configuration.',
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
  yaml: {
    BAD_INDENT: 'this line stands further in or out than its neighbours',
    TAB_AS_INDENT: 'a line begins with a tab; use spaces',
    BAD_SCALAR_START: 'a value that begins with a sign such as @ % ` needs quotation marks',
    BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks',
    MULTILINE_IMPLICIT_KEY:
      'a colon is missing, or a value with a colon in it needs quotation marks',
    MISSING_CHAR: 'a quotation mark, bracket or colon is missing',
    DUPLICATE_KEY: 'this key is there twice',
    UNEXPECTED_TOKEN: 'this sign does not belong here; perhaps the value needs quotation marks',
    BAD_ALIAS: 'a value that begins with * needs quotation marks',
  },
  rules: {
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
    brokenPattern: (key: string, reason: string) =>
      `“${key}” is not a regular expression: ${reason}`,
    invalid: (key: string, reason: string) =>
      key === '' ? `The file ${reason}.` : `“${key}” ${reason}.`,
    needs: {
      badOrGood: 'needs “bad” or “good”',
      badAndGood: 'needs at least one “bad” and one “good”',
      overOrUnder: 'needs either “over” or “under”',
    },
    brokenRuleHint: (kinds: string) =>
      `Put the file right; the other rules have run. Kinds of rules: ${kinds}. “baihua rules new” writes a file to begin with.`,
    badSetting: (id: string, mistakes: string) =>
      `The settings for “${id}” do not fit: ${mistakes}.`,
    badSettingHint: (id: string) => `“baihua explain ${id}” shows the rule and its settings.`,
    noFolder: (folder: string) => `There is no folder ${folder} with rules.`,
    noFolderHint: 'Check “rulesFrom” in the configuration.',
  },
  lint: {
    tooManyFindings: (count: number) =>
      `Only the first ${count} findings are shown; there are more.`,
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
    unknownRuleHint: 'Run “baihua rules list” to see them all.',
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
  score: {
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
  },
  facts: {
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
  },
  ruleList: {
    on: 'on',
    off: 'off',
    trial: 'on trial',
    rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    totals: (rules: number, on: number, off: number) =>
      `${rules === 1 ? '1 rule' : `${rules} rules`}: ${on} on, ${off} off.`,
    trials: (count: number) =>
      `${count} on trial: ${count === 1 ? 'it runs' : 'they run'} only when switched on by name.`,
    next: 'baihua explain <rule> shows a rule with examples and how to switch it on or off',
  },
  proof: {
    example: (number: number, of: number) => `example ${number} of ${of}`,
    bad: 'bad:  ',
    good: 'good: ',
    outcomes: {
      silent: 'Silent: this text is marked “bad”, but the rule found nothing in it.',
      misplaced: (at: string, instead: string) =>
        `Misplaced: “at” says “${at}”, but the rule reported “${instead}”.`,
      noisy: (instead: string) =>
        instead === '∅'
          ? 'Noisy: this text is marked “good”, but the rule reported that something is missing.'
          : `Noisy: this text is marked “good”, but the rule reported “${instead}”.`,
      'wrong-fix': 'Wrong fix: the safe changes do not make the “good” text of the “bad” one, but:',
    },
    advice: {
      silent: 'Check the spelling of the words, “scope”, and “unless”.',
      misplaced: 'Correct “at”, or make the rule more exact.',
      noisy: 'Make the rule more exact, for example with “unless” or “scope”.',
      'wrong-fix': 'Correct “good” or the wording to use, or set “fix: review”.',
    },
    allProven: (rules: number, examples: number) =>
      rules === 1
        ? `The rule proves itself by ${examples} examples.`
        : `All ${rules} rules prove themselves by ${examples} examples.`,
    failed: (failed: number, examples: number, rules: number) =>
      `${failed} of ${examples} examples failed, in ${rules === 1 ? '1 rule' : `${rules} rules`}.`,
    broken: (files: number) =>
      files === 1 ? '1 rule file cannot be read.' : `${files} rule files cannot be read.`,
    nothing: 'There was no rule to prove.',
  },
  rulePage: {
    language: { zh: 'Chinese guides', en: 'English guides', any: 'guides in any language' },
    categories: {
      completeness: 'completeness',
      burden: 'burden',
      clarity: 'clarity',
      consistency: 'consistency',
      'plain-words': 'plain words',
      structure: 'structure',
      readability: 'readability',
    },
    trial: 'This rule is on trial: it runs only when it is switched on by name.',
    now: (severity: string, by: string) =>
      by === '' ? `Now: on, as ${severity}.` : `Now: on, as ${severity} (${by}).`,
    nowOff: (by: string) => (by === '' ? 'Now: off.' : `Now: off (${by}).`),
    setName: (name: string) => `the set “${name}”`,
    folderName: (name: string) => `the folder “${name}”`,
    why: 'Why',
    source: 'Source',
    sets: 'Sets',
    noSets: 'In no set; switch it on in the configuration.',
    looksFor: 'What it looks for',
    explained: (words: string) => `explain it: ${words}`,
    leftOut: '(leave it out)',
    yourWords: '(only the author knows the words)',
    reviewed: 'check first',
    unless: (words: string) => `not in ${words}`,
    moreTerms: (count: number) => `… and ${count} more`,
    ownTerms: 'The entries of this rule:',
    settings: {
      fields: 'only in these fields',
      except: 'not in these fields',
      unit: 'looks at',
      measure: 'counts',
      over: 'at most',
      under: 'at least',
      pattern: 'pattern',
      unless: 'unless it is part of',
      rewrite: 'says instead',
      phrases: 'sentences like',
      similarity: 'how alike (0–1)',
      names: 'names for one thing',
      require: 'asks for',
      when: 'only in guides with',
      labels: 'labels',
      order: 'order',
    } as Readonly<Record<string, string>>,
    values: {
      sentence: 'sentences',
      passage: 'paragraphs, list items and table cells',
      heading: 'headings',
      guide: 'the whole guide',
      'sentence.characters': 'characters of a sentence',
      'sentence.words': 'words of a sentence',
      'sentence.clauses': 'clauses of a sentence',
      'paragraph.characters': 'characters of a paragraph',
      'paragraph.sentences': 'sentences of a paragraph',
      'guide.user-need-share': 'the share of the text that applicants need (0–1)',
      'guide.first-answer-at': 'characters before the first answer',
    } as Readonly<Record<string, string>>,
    anyOf: (words: string) => `one of ${words}`,
    fieldName: (name: string, id: string) => `${name} (${id})`,
    examples: 'Examples',
    found: (words: string) => `(found: “${words}”)`,
    fix: 'What baihua fix does',
    fixes: {
      safe: 'It makes the change itself, unless a fact of the sentence would change; then it only suggests it.',
      mixed:
        'It makes the changes that are sure and change no fact; the others are suggestions for you to check.',
      review: 'It changes nothing; the report suggests a wording for you to check.',
      none: 'It changes nothing: only the author knows what should stand here.',
    },
    change: 'Change or switch it off, in baihua.config.yaml',
    orOff: 'or error, warning, advice',
    silence: 'Silence one place, in the guide before the paragraph',
    reason: 'why it has to stay',
    tool: {
      'baihua/suppression-without-reason':
        'A comment that silences a rule has to say why, so that others can judge it later.',
      'baihua/unused-suppression':
        'A comment that silences nothing hides what will be written there later; delete it.',
      'baihua/unknown-suppression':
        'A comment names a rule that does not run: its name is wrong, or the configuration switched it off.',
    } as Readonly<Record<string, string>>,
    configOf: (path: string) => `What holds for ${path}`,
    noConfig: 'There is no configuration file: the defaults hold.',
    default: 'default',
    notSet: 'not set',
  },
  newRule: {
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
      category:
        'plain-words, clarity, burden, completeness, structure, readability or consistency.',
      scope: 'Which part is looked at: sentence, passage, heading or guide; fields: [materials].',
      message: 'What is wrong and what to do, in one line each. {found} is what was found.',
      why: 'What the reader gains.',
      source: 'source: the law or the guideline that asks for it',
      fix: 'safe: changed by baihua fix; review: only suggested; none: only reported.',
      examples:
        '“bad” must be reported, “good” must not; “at” names the words that are reported. Add real sentences.',
      terms: 'Words on the left, better ones on the right; “unless” lists where they are innocent.',
      pattern: 'A regular expression; “rewrite” would say what to write instead ($1 is a group).',
      boilerplate: 'Sentences that stand on many pages; those much like them are found as well.',
      'missing-field': 'Ids of fields that a guide must have; docs/fields.md lists them.',
      'unneeded-field': 'Labels, as they stand on the page, that readers cannot use.',
      'field-order': 'Ids of fields in the order in which readers look for them.',
      metric: 'What is counted, and the most that is allowed.',
      consistency: 'Names for one thing; a guide stays with the one it uses first.',
    } as Readonly<Record<string, string>>,
  },
  init: {
    exists: (path: string) => `${path} already exists and was left as it is.`,
    existsHint: 'Edit it, or delete it first.',
    written: (path: string) => `${path} was written.`,
    next: [
      'baihua lint .                     check the guides in this folder',
      'baihua rules list                 see the rules, and which are on',
      'baihua lint . --rule <rule>       look at one rule at a time',
    ],
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
  },
}
