import { describe, expect, test } from 'vitest'
import { fixed, lint, quotes, ruleOf } from './lint.ts'

const words = ruleOf(
  'zh/words',
  `kind: terms
terms:
  逾期: { use: 超过期限, unless: [逾期利息, 逾期贷款] }
  届时: 到时候
  有效期限届满: 有效期到期
  期限届满: 到期
  需本人到场: { use: 要本人来, unless: [无需本人到场] }`,
)

describe('words that have plainer ones', () => {
  test('two in one line, each at its own place', async () => {
    const report = await lint('逾期不办的，届时另行通知。', words)
    expect(quotes(report)).toEqual(['逾期', '届时'])
    expect(report.findings.map(({ start }) => start.column)).toEqual([1, 7])
  })

  test('the longest term wins, from left to right', async () => {
    expect(await fixed('有效期限届满前申请换领。', words)).toBe('有效期到期前申请换领。')
  })

  test('a longer phrase keeps its own term quiet', async () => {
    expect(quotes(await lint('逾期利息由借款人承担，逾期贷款另计。', words))).toEqual([])
    expect(quotes(await lint('无需本人到场。', words))).toEqual([])
  })

  test('the guard of one rule does not hide a term of another', async () => {
    const interest = ruleOf('zh/interest', 'kind: terms\nterms: { 利息: 利钱 }')
    expect(quotes(await lint('逾期利息由借款人承担。', words, interest))).toEqual(['利息'])
  })

  test.each([
    ['titles', '见《逾期未领证件处理办法》。'],
    ['addresses', '网址 https://example.gov.cn/jieshi/index 。'],
    ['code', '栏目名为`届时`。'],
    ['quoted law', '《条例》第七条规定：“届时应当由户主申报出生登记，逾期另行处理。”'],
    ['document numbers', '依据〔2016〕55号文件。'],
  ])('%s are left alone', async (_name, text) => {
    const numbers = ruleOf('zh/numbers', 'kind: terms\nterms: { 2016: 零, jieshi: 到时候 }')
    expect(quotes(await lint(text, words, numbers))).toEqual([])
  })

  test('labels are not prose, and quoted law is not ours', async () => {
    const table =
      '| 项目 | 内容 |\n| --- | --- |\n| 届时 | 到窗口 |\n| 办理地点 | 届时公布 |\n| 收费标准 | 不收费 |'
    expect((await lint(table, words)).findings.map(({ start }) => start.line)).toEqual([4])
    expect(quotes(await lint('## 设定依据\n\n逾期不申报的，依法处理。', words))).toEqual([])
    const inBasis = ruleOf(
      'zh/basis',
      'kind: terms\nscope: { fields: [legal-basis] }\nterms: { 逾期: 晚了 }',
    )
    expect(quotes(await lint('## 设定依据\n\n逾期不申报的，依法处理。', inBasis))).toEqual(['逾期'])
  })

  test('words split by markup are found, and not changed without a person', async () => {
    const report = await lint('材料有效期限**届满**前申请。', words)
    expect(report.findings[0]!.places).toHaveLength(2)
    expect(report.findings[0]!.suggestions[0]!.applicability).toBe('review')
    expect(await fixed('材料有效期限**届满**前申请。', words)).toBe('材料有效期限**届满**前申请。')
  })

  test('a fact that would be lost keeps a suggestion from being safe', async () => {
    const bad = ruleOf(
      'zh/bad',
      'kind: terms\nterms: { 15个工作日: 15天, 不得: 可以不, 应当: 可以 }',
    )
    const { findings } = await lint('应当在15个工作日内办结，不得拖延。', bad)
    expect(findings.map(({ suggestions }) => suggestions[0]!.applicability)).toEqual([
      'review',
      'review',
      'review',
    ])
    expect(findings[1]!.suggestions[0]!.factChanges).toEqual([
      { change: 'lost', kind: 'duration', value: '15 workday', quote: '15个工作日' },
      { change: 'invented', kind: 'duration', value: '15 day', quote: '15天' },
    ])
  })
})

describe('what should happen to the words', () => {
  test('a clause is deleted with the comma that would be left over', async () => {
    const rule = ruleOf(
      'zh/drop',
      'kind: terms\nremedy: delete\nterms: { 特此说明: ~, 众所周知: ~ }',
    )
    expect(await fixed('众所周知，办证要带身份证，特此说明。', rule)).toBe('办证要带身份证。')
    expect(await fixed('窗口特此说明情况。', rule)).toBe('窗口特此说明情况。')
  })

  test('a term is explained once, where it first stands', async () => {
    const rule = ruleOf(
      'zh/gloss',
      'kind: terms\nremedy: annotate\nterms: { 终审判决: 不能再上诉的判决 }',
    )
    const { findings } = await lint('带上终审判决。终审判决要原件。', rule)
    expect(findings).toHaveLength(1)
    expect(findings[0]!.suggestions[0]).toMatchObject({
      remedy: 'annotate',
      replacement: '（不能再上诉的判决）',
      applicability: 'review',
    })
    expect(quotes(await lint('带上终审判决（不能再上诉的判决）。', rule))).toEqual([])
  })

  test('what only the author knows is asked for, never filled in', async () => {
    const rule = ruleOf('zh/ask', 'kind: terms\nremedy: specify\nterms: { 若干: 写明几份 }')
    const { findings } = await lint('复印件若干。', rule)
    expect(findings[0]!.suggestions).toEqual([])
  })
})

describe('Chinese words in a text without spaces', () => {
  const whole = ruleOf(
    'zh/whole',
    'kind: terms\nmatch: { words: whole }\nterms: { 于: { use: 在, fix: review }, 须: 要 }',
  )

  test('a whole word is not found inside another', async () => {
    const text = '毕业生应于六月来校，费用属于自愿，必须本人签名，家长须到场。'
    const { findings } = await lint(text, whole)
    expect(findings.map(({ quote, start }) => [quote, start.column])).toEqual([
      ['于', 5],
      ['须', 27],
    ])
  })

  test('a sentence that explains a word keeps it', async () => {
    const old = ruleOf(
      'zh/old',
      "kind: terms\nunlessSentence: '合并|改名'\nterms: { 国税局: 税务局 }",
    )
    const text = '国税局和地税局合并了。发票到国税局领。'
    expect((await lint(text, old)).findings.map(({ start }) => start.column)).toEqual([15])
  })

  test.each([
    ['长期护理保险（简称“长护险”）可以付护理费。', []],
    ['长护险是指长期护理保险。', []],
    ['“长护险”（长期护理保险）可以付护理费。', []],
    ['参加“长护险”的老人，长护险按月付。', ['长护险']],
  ])('%s', async (text, found) => {
    const short = ruleOf(
      'zh/short',
      'kind: terms\nterms: { 长护险: 长期护理保险 }\nremedy: annotate',
    )
    const report = await lint(text, short)
    expect(quotes(report)).toEqual(found)
    // The bracket goes behind the closing quotation mark.
    const places = report.findings.map(({ suggestions }) => suggestions[0]!.edits[0]!.place.span)
    expect(places).toEqual(found.map(() => ({ start: 7, end: 7 })))
  })

  test('two words for one thing are one too many', async () => {
    const doubled = ruleOf(
      'zh/doubled',
      'kind: doubled\ngroups: [[丢失, 遗失], [仍, 仍然]]\nunless: [丢失遗失声明]',
    )
    const text = '证件遗失丢失的，登丢失遗失声明，旧证仍然能用，丢失的补办。'
    expect(quotes(await lint(text, doubled))).toEqual(['遗失丢失'])
  })
})

describe('English words', () => {
  const english = ruleOf(
    'en/words',
    `kind: terms
language: en
terms: { prior to: before, in the event that: if, utilise: use, endeavour: try, application: form }`,
  )

  test('whole words in any case keep their capital', async () => {
    expect(await fixed('Prior to travel, utilise the lane. Reutilised papers stay.', english)).toBe(
      'Before travel, use the lane. Reutilised papers stay.',
    )
  })

  test('words wrapped over two lines are found, also inside a list', async () => {
    const report = await lint('- Tell us in the event\n  that you move.\n- Done.', english)
    expect(report.findings.map(({ entry }) => entry)).toEqual(['in the event that'])
    expect(await fixed('> Tell us in the event\n> that you move.', english)).toBe(
      '> Tell us if you move.',
    )
  })

  test('an article that would no longer fit needs a person', async () => {
    const { findings } = await lint('Send an application to us.', english)
    expect(findings[0]!.suggestions[0]!.applicability).toBe('review')
  })
})
