import { expect, test } from 'vitest'
import { libraryCard, mooringPermit } from './guides.ts'
import { folderWith, run } from './run.ts'

interface JsonScores {
  readonly schema: string
  readonly guides: readonly {
    path: string
    language: string
    score?: { overall: number; wording: number; structure: number; band: string; parts: object }
    fields: { id: string; label: string; neededBy: string; wording?: number }[]
  }[]
}

async function scoresOf(args: readonly string[], cwd: string): Promise<JsonScores> {
  return JSON.parse((await run(['score', '-f', 'json', ...args], { cwd })).stdout) as JsonScores
}

test('tells the score in figures and in words, with its parts', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { code, stdout, stderr } = await run(['score', 'guide.md'], { cwd })
  expect(stdout).toMatch(/^━━ guide\.md · Chinese\n {3}Readability \d+\/100 [█░]{10} \w+/)
  expect(stdout).toMatch(/Wording: words \d+ · sentences \d+/)
  expect(stdout).toMatch(
    /Structure: what applicants need \d+ · answer at the top \d+ · readers first \d+ ·/,
  )
  expect(stdout).toMatch(/\d+% of the text answers questions of the applicant/)
  expect(stdout).toContain('What the wording costs, beside a plain guide')
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('shows the sentences of an English guide that cost most', async () => {
  const cwd = await folderWith({ 'permit.md': mooringPermit })
  const { stdout } = await run(['score', 'permit.md'], { cwd })
  expect(stdout).toContain('The sentences that cost most')
  expect(stdout).toMatch(
    /9:1 · \d+ words · costs [\d.]+ points · too hard for \d of 7 formulas\n {5}The harbour authority/,
  )
  expect(stdout).not.toContain('You can apply if')
})

test('shows the sentences of a Chinese guide that cost most', async () => {
  const hard =
    '申请人应当依照前款规定向住所地县级以上地方人民政府主管部门提交载明申请事项、事实依据及法定情形的书面申请，逾期未予提交者视同自行放弃相应权利。'
  const cwd = await folderWith({ 'guide.md': libraryCard.replace('住在本市的人都能办。', hard) })
  const { stdout } = await run(['score', 'guide.md', '--locale', 'zh-CN'], { cwd })
  expect(stdout).toContain('扣分最多的句子')
  expect(stdout).toMatch(/5:1 · \d+个字 · 扣[\d.]+分\n {5}申请人应当依照前款规定/)
})

test('gives programs the score and its fields', async () => {
  const cwd = await folderWith({ 'permit.md': mooringPermit, 'guide.md': libraryCard })
  const { schema, guides } = await scoresOf(['.'], cwd)
  expect(schema).toBe('baihua/score@1')
  expect(guides.map(({ path, language }) => [path, language])).toEqual([
    ['guide.md', 'zh'],
    ['permit.md', 'en'],
  ])
  for (const { score } of guides) {
    expect(Object.keys(score!)).toEqual(['overall', 'wording', 'structure', 'band', 'parts'])
  }
  const { fields } = guides[1]!
  const materials = fields.find(({ id }) => id === 'materials')
  expect(materials).toEqual({
    id: 'materials',
    label: 'What you need',
    neededBy: 'applicant',
    wording: expect.any(Number),
    costs: expect.any(Array),
    hardest: expect.any(Array),
  })
  // Three words say nothing about how a field is written.
  expect(fields.find(({ id }) => id === 'fee')).not.toHaveProperty('wording')
})

test('says when there is too little text', async () => {
  const cwd = await folderWith({ 'guide.md': '# 窗口\n\n2\n' })
  const { stdout, code } = await run(['score', 'guide.md', '--min-score', '50'], { cwd })
  expect(stdout).toContain('Too little text for a score.')
  expect(code).toBe(0)
  expect((await scoresOf(['guide.md'], cwd)).guides[0]).not.toHaveProperty('score')
})

test('--min-score names how many guides are too hard', async () => {
  const cwd = await folderWith({ 'permit.md': mooringPermit, 'guide.md': libraryCard })
  const { stdout, code } = await run(['score', '.', '--min-score', '100'], { cwd })
  expect(stdout).toMatch(/\n2 guides score under 100\.\n$/)
  expect(code).toBe(1)
})

test('reads standard input', async () => {
  const cwd = await folderWith({})
  const { stdout } = await run(['score', '-'], { cwd, stdin: libraryCard })
  expect(stdout).toContain('━━ <stdin> · Chinese')
})
