import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFacts } from '../../src/facts/compare.ts'
import { markdownPage } from '../../src/rewrite/markdown-page.ts'
import { factsOf, rewrite, sourceOf } from './rewrite.ts'

const numRuns = Number(process.env['BAIHUA_RUNS'] ?? 100)

/** Sections of guides as offices write them: a heading, and the ways in which its answer may be put. */
const chinese: Readonly<Record<string, readonly string[]>> = {
  '': [
    '为进一步规范办理流程，切实方便群众，特制定本指南。',
    '根据《某某条例》第八条规定，本事项在全市通办。',
    '| 项目 | 内容 |\n| --- | --- |\n| 事项编码 | 1135-07-01 |\n| 是否收费 | 否 |\n| 承诺办结时限 | 15个工作日 |',
    '**咨询电话：**0599-0001234　**办理地点：**市民中心二楼',
  ],
  受理条件: [
    '年满60周岁，且具有本市户籍的，可以申请；已享受同类补贴的除外。',
    '同时具备下列条件：（一）在本市居住半年以上；（二）无违法记录；（三）法律规定的其他条件。',
    '1. 申请人年满十八周岁；\n2. 不得有未缴清的罚款。',
  ],
  申请材料: [
    '1. 身份证原件及复印件各一份；\n2. 近期照片2张；\n3. 窗口要求提供的其他有关材料。',
    '- 申请表原件2份，须加盖公章\n- 户口簿复印件1份',
    '| 材料名称 | 材料形式 | 份数 |\n| --- | --- | --- |\n| 申请表 | 原件 | 1 |\n| 委托书 | 原件或者复印件 | 2 |',
    '（1）申请表原件2份；（2）银行卡复印件1份。',
  ],
  办理流程: [
    '申请人持上述材料到窗口提出申请；窗口对材料进行审核，对不齐全的，应当5个工作日内一次性告知；审核通过后由内勤录入系统，领导审批；申请人领取证件。',
    '1. 申请：申请人应当于30日内提交申请。\n2. 审核：逾期未补正的，视为放弃。\n3. 归档：资料立卷归档。',
    '（一）受理\n\n窗口人员审查材料。\n\n（二）发证\n\n3日内发放。',
  ],
  收费标准: [
    '不收费。',
    '每证20元，低保家庭免收。',
    '| 项目 | 标准 |\n| --- | --- |\n| 首次 | 0元 |\n| 补办 | 10元 |',
  ],
  办理时间: ['周一至周五9:00—12:00，法定节假日除外。', '法定工作日。'],
  设定依据: [
    '《行政许可法》第四十二条：“应当自受理之日起二十日内作出决定。”',
    '1. 《条例》第九条；\n2. 民发〔2021〕57号。',
  ],
  注意事项: [
    '提供虚假材料的，处2倍以上5倍以下罚款。',
    '未尽事宜，由本局负责解释。',
    '如遇特殊情况，最长不超过三个月。',
  ],
  联系方式: [
    '咨询电话：0599-0001234；监督电话：0599-0005678。',
    '详见 [网站](https://www.example.gov.cn/a)。',
  ],
  工作要求: ['各单位要提高站位，狠抓落实。', '严禁弄虚作假。'],
}

const english: Readonly<Record<string, readonly string[]>> = {
  '': [
    'This guide aims to inform the public of the procedure.',
    '**Service code:** TP-0417  **Legal basis:** Section 12 of the Traffic Act 2009',
  ],
  Eligibility: [
    'The applicant shall be at least 18 years of age and shall hold insurance; applicants under 18 may not apply.',
    'To be eligible, the applicant must:\n\n- live in the district\n- not owe any fines',
  ],
  'Documents required': [
    'The applicant is required to furnish (a) proof of residency issued within three months; (b) the certificate; and (c) such other documents as may be deemed necessary.',
    '- Application form (1 original)\n- Health certificate (1 photocopy)',
  ],
  'How to apply': [
    'The completed application shall be submitted at 2 Mill Street or by post. The clerk encodes it in the database. Payment shall be made at the counter.',
    '1. Sign the form.\n2. Pay $45.\n3. The file is forwarded to the Supervisor for approval.',
    '| CLIENT STEPS | AGENCY ACTIONS | FEES TO BE PAID |\n| --- | --- | --- |\n| 1. Submit the form | 1.1 Encode it | None |\n| TOTAL |  | $5 |',
  ],
  Fees: ['The prescribed fee is $45 per annum. Fees are non-refundable.', 'None'],
  'Processing time': [
    'Within ten (10) working days of receipt, unless further evidence is required.',
  ],
  Contact: ['Enquiries may be directed to (555) 013-4477.', 'events@marlowbay.example'],
  Penalties: ['Failure to display the permit will result in a penalty of up to $1,000.'],
}

const guides = fc
  .constantFrom(
    { title: '某某证办理指南', parts: chinese },
    { title: 'Parking Permit', parts: english },
  )
  .chain(({ title, parts }) =>
    fc
      .array(
        fc
          .constantFrom(...Object.keys(parts))
          .chain(heading =>
            fc
              .array(fc.constantFrom(...parts[heading]!), { minLength: 1, maxLength: 3 })
              .map(answers =>
                [...(heading === '' ? [] : [`## ${heading}`]), ...answers].join('\n\n'),
              ),
          ),
        { minLength: 1, maxLength: 7 },
      )
      .map(sections => [`# ${title}`, ...sections].join('\n\n') + '\n'),
  )

test('no guide loses or gains a fact or a sentence, in any tone', async () => {
  await fc.assert(
    fc.asyncProperty(guides, fc.constantFrom('plain', 'warm', 'cute'), async (guide, tone) => {
      const page = await rewrite(guide, tone)
      const { lost, invented } = compareFacts(
        await factsOf(sourceOf(guide)),
        await factsOf(sourceOf(markdownPage(page))),
      )

      expect({ lost, invented }).toEqual({ lost: [], invented: [] })
      expect(page.accounts.filter(({ fate }) => fate === 'lost')).toEqual([])
      expect(page.troubles).toEqual([])
    }),
    { numRuns },
  )
}, 3_600_000)
