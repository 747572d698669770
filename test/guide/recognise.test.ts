import { expect, test } from 'vitest'
import { makeCatalogue } from '../../src/guide/catalogue.ts'
import { recogniseGuide } from '../../src/guide/recognise.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument } from '../../src/inputs/read-document.ts'
import { readBuiltInLibrary } from '../../src/rules/read-library.ts'

const library = await readBuiltInLibrary()
const catalogues = {
  zh: makeCatalogue(library.catalogues.zh),
  en: makeCatalogue(library.catalogues.en),
}

test('a column of times in a plan says nothing about opening hours', async () => {
  const page = '# 报名\n\n| 时间 | 工作内容 |\n| --- | --- |\n| 6月1日—6月20日 | 网上登记 |\n'

  expect(await fieldsOf(page)).toEqual(['title: 报名'])
})

test('a column of times of day says when the office is open', async () => {
  const page = '# 报名\n\n| 窗口 | 时间 |\n| --- | --- |\n| 城南 | 上午9:00—12:00 |\n'

  expect(await fieldsOf(page)).toEqual(['title: 报名', 'hours: 上午9:00—12:00'])
})

test('phone numbers in an answer about contact are part of that answer', async () => {
  const rows =
    '| 学校 | 联系人 | 电话 |\n| --- | --- | --- |\n| 城南小学 | 赵老师 | 0599-0012003 |\n'

  expect(await labelsOf(`## 一、联系方式\n\n${rows}`)).toEqual(['contact: 一、联系方式'])
})

test('an answer that reads like a label stays an answer', async () => {
  const rows = ['项目 | 内容', '--- | ---', '实施主体性质 | 法定机关', '来源渠道 | 中介机构']

  expect(await labelsOf(rows.map(row => `| ${row} |\n`).join(''))).toEqual([
    'delegation: 实施主体性质',
    'material-source: 来源渠道',
  ])
})

test('the column that explains the rows of a table is not the notes of the guide', async () => {
  const page = '| 要素 | 说明 |\n| --- | --- |\n| 承诺时限 | 5个工作日 |\n| 是否收费 | 否 |\n'

  expect(await labelsOf(page)).toEqual(['time-limit: 承诺时限', 'fee-charged: 是否收费'])
})

test('a part called 其他事项 that only holds other answers is no answer itself', async () => {
  const page = '## 第三部分 其他事项\n\n### 十、咨询电话\n\n0599-0006601\n'
  const own = '## 第三部分 其他事项\n\n请提前网上预约。\n'

  expect(await labelsOf(page)).toEqual(['contact: 十、咨询电话'])
  expect(await labelsOf(own)).toEqual(['notes: 第三部分 其他事项'])
})

test('服务对象 is who it is for where the conditions stand elsewhere', async () => {
  const both = '## 服务对象\n\n年满60周岁的居民\n\n## 受理条件\n\n具有本市户籍。\n'
  const alone = '## 服务对象\n\n年满60周岁的居民\n'

  expect(await labelsOf(both)).toEqual(['for-whom: 服务对象', 'conditions: 受理条件'])
  expect(await labelsOf(alone)).toEqual(['conditions: 服务对象'])
})

test('lines numbered alike end one another’s sections', async () => {
  const page = '企业退休登记\n\n十七、办理流程：\n\n到窗口提出申请。\n\n十八、收费标准：不收费\n'

  expect(await fieldsOf(page, 'guide.txt')).toEqual([
    'title: 企业退休登记',
    'steps: 到窗口提出申请。',
    'fee: 不收费',
  ])
})

test('bold words that go on as a sentence are no label', async () => {
  const page =
    '**Duties** and qualifications differ.\n\n**Fee** £30\n\n**How to apply**\nCall us.\n'

  expect(await fieldsOf(page)).toEqual(['fee: £30', 'steps: Call us.'])
})

test('what to do about a refusal is told from why there is one', async () => {
  const appeal = '## If your application is refused\n\nYou can appeal within 28 days.\n'
  const reasons = '## If your application is refused\n\nMost proofs were too old. Send a new one.\n'

  expect(await labelsOf(appeal)).toEqual(['appeal: If your application is refused'])
  expect(await labelsOf(reasons)).toEqual(['refusal-reasons: If your application is refused'])
})

test.each([
  ['labels in one line', '收费：0，', 50_000],
  ['labels that head nothing', '一、联系方式\n\n', 30_000],
  ['labels without numbers', '申请材料\n\n身份证\n\n', 20_000],
])(
  'thousands of %s are told apart in seconds',
  async (_, label, count) => {
    expect(await labelsOf(label.repeat(count))).toHaveLength(count)
  },
  10_000,
)

async function fieldsOf(page: string, path = 'guide.md'): Promise<string[]> {
  const fields = await recognise(page, path)
  return fields.map(({ id, passages }) => {
    const words = passages.filter(({ role }) => role !== 'label').map(({ value }) => value)
    return `${id}: ${words.join(' / ')}`
  })
}

async function labelsOf(page: string): Promise<string[]> {
  return (await recognise(page, 'guide.md')).map(({ id, label }) => `${id}: ${label.value}`)
}

async function recognise(page: string, path: string) {
  const bytes = new TextEncoder().encode(page)
  const { document } = await readDocument({ path, bytes }, { limits: defaultLimits })
  return recogniseGuide(document, catalogues[document.language]).fields
}
