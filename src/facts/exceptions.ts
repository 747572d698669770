import { chineseWords, englishWords, type FactReader } from './fact-reader.ts'

const outside = '(?:[以之]外|外(?![国地省市籍部资来商交贸汇币边面观出侧墙语文科]))'

/** What a rule does not hold for. */
export const exceptions: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [
    chineseWords('exception', 'except', [
      `(?<![解删扣免消清排拆去根开废剔])除外(?![国地省市籍部资来商交])`,
      '除非',
      `(?<![解删扣免消清排拆去根开废剔])除了?(?=[^。；;\\n除]{1,60}?${outside})`,
      '(?<![解删扣免消清排拆去根开废剔])除了',
      '例外',
      '不在此[限列]',
      '不受此限',
    ]),
  ],
  en: [
    englishWords('exception', 'except', [
      'unless',
      'except(?:ing)?(?: (?:for|that|if|when|where|as))?',
      'other than',
      '(?:excluding|exclusive of|not including|does not include|do not include)',
      'with the exception of',
      '(?<!\\bliv(?:e|es|ed|ing) )apart from',
      'aside from',
      'save (?:for|that|where|as)',
      'but for',
    ]),
  ],
}
