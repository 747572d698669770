import type { Sentences } from '../local-text.ts'

/** In Chinese: the list of rules. */
export const ruleList: Sentences['ruleList'] = {
  on: '开',
  off: '关',
  trial: '试用',
  rules: count => `${count}条规则`,
  totals: (rules, on, off) => `共${rules}条规则，${on}条开，${off}条关。`,
  trials: count => `有${count}条在试用，写明规则名打开才会运行。`,
  next: 'baihua explain <规则> 会显示这条规则的例子，以及怎么打开或关掉',
}
