import { chineseWords, type FactReader } from './fact-reader.ts'

// 需20个工作日 says how long it takes, not what to do.
const noTime =
  '(?!\\s?(?:大?约)?[0-9一二两三四五六七八九十]{1,4}(?:[-—~至到]\\S{1,3})?\\s?个?(?:工作日|天|日|月|小时|分钟|年|周|星期))'
const noun = '(?![的时，。；、）)]|$)'

/** 不能 and 无法 are also said of what cannot be done, as “cannot” is. */
const mustNot = chineseWords('duty', 'must-not', [
  '不得(?!不)',
  '不能够?(?!不)',
  '不可以?(?!不)',
  '不准予?(?!确)',
  '不(?:允许|许)(?!可)',
  '不应[当该]?(?![诉变急])',
  '不该',
  '(?:请|千万|切)?不要(?![求紧])',
  '(?:请|切|切记)勿',
  '勿(?!需|须)',
  '严?禁止?(?=[止他任携擅转入使吸停带将在以向出])',
  '严禁',
  '禁止',
  '无权',
  '无法',
  '没(?:法|办法)',
  '谢绝',
  '只?不准',
])

/** Twice not is must, and stands before the words it contains. */
const mustNotNot = chineseWords('duty', 'must', ['不[得能可](?:不|以不)'])

const must = chineseWords('duty', 'must', [
  '(?:应当|必须|务必)(?:必须|应当|要)?',
  '应该',
  '理应',
  '务[须请]',
  '请?一定要',
  '请一定',
  '(?<![适相供反响对效感呼照答报因回一])应(?![用急届聘答邀税试收付变对激诉声季验战允力运景证酬征援聘有纳当]|缴税|缴款)',
  '(?<![适相供反响对效感呼照答报因回一])应(?=付清|有固定|用[黑蓝钢正规中])',
  '必?须要?(?!知)',
  `(?<![必急所按军内刚特确视])需(?![求知要])${noTime}${noun}`,
  `(?<![有作际活产殊务展确视据情]|所)需要${noTime}${noun}`,
  `(?<![需重主必将概摘简次扼纪紧首择快想只为])要(?![求素件点闻么约领害塞挟职旨义略是不])${noTime}`,
  '有义务',
])

const mayOnly = chineseWords('duty', 'may-only', [
  '(?<![地双对官警院校各多一甲乙丙卖买资我他])方[可能](?!能)以?',
  '(?<!(?<![请本托办理责利护证定表承事法权亲诉])人|[天口刚])才(?:能够?|可以?|会)(?![力干])',
  '[只仅](?:[能可](?!是)|限)',
])

const needNot = chineseWords('duty', 'need-not', [
  '[无毋勿]需要?(?!求)',
  '[无毋勿]须',
  '不(?:用|必)(?!要的)',
  '不需要?',
  '免(?:予|于)?(?=提交|提供|填|带|交验|盖章)',
])

const may = chineseWords('duty', 'may', [
  '(?<!不)可以',
  '即可',
  '就行',
  '有权(?![机部单人属益威利限])',
  '(?<![未经])允许',
  '(?<![许认宁尚])可(?![能靠疑信比谓爱观贵是惜怕溯燃歌支预循读控否塑降变知溶移操]|见(?!证)|行(?!使)|视(?!情)|持续|再生|回收|追溯|选材)',
  '尚可',
])

const should = chineseWords('duty', 'should', [
  '建议(?=您|你|申请|提前|在|先|尽|通过|使用|携带|选择|到|自|办|由|优先)',
  '最好(?!的)',
])

/** Words of obligation, permission and prohibition in a Chinese guide. */
export const chineseDuties: readonly FactReader[] = [
  mustNotNot,
  needNot,
  mustNot,
  must,
  mayOnly,
  may,
  should,
]
