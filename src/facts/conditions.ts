import type { Fact } from './fact.ts'
import { chineseWords, englishWords, type FactReader } from './fact-reader.ts'

const needed = '(?:需要?|要(?!求))?'

const chineseConditions = chineseWords('condition', 'if', [
  `(?:如果|假如|假若|倘若|倘)${needed}`,
  `(?<![例比譬诸不自犹])(?<![（(]例?)如若?(?![下何实期图上今同此数约意火出来故法厕愿常既是：:、，])${needed}`,
  `(?<=[（(])如(?=有|需|遇|无|未|不|为|系)${needed}`,
  `(?<![自恍])若(?!干)${needed}`,
  '要是',
  '一[旦经](?!济|营|办)',
  '(?<![平非不])凡是?(?![例尔士间])',
  '只要是?(?!求)',
])

/** 符合…条件 sets a condition unless the clause has one already. */
const meeting: FactReader = {
  starts: '符具满',
  pattern: /(?:符合|具备|满足)(?=[^，,。；;\n]{0,20}(?:条件|规定|要求|情形|标准|资格))/y,
  read: (match, found) =>
    isOpen(match, found) ? { kind: 'nothing' } : { kind: 'condition', value: 'if' },
}

/** 逾期未领的，… closes a condition; if 如 has opened it, it was counted there. */
const closing: FactReader = {
  starts: '的',
  pattern: /的(?=[，,])/y,
  read: (match, found) => (isOpen(match, found) ? undefined : { kind: 'condition', value: 'if' }),
}

/** Whether a condition stands before, in the same clause or one joined to it by 且 or 或. */
function isOpen(match: RegExpExecArray, found: readonly Fact[]): boolean {
  const last = found.findLast(
    fact => fact.kind === 'condition' || fact.span.start < match.index - 60,
  )
  if (last === undefined || last.kind !== 'condition' || last.quote === '的') return false
  const between = match.input.slice(last.span.end, match.index)
  return between.length <= 60 && !/[。；;！!？?\n]|[，,](?!且|并|或|又|而且|以及)/.test(between)
}

const questionWord = '(?<!\\b(?:what|when|how|why|where|who|which) )'

const englishConditions = englishWords('condition', 'if', [
  '(?<!\\bonly )if(?! and only if)',
  'when(?:ever)?(?! (?:to|do|does|is|are|will|can|should) ?(?:you|i|we|the|apply|it)?\\b)',
  'when(?= (?:is|are) )',
  '(?<=^|[,;:.(] |\\n)where(?= (?:the|an?|you|any|it|there|this|such|applicable|necessary|appropriate|possible|required|no|more|one|two)\\b)(?! you (?:can|live))',
  '(?:in|under) (?:cases|circumstances|situations) (?:where|in which)',
  'provid(?:ed|ing) (?:that|you|the)',
  'in the event (?:that|of)',
  '(?:just )?in case(?: of| that)?',
  'in the case (?:of|that)',
  'on (?:the )?condition that',
  '(?:as|so) long as',
  'assuming(?: that)?',
  'subject to',
  'upon request',
  '(?:at such time as|at the time (?:that|when)|as and when)',
  `${questionWord}should(?= (?:you|there|any)\\b)`,
])

/** On what a promise or duty depends. */
export const conditions: Readonly<Record<'zh' | 'en', readonly FactReader[]>> = {
  zh: [
    chineseWords('condition', 'only if', ['只有(?=[^。；\\n]{1,40}才)']),
    chineseConditions,
    meeting,
    closing,
  ],
  en: [
    englishWords('condition', 'only if', ['only (?:if|when|where)', 'if and only if']),
    englishConditions,
  ],
}
