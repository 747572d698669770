import type { Sentences } from '../local-text.ts'

/** In Chinese: the page of facts. */
export const facts: Sentences['facts'] = {
  kinds: {
    amount: '金额',
    percentage: '百分比',
    count: '数量',
    copies: '份数',
    duration: '时限',
    date: '日期',
    'time-of-day': '钟点',
    phone: '电话',
    email: '邮箱',
    url: '网址',
    citation: '法律文件',
    'document-number': '文号',
    duty: '义务',
    negation: '否定',
    condition: '条件',
    exception: '例外',
    bound: '界限',
    logic: '都要还是任选',
  },
  none: '这份指南里没有找到事实。',
  total: count => `共${count}条事实`,
  same: count => `两份文字的${count}条事实完全一样，没有丢掉，也没有多出。`,
  lost: (count, path) => `丢掉：有${count}条事实只在${path}里有`,
  invented: (count, path) => `多出：有${count}条事实只在${path}里有`,
  needsTwo: count => `--compare要比较两个文件：修改前和修改后，但收到的是${count}个。`,
  needsTwoHint: '例如：baihua facts --compare 修改前.md 修改后.md',
  oneStdin: '两份文字中只能有一份来自标准输入。',
}
