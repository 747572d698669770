/** In English: the list of rules. */
export const ruleList = {
  on: 'on',
  off: 'off',
  trial: 'on trial',
  rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  totals: (rules: number, on: number, off: number) =>
    `${rules === 1 ? '1 rule' : `${rules} rules`}: ${on} on, ${off} off.`,
  trials: (count: number) =>
    `${count} on trial: ${count === 1 ? 'it runs' : 'they run'} only when switched on by name.`,
  next: 'baihua explain <rule> shows a rule with examples and how to switch it on or off',
}
