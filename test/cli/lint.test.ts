import { describe, expect, test } from 'vitest'
import { libraryCard, ownRule } from './guides.ts'
import { folderWith, run } from './run.ts'

interface JsonReport {
  readonly schema: string
  readonly guides: readonly { path: string; findings: { rule: string; quote: string }[] }[]
  readonly totals: Readonly<Record<string, number>>
}

const plainWords = ['--rule', 'zh/plain-words']

test('shows what was found and where, and succeeds when it is not an error', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { code, stdout, stderr } = await run(['lint', 'guide.md', ...plainWords], { cwd })

  expect(stdout).toContain('guide.md')
  expect(stdout).toContain('10:10 warning')
  expect(stdout).toContain('zh/plain-words')
  expect(stdout).not.toContain('\u001b')
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('is the command when none is named', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const named = await run(['lint', 'guide.md'], { cwd })
  expect(await run(['guide.md'], { cwd })).toEqual(named)
})

test('checks the working folder when no path is named', async () => {
  const cwd = await folderWith({
    'a/one.md': libraryCard,
    'two.txt': '届时请带身份证。',
    'x.pdf': '',
  })
  const { stdout, code } = await run(['lint', '-f', 'json', ...plainWords], { cwd })

  const report = JSON.parse(stdout) as JsonReport
  expect(report.schema).toBe('baihua/report@1')
  expect(report.guides.map(({ path }) => path)).toEqual(['a/one.md', 'two.txt'])
  expect(report.guides.map(({ findings }) => findings.map(({ quote }) => quote))).toEqual([
    ['届时'],
    ['届时'],
  ])
  expect(code).toBe(0)
})

test('speaks the language that is asked for', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const chinese = await run(['lint', 'guide.md', '--locale', 'zh-CN', ...plainWords], { cwd })
  expect(chinese.stdout).toContain('“届时”不好懂')

  const byDefault = await run(['lint', 'guide.md', ...plainWords], { cwd, env: { LANG: 'C' } })
  expect(byDefault.stdout).toBe(chinese.stdout)
})

describe('--fail-on', () => {
  test.each([
    ['error', 0],
    ['warning', 1],
    ['advice', 1],
    ['never', 0],
  ])('%s', async (severity, expected) => {
    const cwd = await folderWith({ 'guide.md': libraryCard })
    const { code } = await run(['guide.md', '--fail-on', severity, ...plainWords], { cwd })
    expect(code).toBe(expected)
  })
})

test('--quiet leaves out what is no error, but counts it', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { stdout, code } = await run(
    ['guide.md', '-q', '-f', 'json', '--fail-on', 'warning', ...plainWords],
    { cwd },
  )
  const report = JSON.parse(stdout) as JsonReport
  expect(report.guides[0]!.findings).toEqual([])
  expect(report.totals).toEqual({ error: 0, warning: 1, advice: 0 })
  expect(code).toBe(1)
})

test('--min-score fails a guide that is too hard', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const options = ['guide.md', '--fail-on', 'never', '--min-score']
  expect((await run([...options, '100'], { cwd })).code).toBe(1)
  expect((await run([...options, '1'], { cwd })).code).toBe(0)
})

test('reads standard input under the name it is given', async () => {
  const cwd = await folderWith({})
  const { stdout, code } = await run(
    ['lint', '-', '--stdin-filename', 'desk.txt', '-f', 'json', ...plainWords],
    { cwd, stdin: '届时请带身份证。' },
  )
  const [guide] = (JSON.parse(stdout) as JsonReport).guides
  expect(guide?.path).toBe('desk.txt')
  expect(guide?.findings.map(({ quote }) => quote)).toEqual(['届时'])
  expect(code).toBe(0)
})

test('does what the configuration says', async () => {
  const cwd = await folderWith({
    'baihua.config.yaml': [
      'extends: []',
      'locale: zh-CN',
      'rulesFrom: [./our-rules]',
      "ignore: ['old/**']",
      'rules:',
      '  zh/plain-words: error',
      '',
    ].join('\n'),
    'our-rules/zh/desk.yaml': ownRule,
    'guide.md': libraryCard,
    'old/guide.md': libraryCard,
  })
  const { stdout, code, stderr } = await run(['.', '-f', 'json'], { cwd })
  const report = JSON.parse(stdout) as JsonReport
  expect(report.guides.map(({ path }) => path)).toEqual(['guide.md'])
  expect(report.guides[0]!.findings.map(({ rule }) => rule)).toEqual([
    'zh/plain-words',
    'our-rules/zh/desk',
  ])
  expect(stderr).toBe('')
  expect(code).toBe(1)
})

test('reports many files, shared out to workers, as it reports few', async () => {
  const files = Array.from({ length: 2200 }, (_, index) => [
    `${index < 1100 ? 'a' : 'b'}/guide-${String(index).padStart(4, '0')}.md`,
    index % 7 === 0 ? '' : `# 事项${index}\n\n第${index}号窗口届时办理。\n`,
  ])
  const cwd = await folderWith(Object.fromEntries(files) as Record<string, string>)
  const [all, left, right] = await Promise.all(
    ['.', 'a', 'b'].map(path => run(['lint', path, '-f', 'json'], { cwd })),
  )
  const guidesOf = (ran: typeof all) => (JSON.parse(ran!.stdout) as JsonReport).guides
  expect(guidesOf(all)).toEqual([...guidesOf(left), ...guidesOf(right)])
  expect(guidesOf(all)).toHaveLength(2200)
  expect([all!.code, left!.code, right!.code]).toEqual([3, 3, 3])
})
