import { describe, expect, test } from 'vitest'
import type { Language } from '../src/document/model.ts'
import { compareFacts, factChanges } from '../src/facts/compare.ts'
import { findFacts } from '../src/facts/find-facts.ts'

describe('the same facts in other words', () => {
  test.each([
    ['应当自受理之日起十五日内予以办理。', '应当从受理之日起15天内办理。'],
    ['自收到材料之日起十五个工作日内办结。', '从收到材料那天起15个工作日内办完。'],
    ['申请人应当填写登记表。', '申请人必须填写登记表。'],
    ['申请人应提交居住证明。', '申请人要提交居住证明。'],
    ['申请人须携带户口簿。', '申请人要带户口簿。'],
    ['代办人须出示委托书。', '代办人需要出示委托书。'],
    ['需提供房屋租赁合同。', '需要提供租房合同。'],
    ['务必本人到场。', '请一定本人到场。'],
    ['此件工本费三百元。', '这个证件工本费300元。'],
    ['补助标准为每人10万元。', '补助标准是每人100000元。'],
    ['最高补助1,200元。', '最高补助1200元。'],
    ['手续费为百分之五。', '手续费是5%。'],
    ['上午9:00开始叫号。', '早上9点开始叫号。'],
    ['窗口九点半开门。', '窗口9:30开门。'],
    ['每日下午2:00至5:00办公。', '每天14:00到17:00办公。'],
    ['自2024年3月1日起施行。', '从2024-03-01起执行。'],
    ['二〇二四年五月一日前申报。', '2024年5月1日之前申报。'],
    ['周一至周五对外办公。', '星期一到星期五对外办公。'],
    ['不予受理的，说明理由。', '不受理的，说明理由。'],
    ['缴清费用后方可领证。', '交清费用后才能领证。'],
    ['监护人签字后方能办理。', '监护人签字后才可以办。'],
    ['无须提交复印件。', '不用提交复印件。'],
    ['无需预约。', '不必预约。'],
    ['无需到现场。', '不需要到现场。'],
    ['双方均须到场。', '双方都要到场。'],
    ['若材料不齐，一次性告知。', '如果材料不齐，一次性告诉您。'],
    ['如遇系统升级，暂停服务。', '如果遇到系统升级，暂停服务。'],
    ['如需变更，重新申请。', '如果需要变更，重新申请。'],
    ['如申请人不服的，可以申请复议。', '如果申请人不服，可以申请复议。'],
    ['凡持有居住证，均可申请。', '只要持有居住证，都可以申请。'],
    ['于5个工作日内送达。', '在5个工作日之内送达。'],
    ['领取时间不超过3天。', '领取时间在3天以内。'],
    ['每次至多三人入内。', '每次最多3人入内。'],
    ['至少提前2天预约。', '提前不少于两天预约。'],
    ['不得少于三名股东。', '至少3名股东。'],
    ['年满十六周岁可申领。', '满16岁可以申领。'],
    ['未满18周岁的，由监护人办理。', '不满18岁的，由监护人办理。'],
    ['证件有效期届满前30日申请换证。', '证件到期前30天申请换证。'],
    ['材料一式三份。', '材料准备3份。'],
    ['复印件两份。', '2份复印件。'],
    ['原件1份、复印件一份。', '原件一份、复印件1份。'],
    ['本事项免费。', '本事项不收费。'],
    ['免费，不收取任何费用。', '不收费。'],
    ['有下列情形之一的，可以延期。', '有以下任意一种情况的，可以延期。'],
    ['身份证或者护照。', '身份证或护照。'],
    ['年龄达标且已参保。', '年龄达标，并且已参保。'],
    ['除法律另有规定外，当场办结。', '除了法律另有规定以外，当场办完。'],
    ['网上办理亦可。', '网上办理也可以。'],
    ['持身份证即可办理。', '带身份证就可以办。'],
    ['请勿代签。', '请不要代签。'],
    ['届时凭取件码领取。', '到时候凭取件码领取。'],
    ['逾期不予退还。', '超过期限不退。'],
    ['未经许可的，不能施工。', '没有经过许可的，不能施工。'],
    ['逾三年未使用的，予以注销。', '超过3年没有使用的，注销。'],
    ['有无犯罪记录均可查询。', '有没有犯罪记录都可以查询。'],
    ['半年内未领取。', '6个月内没有领取。'],
    ['不动产登记中心在无锡市。', '房产登记中心在无锡市。'],
    ['经办人必须要签字。', '经办人必须签字。'],
    ['依据《中华人民共和国行政许可法》第四十二条。', '根据《行政许可法》第42条。'],
    ['咨询电话：（0571）1234-5678。', '咨询电话：0571-12345678。'],
    ['近期二寸照片2张。', '最近拍的2寸照片两张。'],
    ['需由本人签字，方可受理。', '要由本人签字，才能受理。'],
  ])('%s = %s', (before, after) => expectSame('zh', before, after))

  test.each([
    ['Applicants shall complete the form.', 'You must fill in the form.'],
    ['You are required to register the birth.', 'You must register the birth.'],
    ['The owner has to sign the deed.', 'The owner must sign the deed.'],
    ['You need to bring your passport.', 'You must bring your passport.'],
    ['Parking is not permitted on the verge.', 'You must not park on the verge.'],
    ['You are not allowed to transfer the permit.', 'You cannot transfer the permit.'],
    ['You are not required to attend.', 'You do not need to attend.'],
    ['You need not reply.', "You don't have to reply."],
    ['In the event that the card is lost, tell us.', 'If the card is lost, tell us.'],
    [
      'On condition that the rent is paid, the lease runs on.',
      'If the rent is paid, the lease runs on.',
    ],
    ['Should you require a translator, tell us.', 'If you need a translator, tell us.'],
    ['Submit the form prior to arrival.', 'Send the form before you arrive.'],
    ['Subsequent to the hearing we write to you.', 'After the hearing we write to you.'],
    ['Reply not later than 31 May 2025.', 'Reply by 31 May 2025.'],
    ['Apply no later than May 31, 2025.', 'Apply by 31 May 2025.'],
    ['A fee not exceeding £30 is charged.', 'A fee of up to £30 is charged.'],
    ['Income in excess of £10,000 is taxed.', 'Income of more than £10,000 is taxed.'],
    ['Not less than two referees sign.', 'At least 2 referees sign.'],
    ['No fewer than three trustees vote.', 'At least three trustees vote.'],
    ['We reply within fifteen working days.', 'We reply within 15 working days.'],
    ['We reply within ten (10) business days.', 'We reply within 10 working days.'],
    ['A period of twenty-eight days applies.', 'A 28-day period applies.'],
    ['The permit lasts one year.', 'The permit lasts 1 year.'],
    ['Allow 3 to 5 weeks for delivery.', 'Allow 3-5 weeks for delivery.'],
    ['The form is free of charge.', 'The form is free.'],
    ['There is no fee for this service.', 'This service is free.'],
    ['Send two copies of the plan.', 'Send 2 copies of the plan.'],
    ['Send the plan in triplicate.', 'Send 3 copies of the plan.'],
    ['请带身份证原件和复印件各1份。', '请带身份证原件1份、复印件一份。'],
    ['Enclose a photocopy of the lease.', 'Include a copy of the lease.'],
    ['Bring the original copy of the deed.', 'Bring the original of the deed.'],
    ['The office opens at 9:00 a.m. daily.', 'The office opens at 9am daily.'],
    ['Closed from 17:30.', 'Closed from 5.30pm.'],
    ['Interest of 5 per cent is added.', 'Interest of 5% is added.'],
    ['It costs forty-five dollars.', 'It costs $45.'],
    ['Persons 18 years of age or older are able to vote.', 'People aged 18 or over can vote.'],
    ['Any one of the following: a lease, a bill.', 'One of the following: a lease, a bill.'],
    ['Bring either a lease or a bill.', 'Bring a lease or a bill.'],
    ['Everyone with the exception of students pays.', 'Everyone except for students pays.'],
    ['If you fail to reply, we close the case.', 'If you do not reply, we close the case.'],
    ['See section 12(3) of the Immigration Act 2014.', 'See s. 12(3) of the Immigration Act 2014.'],
    ['Staff reserve the right to inspect.', 'Staff may inspect.'],
    ['Call (555) 013-4477.', 'Phone 555-013-4477.'],
    ['Upon request we send large print.', 'If you ask, we send large print.'],
    ['It should be noted that fees change.', 'Fees change.'],
    ['Please do not hesitate to contact us.', 'Please contact us.'],
  ])('%s = %s', (before, after) => expectSame('en', before, after))
})

describe('other facts', () => {
  test.each([
    ['十五日内办结。', '15个工作日内办结。'],
    ['十五日内办结。', '十四日内办结。'],
    ['3个工作日内办结。', '很快办结。'],
    ['3个工作日内办结。', '3个工作日办结。'],
    ['不予受理。', '予以受理。'],
    ['不得不提交原件。', '不得提交原件。'],
    ['未经批准不得施工。', '经批准不得施工。'],
    ['应当提交申请表。', '可以提交申请表。'],
    ['应当提交申请表。', '请提交申请表。'],
    ['可以委托他人。', '应当委托他人。'],
    ['不得委托他人。', '可以委托他人。'],
    ['无须提交户口簿。', '须提交户口簿。'],
    ['缴费后方可领取。', '缴费后可领取。'],
    ['身份证和护照或者居住证。', '身份证和护照、居住证。'],
    ['有下列情形之一的，予以注销。', '有下列情形的，予以注销。'],
    ['年满18周岁且已婚。', '年满18周岁，已婚。'],
    ['60周岁以上老人可以申请。', '60周岁老人可以申请。'],
    ['不满60周岁可以申请。', '60周岁以下可以申请。'],
    ['不超过300元。', '300元以上。'],
    ['超过300元的部分自付。', '300元以内的部分自付。'],
    ['至少2名见证人。', '2名见证人。'],
    ['原件及复印件各一份。', '复印件一份。'],
    ['复印件2份。', '复印件1份。'],
    ['如材料不齐，退回申请。', '材料不齐，退回申请。'],
    ['逾期未领的，视为放弃。', '未领的，视为放弃。'],
    ['除节假日外每天办理。', '每天办理。'],
    ['周一至周五办理（节假日除外）。', '周一至周五办理。'],
    ['上午9:00开门。', '下午9:00开门。'],
    ['2024年3月1日起施行。', '2025年3月1日起施行。'],
    ['热线12345。', '热线12333。'],
    ['根据《户口登记条例》第十条办理。', '根据《户口登记条例》第十一条办理。'],
    ['国办发〔2016〕55号。', '国办发〔2016〕56号。'],
    ['补贴300元。', '补贴300美元。'],
    ['提前一次性告知所缺材料。', '提前告知所缺材料。'],
    ['工本费5元。', '免费。'],
    ['非本人办理的，须带委托书。', '本人办理的，须带委托书。'],
    ['没有房产的家庭。', '有房产的家庭。'],
    ['建议提前预约。', '应当提前预约。'],
  ])('%s ≠ %s', (before, after) => expectDifferent('zh', before, after))

  test.each([
    ['You must apply.', 'You may apply.'],
    ['You must apply.', 'You should apply.'],
    ['You must not apply twice.', 'You must apply twice.'],
    ['You may not appeal.', 'You may appeal.'],
    ['Do not sign the form.', 'Sign the form.'],
    ['Never post originals.', 'Post originals.'],
    ['Apply within 10 working days.', 'Apply within 10 days.'],
    ['Apply within 10 days.', 'Apply in 10 days.'],
    ['Apply within 28 days.', 'Apply within 30 days.'],
    ['Pay £30.', 'Pay £35.'],
    ['Pay £30.', 'Pay $30.'],
    ['At least two witnesses sign.', 'Two witnesses sign.'],
    ['Up to 3 guests.', 'At least 3 guests.'],
    ['More than 5 people.', 'At least 5 people.'],
    ['A lease or a bill.', 'A lease and a bill.'],
    ['If you are a student, pay less.', 'Students pay less.'],
    ['Unless you object, we proceed.', 'We proceed.'],
    ['Open daily except Sunday.', 'Open daily.'],
    ['Send two copies of the plan.', 'Send one copy of the plan.'],
    ['Send the original deed.', 'Send the deed.'],
    ['Reply by 31 May.', 'Reply by 30 May.'],
    ['Open from 9am.', 'Open from 9pm.'],
    ['You do not need to attend.', 'You need to attend.'],
    ['You can only pay by card.', 'You can pay by card.'],
    ['See section 12.', 'See section 13.'],
    ['It is free.', 'It costs £5.'],
    ['Email desk@council.example.org.', 'Email help@council.example.org.'],
    ['Apply at https://example.org/renew.', 'Apply at https://example.org/new.'],
    ['Apply without a photo.', 'Apply with a photo.'],
    ['Use form DS-160.', 'Use form DS-260.'],
  ])('%s ≠ %s', (before, after) => expectDifferent('en', before, after))
})

describe('what is found', () => {
  test.each<[Language, string, string[]]>([
    ['zh', '每证10元，复印￥2。', ['amount 10 CNY', 'amount 2 CNY']],
    [
      'zh',
      '罚款200元以上500元以下。',
      ['amount 200 CNY', 'bound >=', 'amount 500 CNY', 'bound <='],
    ],
    ['zh', '按百分之五或3%缴纳。', ['percentage 5%', 'logic or', 'percentage 3%']],
    ['zh', '3名证人到场两次。', ['count 3 person', 'count 2 time']],
    ['zh', '原件1份、复印件两份，一式三份。', ['copies original 1', 'copies copy 2', 'copies 3']],
    ['zh', '3-5个工作日，特殊情况一年半。', ['duration 3-5 workday', 'duration 18 month']],
    ['zh', '每月15日前缴费。', ['date day 15 of the month', 'bound <']],
    [
      'zh',
      '上午9:00—11:30，下午2:00-5:30',
      ['time-of-day 09:00', 'time-of-day 11:30', 'time-of-day 14:00', 'time-of-day 17:30'],
    ],
    ['zh', '拨打12345或400-820-1234。', ['phone 12345', 'logic or', 'phone 4008201234']],
    [
      'zh',
      '发到 bsdt@example.gov.cn，见www.example.gov.cn/bszn。',
      ['email bsdt@example.gov.cn', 'url www.example.gov.cn/bszn'],
    ],
    [
      'zh',
      '《居住证暂行条例》第九条第二款第（一）项',
      ['citation 《居住证暂行条例》', 'citation 9条2款1项'],
    ],
    ['zh', '国办发〔2016〕55号文件', ['document-number 〔2016〕55号']],
    ['zh', '不得代签，未签的不能领。', ['duty must-not', 'negation not', 'duty must-not']],
    [
      'zh',
      '不满18周岁或者60周岁以上。',
      ['bound <', 'count 18 year old', 'logic or', 'count 60 year old', 'bound >='],
    ],
    [
      'zh',
      '不动产、不锈钢、无线网、未成年人、非机动车、许可证、可能、要求、重要、需求、供应。',
      [],
    ],
    ['zh', '办事大厅在三楼，十分方便，统一办理，第三方见证。', ['count 3 楼']],
    ['zh', '1.身份证；2.户口簿', []],
    ['zh', '下列材料：申请表、照片。例如身份证。如下表。如实填写。', []],
    ['zh', '地方可支配财力、人均可支配收入。', []],
    [
      'en',
      'Pay $45.50, USD 45 or £1,200.',
      ['amount 45.5 USD', 'amount 45 USD', 'logic or', 'amount 1200 GBP'],
    ],
    ['en', 'Two persons, 12.5% and 5 per cent.', ['count 2', 'percentage 12.5%', 'percentage 5%']],
    ['zh', '原件、复印件各两份。', ['copies original 2', 'copies copy 2']],
    ['en', 'The original and two certified copies.', ['copies original', 'copies copy 2']],
    [
      'en',
      'ten working days, 28 days, six months',
      ['duration 10 workday', 'duration 28 day', 'duration 6 month'],
    ],
    [
      'en',
      'From 1 March 2024 until May 31.',
      ['bound >=', 'date 2024-03-01', 'bound <=', 'date --05-31'],
    ],
    [
      'en',
      'Open 9.30am to 17:00, Monday.',
      ['time-of-day 09:30', 'time-of-day 17:00', 'date Monday'],
    ],
    [
      'en',
      'Call (555) 013-4477 or +44 20 7946 0000.',
      ['phone 5550134477', 'logic or', 'phone +442079460000'],
    ],
    [
      'en',
      'Regulation (EU) 2018/1724, section 12 of the Planning Act 2008',
      ['citation regulation 2018/1724', 'citation section 12', 'citation Planning Act 2008'],
    ],
    ['en', 'You should not go, you ought to wait.', ['duty should-not', 'duty should']],
    ['en', 'Not only you, whether or not you know, feel free to ask.', []],
    ['en', 'The scan of the candidate, a mustard cannery, notes.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected)
  })

  test('quotes the words where they stand', () => {
    const text = '受理后20个工作日内，窗口不收取任何费用。'
    const facts = findFacts(text, 'zh')

    expect(facts.map(fact => fact.quote)).toEqual(['20个工作日', '内', '不收取任何费用'])
    expect(facts.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      facts.map(fact => fact.quote),
    )
  })
})

describe('compareFacts', () => {
  test('tells what is lost from what is invented', () => {
    const comparison = compareFacts(
      findFacts('应当在3日内提交2份复印件。', 'zh'),
      findFacts('可以在3日内提交复印件，收费5元。', 'zh'),
    )

    expect(factChanges(comparison)).toEqual([
      { change: 'lost', kind: 'duty', value: 'must', quote: '应当' },
      { change: 'lost', kind: 'copies', value: 'copy 2', quote: '2份复印件' },
      { change: 'invented', kind: 'duty', value: 'may', quote: '可以' },
      { change: 'invented', kind: 'copies', value: 'copy', quote: '复印件' },
      { change: 'invented', kind: 'amount', value: '5 CNY', quote: '5元' },
    ])
  })

  test('counts what is said twice', () => {
    const comparison = compareFacts(
      findFacts('不予受理，不予登记。', 'zh'),
      findFacts('不予受理、登记。', 'zh'),
    )

    expect(comparison.lost.map(fact => fact.quote)).toEqual(['不予'])
    expect(comparison.invented).toEqual([])
  })
})

function expectSame(language: Language, before: string, after: string): void {
  expect(found(language, after).sort()).toEqual(found(language, before).sort())
}

function expectDifferent(language: Language, before: string, after: string): void {
  expect(compareFacts(findFacts(before, language), findFacts(after, language)).same).toBe(false)
}

function found(language: Language, text: string): string[] {
  return findFacts(text, language).map(({ kind, value }) => `${kind} ${value}`)
}
