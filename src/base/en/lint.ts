/** In English: what can go wrong while linting. */
export const lint = {
  tooManyFindings: (count: number) => `Only the first ${count} findings are shown; there are more.`,
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
}
