import { expect, test } from 'vitest'
import { libraryCard, ownRule } from './guides.ts'
import { folderWith, run } from './run.ts'

test('shows a rule as a page', async () => {
  const cwd = await folderWith({})
  const { code, stdout, stderr } = await run(['explain', 'zh/plain-words'], { cwd })
  expect(stdout).toMatch(/^zh\/plain-words {2}▲ warning · plain words · Chinese guides\n/)
  expect(stdout).toContain('Now: on, as warning (the set “first-look”).')
  for (const heading of ['Why', 'Sets', 'What it looks for', 'Examples', 'What baihua fix does']) {
    expect(stdout).toContain(`\n${heading}\n`)
  }
  expect(stdout).toContain('  届时 → 到时候')
  expect(stdout).toMatch(/\n {2}… and \d+ more\n/)
  expect(stdout).toContain('│   zh/plain-words: off    # or error, warning, advice')
  expect(stdout).toContain('<!-- baihua-ignore zh/plain-words: why it has to stay -->')
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('speaks Chinese, and names fields by their names', async () => {
  const cwd = await folderWith({})
  const { stdout } = await run(['explain', 'zh/missing-answers', '--locale', 'zh-CN'], { cwd })
  expect(stdout).toContain('为什么')
  expect(stdout).toContain('申请材料（materials）')
  expect(stdout).toContain('《中华人民共和国行政许可法》')
})

test('shows a rule of people’s own, and who switched it off', async () => {
  const cwd = await folderWith({
    'baihua.config.yaml': 'rulesFrom: [./ours]\nrules:\n  ours/zh/desk: off\n',
    'ours/zh/desk.yaml': ownRule,
  })
  const { code, stdout } = await run(['explain', 'ours/zh/desk'], { cwd })
  expect(stdout).toContain('Neighbours say it this way.')
  expect(stdout).toContain('服务台 → 前台')
  expect(stdout).toContain('Now: off (baihua.config.yaml:3).')
  expect(stdout).toContain('│   ours/zh/desk: on')
  expect(stdout).toContain('✖ 请到服务台取号。\n  ✔ 请到前台取号。')
  expect(code).toBe(0)
})

test('shows a setting that can be changed', async () => {
  const cwd = await folderWith({})
  const { stdout } = await run(['explain', 'zh/long-sentence'], { cwd })
  expect(stdout).toMatch(/# zh\/long-sentence: \{ over: \d+ \}/)
})

test('knows the tool’s own checks', async () => {
  const cwd = await folderWith({})
  const { code, stdout } = await run(['explain', 'baihua/unused-suppression'], { cwd })
  expect(stdout).toContain('delete it')
  expect(code).toBe(0)
})

test('of a guide, shows the settings that hold for it', async () => {
  const cwd = await folderWith({
    'baihua.config.yaml': [
      'failOn: warning',
      'overrides:',
      "  - files: ['old/**']",
      '    rules: { zh/plain-words: off }',
      '',
    ].join('\n'),
    'old/guide.md': libraryCard,
  })
  const { code, stdout } = await run(['explain', 'old/guide.md'], { cwd })
  expect(stdout).toMatch(/failOn: warning +baihua\.config\.yaml:1\n/)
  expect(stdout).toMatch(/- zh\/plain-words +off +the set “first-look” → baihua\.config\.yaml:4\n/)
  expect(code).toBe(0)
})
