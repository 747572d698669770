import { describe, expect, test } from 'vitest'
import { libraryCard } from './guides.ts'
import { folderWith, run } from './run.ts'

interface JsonFact {
  readonly kind: string
  readonly value: string
  readonly quote: string
  readonly start: { line: number; column: number; offset: number }
  readonly end: { line: number; column: number; offset: number }
}

test('lists what a guide binds itself to, kind by kind', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { code, stdout, stderr } = await run(['facts', 'guide.md', '--locale', 'zh-CN'], { cwd })
  expect(stdout).toMatch(/时限 · 1\n {3}14:7 +3 workday +“3个工作日”\n/)
  expect(stdout).toMatch(/金额 · 2\n {3}18:3 +free +“免费”\n {3}18:12 +5 CNY +“5元”\n/)
  expect(stdout).toMatch(/电话 · 1\n {3}22:13 +05158800123 +“0515-8800123”\n/)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('gives programs places in the source', async () => {
  const source = '# Permit\n\nPay **within 10 working&nbsp;days**.\n'
  const cwd = await folderWith({ 'guide.md': source })
  const { stdout } = await run(['facts', 'guide.md', '--format', 'json'], { cwd })
  const { schema, path, facts } = JSON.parse(stdout) as {
    schema: string
    path: string
    facts: JsonFact[]
  }
  expect([schema, path]).toEqual(['baihua/facts@1', 'guide.md'])
  const limit = facts.find(({ kind }) => kind === 'duration')!
  expect(limit.value).toBe('10 workday')
  expect(source.slice(limit.start.offset, limit.end.offset)).toBe('10 working&nbsp;days')
  expect([limit.start.line, limit.start.column]).toEqual([3, 14])
})

test('several guides make one document', async () => {
  const cwd = await folderWith({ 'b.md': libraryCard, 'a.txt': 'The fee is £12.\n' })
  for (const paths of [['.'], ['b.md', 'a.txt']]) {
    const { stdout } = await run(['facts', ...paths, '-f', 'json'], { cwd })
    const { schema, guides } = JSON.parse(stdout) as {
      schema: string
      guides: { path: string; facts: JsonFact[] }[]
    }
    expect(schema).toBe('baihua/facts@1')
    expect(guides.map(({ path }) => path).sort()).toEqual(['a.txt', 'b.md'])
    expect(guides.find(({ path }) => path === 'a.txt')!.facts.map(({ value }) => value)).toEqual([
      '12 GBP',
    ])
  }
})

test('reads standard input', async () => {
  const cwd = await folderWith({})
  const { stdout } = await run(['facts', '-', '-f', 'json', '--stdin-filename', 'fee.txt'], {
    cwd,
    stdin: 'The fee is £12.',
  })
  expect(JSON.parse(stdout)).toMatchObject({ path: 'fee.txt', facts: [{ value: '12 GBP' }] })
})

test('says when there is nothing to list', async () => {
  const cwd = await folderWith({ 'guide.md': '欢迎来图书馆看书。\n' })
  const { stdout, code } = await run(['facts', 'guide.md'], { cwd })
  expect(stdout).toContain('This guide states no facts.')
  expect(code).toBe(0)
})

describe('--compare', () => {
  const compare = ['facts', '--compare']

  test('other words for the same facts are the same', async () => {
    const reworded = libraryCard.replace('3个工作日内', '三个工作日以内').replace('届时', '到时候')
    const cwd = await folderWith({ 'before.md': libraryCard, 'after.md': reworded })
    const { code, stdout } = await run([...compare, 'before.md', 'after.md'], { cwd })
    expect(stdout).toMatch(
      /^Both texts state the same \d+ facts: nothing was lost or invented\.\n$/,
    )
    expect(code).toBe(0)

    const { stdout: json } = await run([...compare, 'before.md', 'after.md', '-f', 'json'], { cwd })
    expect(JSON.parse(json)).toEqual({
      schema: 'baihua/fact-comparison@1',
      same: true,
      lost: [],
      invented: [],
    })
  })

  test('shows what was lost and what was invented, and where', async () => {
    const changed = libraryCard.replace('3个工作日', '3天').replace('收工本费5元', '收工本费')
    const cwd = await folderWith({ 'before.md': libraryCard, 'after.md': changed })
    const { code, stdout } = await run([...compare, 'before.md', 'after.md'], { cwd })
    expect(stdout).toContain('Lost: 2 facts stand only in before.md')
    expect(stdout).toMatch(/14:7 +3 workday +“3个工作日”/)
    expect(stdout).toMatch(/18:12 +5 CNY +“5元”/)
    expect(stdout).toContain('Invented: 1 fact stands only in after.md')
    expect(stdout).toMatch(/14:7 +3 day +“3天”/)
    expect(code).toBe(1)

    const json = await run([...compare, 'before.md', 'after.md', '-f', 'json'], { cwd })
    const comparison = JSON.parse(json.stdout) as { same: boolean; lost: JsonFact[] }
    expect(comparison.same).toBe(false)
    expect(comparison.lost.map(({ kind, value, start }) => [kind, value, start.line])).toEqual([
      ['duration', '3 workday', 14],
      ['amount', '5 CNY', 18],
    ])
    expect(json.code).toBe(1)
  })

  test('one side may be standard input, but not both', async () => {
    const cwd = await folderWith({ 'before.md': libraryCard })
    const one = await run([...compare, 'before.md', '-'], { cwd, stdin: libraryCard })
    expect(one.code).toBe(0)
    const both = await run([...compare, '-', '-'], { cwd, stdin: libraryCard })
    expect(both.stderr).toContain('Only one of the two')
    expect(both.code).toBe(2)
  })
})
