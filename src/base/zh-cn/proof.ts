import type { Sentences } from '../local-text.ts'

/** In Chinese: how rules prove themselves. */
export const proof: Sentences['proof'] = {
  example: (number, of) => `第${number}个例子，共${of}个`,
  bad: 'bad： ',
  good: 'good：',
  outcomes: {
    silent: '漏报：这段文字标为“bad”，规则却什么也没有查出来。',
    misplaced: (at, instead) => `报错了地方：“at”写的是“${at}”，规则报的却是“${instead}”。`,
    noisy: instead =>
      instead === '∅'
        ? '误报：这段文字标为“good”，规则却说它缺了内容。'
        : `误报：这段文字标为“good”，规则却报了“${instead}”。`,
    'wrong-fix': '改得不对：把“bad”自动改好以后，不是“good”那样，而是：',
  },
  advice: {
    silent: '请检查词语的写法，以及“scope”和“unless”。',
    misplaced: '请改正“at”，或把规则写得更准。',
    noisy: '请把规则写得更准，例如加上“unless”或“scope”。',
    'wrong-fix': '请改正“good”或改用的说法，或写上“fix: review”。',
  },
  allProven: (rules, examples) => `${rules}条规则的${examples}个例子全部通过。`,
  failed: (failed, examples, rules) =>
    `${examples}个例子中有${failed}个没有通过，涉及${rules}条规则。`,
  broken: files => `有${files}个规则文件读不了。`,
  nothing: '没有要验证的规则。',
}
