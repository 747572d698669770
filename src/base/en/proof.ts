/** In English: how rules prove themselves. */
export const proof = {
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
}
