import type { LocalText, Message } from '../../src/base/local-text.ts'
import { lineOf, pointAt, sourcePart } from '../../src/document/part.ts'
import type { SourcePart } from '../../src/document/part.ts'
import { digestOf } from '../../src/findings/digest.ts'
import type {
  Finding,
  GuideReport,
  ReportedField,
  Suggestion,
  Trouble,
} from '../../src/findings/finding.ts'
import type { CreateReporter, ReporterContext, RuleSummary } from '../../src/reporters/reporter.ts'
import { addUp } from '../../src/reporters/add-up.ts'

/** What a test says of a finding; the rest follows from the source. */
type FindingSketch = Pick<Finding, 'ruleId' | 'category' | 'severity' | 'message'> &
  Partial<Pick<Finding, 'entry' | 'field' | 'suggestions'>>

export function text(chinese: string, english: string): LocalText {
  return { 'zh-CN': chinese, en: english }
}

export function message(chinese: string, english: string, values: Message['values'] = {}): Message {
  return { text: text(chinese, english), values }
}

/** A finding on words of the source, or on nothing at its beginning if no words are named. */
export function findingAt(part: SourcePart, words: string, sketch: FindingSketch): Finding {
  const at = part.text.indexOf(words)
  if (at === -1) throw new Error(`“${words}” is not in ${part.name}.`)
  const span = { start: at, end: at + words.length }
  return {
    suggestions: [],
    ...sketch,
    places: [{ part: part.name, span }],
    start: pointAt(part, span.start),
    end: pointAt(part, span.end),
    quote: words,
    fingerprint: `${sketch.ruleId}:${sketch.entry ?? words.slice(0, 8)}`,
  }
}

/** A safe or reviewed change of the words of a finding. */
export function replacing(
  part: SourcePart,
  words: string,
  replacement: string,
  more: Partial<Suggestion> = {},
): Suggestion {
  const start = part.text.indexOf(words)
  return {
    title: message('改为“{use}”', 'Say “{use}”', { use: replacement }),
    remedy: 'replace',
    replacement,
    edits: [
      {
        place: { part: part.name, span: { start, end: start + words.length } },
        insert: replacement,
      },
    ],
    applicability: 'safe',
    factChanges: [],
    ...more,
  }
}

export function linesOf(part: SourcePart, findings: readonly Finding[]): Record<number, string> {
  const lines: Record<number, string> = {}
  for (const { start, end } of findings) {
    for (let line = start.line; line <= end.line; line++) lines[line] = lineOf(part, line)
  }
  return lines
}

export function guideReport(
  part: SourcePart,
  findings: readonly Finding[],
  more: Partial<GuideReport> = {},
): GuideReport {
  return {
    path: part.name,
    format: 'markdown',
    language: 'zh',
    metrics: { characters: part.text.length },
    fields: [],
    findings: findings.toSorted((left, right) => left.start.offset - right.start.offset),
    lines: linesOf(part, findings),
    troubles: [],
    ...more,
  }
}

const card = sourcePart(
  '社保/补办社会保障卡.md',
  `# 社会保障卡补领

## 受理条件

凡在我市参加社会保险且社会保障卡遗失、损毁的人员，均可申请补领。

## 申请材料

1. 本人有效身份证件原件及复印件
2. 近期免冠照片
3. 法律、法规规定的其他材料

## 办理流程

申请人持上述材料至经办机构提出申请，工作人员对材料进行审核，材料齐全且符合法定形式的予以受理，
材料不齐全或者不符合法定形式的当场或者在五个工作日内一次告知申请人需要补正的全部内容。
届时由经办机构通知申请人领取，逾期未领取的，视为放弃。

| 环节 | 说明 |
|------|------|
| 制卡 | 自受理之日起二十个工作日内完成 |
| 领卡 | 本人凭身份证件领取，限**十五**日内 |

## 办理时限

法定时限30个工作日，承诺时限15个工作日。
`,
)

const cardFindings: readonly Finding[] = [
  {
    ...findingAt(card, '# 社会保障卡补领', {
      ruleId: 'any/missing-fee',
      category: 'completeness',
      severity: 'error',
      field: 'fee',
      message: message(
        '没有写收不收费，读者只好打电话问。',
        'The guide does not say what it costs, so readers have to call.',
      ),
      suggestions: [
        {
          title: message(
            '写明收费；不收费也要写“不收费”',
            'State the fee, even when there is none',
          ),
          remedy: 'specify',
          replacement: '',
          edits: [],
          applicability: 'idea',
          factChanges: [],
        },
      ],
    }),
    quote: '',
  },
  findingAt(card, '近期免冠照片', {
    ruleId: 'zh/incomplete-material',
    category: 'clarity',
    severity: 'warning',
    field: 'materials',
    message: message(
      '“{found}”没有写尺寸和张数，读者要跑第二趟。',
      '“{found}” gives no size or number, so readers come twice.',
      { found: '近期免冠照片' },
    ),
  }),
  findingAt(card, '法律、法规规定的其他材料', {
    ruleId: 'zh/catch-all-materials',
    entry: '其他材料',
    category: 'clarity',
    severity: 'error',
    field: 'materials',
    message: message(
      '“{found}”没有说清是哪几样，读者备不齐。请逐项列出；确实没有就删去这一条。',
      '“{found}” does not say which papers. List each one, or drop the line.',
      { found: '其他材料' },
    ),
  }),
  findingAt(
    card,
    '申请人持上述材料至经办机构提出申请，工作人员对材料进行审核，材料齐全且符合法定形式的予以受理，\n材料不齐全或者不符合法定形式的当场或者在五个工作日内一次告知申请人需要补正的全部内容。',
    {
      ruleId: 'zh/long-sentence',
      category: 'readability',
      severity: 'warning',
      field: 'steps',
      message: message(
        '这句话有{value}个字，超过{limit}个字，请分成几句。',
        'This sentence has {value} characters, more than {limit}. Split it.',
        { value: 89, limit: 60 },
      ),
    },
  ),
  findingAt(card, '予以受理', {
    ruleId: 'zh/plain-words',
    entry: '予以',
    category: 'plain-words',
    severity: 'advice',
    field: 'steps',
    message: message('“{found}”可以省去“予以”。', '“{found}” can do without “予以”.', {
      found: '予以受理',
    }),
    suggestions: [replacing(card, '予以受理', '受理')],
  }),
  findingAt(card, '届时', {
    ruleId: 'zh/plain-words',
    entry: '届时',
    category: 'plain-words',
    severity: 'warning',
    field: 'steps',
    message: message('“{found}”不好懂，可以说“{use}”。', 'Say “{use}” instead of “{found}”.', {
      found: '届时',
      use: '到时候',
    }),
    suggestions: [replacing(card, '届时', '到时候')],
  }),
  findingAt(card, '逾期未领取的', {
    ruleId: 'zh/plain-words',
    entry: '逾期',
    category: 'plain-words',
    severity: 'warning',
    field: 'steps',
    message: message('“{found}”不好懂，可以说“{use}”。', 'Say “{use}” instead of “{found}”.', {
      found: '逾期未领取的',
      use: '过期没领的',
    }),
    suggestions: [
      replacing(card, '逾期未领取的', '过期没领的', {
        applicability: 'review',
        factChanges: [
          { change: 'lost', kind: 'negation', value: '未', quote: '未' },
          { change: 'invented', kind: 'negation', value: '没', quote: '没' },
        ],
      }),
    ],
  }),
  splitByMarkup(),
  findingAt(card, '承诺时限15个工作日', {
    ruleId: 'any/conflicting-time-limits',
    category: 'consistency',
    severity: 'error',
    field: 'time-limit',
    message: message(
      '这里说{found}，第20行说{other}，读者不知道听哪个。',
      'This says {found}, line 20 says {other}: readers cannot tell which holds.',
      { found: '15个工作日', other: '二十个工作日' },
    ),
    suggestions: [
      replacing(card, '承诺时限15个工作日', '承诺20个工作日内办好', {
        applicability: 'review',
        factChanges: [
          { change: 'lost', kind: 'duration', value: '15 workday', quote: '15个工作日' },
          { change: 'invented', kind: 'duration', value: '20 workday', quote: '20个工作日内' },
        ],
      }),
    ],
  }),
]

/** `限**十五**日内`, whose words stand in three places. */
function splitByMarkup(): Finding {
  const finding = findingAt(card, '限**十五**日内', {
    ruleId: 'zh/chinese-numerals',
    category: 'readability',
    severity: 'advice',
    message: message('“{found}”写成数字更好认：“{use}”。', 'Write “{found}” in figures: “{use}”.', {
      found: '十五日',
      use: '15日',
    }),
  })
  const { start, end } = finding.places[0].span
  const place = (from: number, to: number) => ({ part: card.name, span: { start: from, end: to } })
  return {
    ...finding,
    quote: '限十五日内',
    places: [place(start, start + 1), place(start + 3, start + 5), place(end - 2, end)],
  }
}

const cardFields: readonly ReportedField[] = [
  {
    id: 'materials',
    label: '申请材料',
    neededBy: 'applicant',
    foundIn: 'section',
    start: pointAt(card, card.text.indexOf('## 申请材料')),
    end: pointAt(card, card.text.indexOf('\n\n## 办理流程')),
  },
]

/** A Chinese guide with findings of every severity. */
export const chinese = guideReport(card, cardFindings, {
  score: {
    overall: 48,
    wording: 44.2,
    structure: 52,
    band: 'official',
    parts: { words: 41, sentences: 47.5 },
  },
  metrics: { characters: 402, sentences: 9, userNeedShare: 0.71, firstAnswerAt: 12 },
  fields: cardFields,
})

const permit = sourcePart(
  'permits/food-stall.md',
  `---
title: Temporary Food Stall Permit
---

# Temporary Food Stall Permit

Prior to the commencement of operations, applicants shall submit an application to the Environmental Health Division, which will be processed in accordance with the applicable regulations within a reasonable period of time following receipt of all required documentation.

## What you need

-\tA site plan, \tand such other documents as the Division may require
- Proof of insurance (see https://www.example.org/permits/food-stalls/insurance-requirements-for-temporary-events.html)
`,
)

const permitFindings: readonly Finding[] = [
  findingAt(permit, 'Prior to', {
    ruleId: 'en/plain-words',
    entry: 'prior to',
    category: 'plain-words',
    severity: 'warning',
    message: message('“{found}”可以换成“{use}”。', 'Say “{use}” instead of “{found}”.', {
      found: 'Prior to',
      use: 'Before',
    }),
    suggestions: [
      replacing(permit, 'Prior to', 'Before'),
      replacing(permit, 'Prior to the commencement of operations', 'Before you open', {
        applicability: 'review',
      }),
    ],
  }),
  findingAt(permit, 'a reasonable period of time', {
    ruleId: 'en/vague-time-limit',
    category: 'clarity',
    severity: 'error',
    field: 'time-limit',
    message: message(
      '“{found}”没有说清要几天。',
      '“{found}” promises nothing. Name the number of working days.',
      { found: 'a reasonable period of time' },
    ),
    suggestions: [
      {
        title: message('写明天数', 'Name the days'),
        remedy: 'specify',
        replacement: 'within 10 working days',
        edits: [],
        applicability: 'idea',
        factChanges: [],
      },
    ],
  }),
  findingAt(permit, 'such other documents as the Division may require', {
    ruleId: 'en/catch-all-materials',
    category: 'clarity',
    severity: 'error',
    field: 'materials',
    message: message(
      '“{found}”没有说清是哪些材料。',
      '“{found}” does not say which documents. List each one.',
      { found: 'such other documents as the Division may require' },
    ),
  }),
  findingAt(permit, 'Proof of insurance', {
    ruleId: 'en/material-source',
    category: 'burden',
    severity: 'advice',
    field: 'materials',
    message: message(
      '写明怎样开具，见 https://www.example.org/guidance/writing-service-guides/tell-readers-where-papers-come-from。',
      'Say where to get it; see https://www.example.org/guidance/writing-service-guides/tell-readers-where-papers-come-from for how.',
    ),
  }),
]

/** An English guide with long lines, tabs and addresses. */
export const english = guideReport(permit, permitFindings, {
  language: 'en',
  score: { overall: 37, wording: 31, structure: 46, band: 'newspaper', parts: { words: 30 } },
})

const row = '家庭困难证明（逾期不予受理），届时由村（居）委会出具。'
const packedPart = sourcePart(
  'word/document.xml',
  `<w:p><w:r><w:t>${row}</w:t></w:r></w:p><w:p><w:r><w:t>自受理之日起20个工作日内</w:t></w:r></w:p>`,
)

function packedFinding(
  words: string,
  excerpt: string,
  where: LocalText,
  sketch: FindingSketch,
): Finding {
  const start = excerpt.indexOf(words)
  return {
    ...findingAt(packedPart, words, sketch),
    part: packedPart.name,
    where,
    excerpt: { text: excerpt, span: { start, end: start + words.length } },
  }
}

const rowName = text('表 2 第 4 行（三、申请材料）', 'table 2, row 4 (三、申请材料)')

/** A guide in a packed file, whose places have names instead of lines. */
export const packed: GuideReport = {
  ...guideReport(packedPart, [
    packedFinding('逾期', row, rowName, {
      ruleId: 'zh/plain-words',
      category: 'plain-words',
      severity: 'warning',
      message: message('“逾期”不好懂。', '“逾期” is hard to read.'),
    }),
    packedFinding('届时', row, rowName, {
      ruleId: 'zh/plain-words',
      category: 'plain-words',
      severity: 'warning',
      message: message('“届时”不好懂。', '“届时” is hard to read.'),
      suggestions: [replacing(packedPart, '届时', '到时候')],
    }),
    packedFinding(
      '20个工作日',
      '自受理之日起20个工作日内',
      text('段落 12（五、办理时限）', 'paragraph 12 (五、办理时限)'),
      {
        ruleId: 'any/conflicting-time-limits',
        category: 'consistency',
        severity: 'error',
        message: message('前面说15个工作日。', 'It said 15 working days above.'),
      },
    ),
  ]),
  path: '民政/临时救助.docx',
  format: 'docx',
  fields: [
    {
      id: 'materials',
      label: '三、申请材料',
      neededBy: 'applicant',
      foundIn: 'section',
      part: packedPart.name,
      start: pointAt(packedPart, 0),
      end: pointAt(packedPart, 20),
      where: rowName,
    },
  ],
}

export const unreadable: Trouble = {
  code: 'not-text',
  message: text(
    '老年卡.doc不是文本文件，读不出指南。',
    '老年卡.doc is not text, so it holds no guide to read.',
  ),
  hint: text('请另存为.docx或.md再检查。', 'Save it as .docx or .md and check again.'),
  cause: 'input',
}

/** A file that could not be read. */
export const troubled: GuideReport = {
  path: '民政/老年卡.doc',
  metrics: {},
  fields: [],
  findings: [],
  troubles: [unreadable],
}

/** A guide that reads well. */
export const clean: GuideReport = {
  path: '民政/高龄津贴.md',
  format: 'markdown',
  language: 'zh',
  score: { overall: 86, wording: 84, structure: 89, band: 'primary-school', parts: { words: 90 } },
  metrics: { characters: 640 },
  fields: [],
  findings: [],
  lines: {},
  troubles: [],
}

export const brokenRule: Trouble = {
  code: 'broken-rule',
  message: text(
    'our-rules/收费.yaml:4:3 的“severty”不是规则的键。',
    'our-rules/收费.yaml:4:3: “severty” is no key of a rule.',
  ),
  hint: text('是不是“severity”？', 'Did you mean “severity”?'),
  cause: 'usage',
}

const rules: readonly RuleSummary[] = [
  {
    id: 'any/conflicting-time-limits',
    category: 'consistency',
    severity: 'error',
    message: text(
      '这里说{found}，第20行说{other}，读者不知道听哪个。',
      'This says {found}, line 20 says {other}: readers cannot tell which holds.',
    ),
    why: text('两处时限不同，读者和窗口都会争执。', 'Two limits lead to disputes at the counter.'),
    sources: [],
  },
  {
    id: 'zh/plain-words',
    category: 'plain-words',
    severity: 'warning',
    message: text('“{found}”不好懂，可以说“{use}”。', 'Say “{use}” instead of “{found}”.'),
    why: text(
      '公文用语，很多读者要猜。',
      'Many readers have to guess at words from official papers.',
    ),
    sources: [
      'Plain language principles, ISO 24495-1:2023, https://www.iso.org/standard/78907.html.',
    ],
  },
]

export function contextFor(more: Partial<ReporterContext> = {}): ReporterContext {
  return {
    locale: 'zh-CN',
    colour: false,
    width: 80,
    toolVersion: '0.1.0',
    guides: 1,
    rules,
    ...more,
  }
}

/** Everything a reporter prints for a run. */
export function printed(
  createReporter: CreateReporter,
  context: ReporterContext,
  guides: readonly GuideReport[],
  troubles: readonly Trouble[] = [],
): string {
  const reporter = createReporter({ ...context, guides: guides.length })
  const sum = addUp(troubles)
  guides.forEach(guide => sum.add(digestOf(guide)))
  const texts = guides.map(guide => reporter.guide(guide)).filter(text => text !== '')
  return reporter.open() + texts.join(reporter.between) + reporter.close(sum.summary())
}
