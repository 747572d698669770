import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { libraryCard, ownRule } from './guides.ts'
import { folderWith, run } from './run.ts'

describe('a mistake in use has exit code 2 and says what to do', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['an unknown option', ['lint', '--fial-on', 'error'], ['--fial-on', '--fail-on']],
    ['an unknown command', ['rules', 'lst'], ['lst', 'list']],
    ['an unknown format', ['guide.md', '-f', 'pdf'], ['pdf', 'terminal, json, sarif']],
    ['a score out of range', ['guide.md', '--min-score', '101'], ['101', '0–100']],
    ['a missing argument', ['explain'], ["'rule'"]],
    ['an option without its value', ['guide.md', '--rule'], ['--rule']],
    ['an unknown rule', ['guide.md', '--rule', 'zh/plain-wrods'], ['zh/plain-words']],
    ['a rule to explain that is none', ['explain', 'zh/plain-wrods'], ['zh/plain-words']],
    ['a rule to prove that is none', ['rules', 'prove', 'zh/plain-wrods'], ['zh/plain-words']],
    ['a kind that is none', ['rules', 'new', 'zh/x', '--kind', 'term'], ['“terms”']],
    ['one file to compare', ['facts', '--compare', 'guide.md'], ['two files', '1']],
    ['three files to compare', ['facts', '--compare', 'a.md', 'b.md', 'c.md'], ['3']],
    ['a configuration that is not there', ['guide.md', '-c', 'none.yaml'], ['none.yaml']],
    ['an output that cannot be', ['guide.md', '-o', 'no/where.txt'], ['no/where.txt', 'ENOENT']],
  ]
  test.each(cases)('%s', async (_name, args, words) => {
    const cwd = await folderWith({ 'guide.md': libraryCard })
    const { code, stdout, stderr } = await run(args, { cwd })
    for (const word of words) expect(stderr).toContain(word)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('in Chinese', async () => {
    const cwd = await folderWith({})
    const { stderr } = await run(['lint', '--fial-on', 'error', '--locale', 'zh-CN'], { cwd })
    expect(stderr).toBe('错误：没有选项“--fial-on”。\n用“baihua --help”查看用法。\n')
  })
})

describe('a path', () => {
  test.each(['lint', 'score', 'facts'])('that is not there: %s', async command => {
    const cwd = await folderWith({ 'guide.md': libraryCard })
    const { code, stdout } = await run([command, 'guide.md', 'gudie.md'], { cwd })
    expect(stdout).toContain('gudie.md does not exist')
    // The other guide is dealt with all the same.
    expect(stdout).toContain('━━ guide.md')
    expect(code).toBe(2)
  })

  test('that is a folder named like a guide', async () => {
    const cwd = await folderWith({})
    await mkdir(join(cwd, 'guide.md'))
    const { code, stdout } = await run(['lint', 'guide.md'], { cwd })
    expect(stdout).toContain('No guide was found in guide.md')
    expect(code).toBe(2)
  })

  test('that is a link to nothing', async () => {
    const cwd = await folderWith({})
    await symlink('moved.md', join(cwd, 'guide.md'))
    const { code, stdout } = await run(['lint', 'guide.md'], { cwd })
    expect(stdout).toContain('guide.md does not exist')
    expect(code).toBe(2)
  })

  test('whose name could steer the terminal', async () => {
    const name = 'red\u001b[31m\nguide.md'
    const cwd = await folderWith({ [name]: libraryCard })
    for (const command of ['lint', 'score', 'facts', 'fix']) {
      const { stdout, stderr } = await run([command, '.'], { cwd })
      expect(stdout + stderr).not.toContain('\u001b')
      expect(stdout).toContain(String.raw`red\x1b[31m\nguide.md`)
    }
  })
})

describe('a file that holds no guide has exit code 3', () => {
  const files: readonly [string, string, string | Uint8Array, string][] = [
    ['an empty file', 'guide.md', '', 'empty'],
    ['white space', 'guide.md', ' \n\n', 'empty'],
    ['bytes', 'guide.md', Uint8Array.from({ length: 300 }, (_, index) => index % 256), 'not text'],
    ['a format unknown', 'guide.odt', libraryCard, '.odt'],
  ]
  test.each(files)('%s', async (_name, file, content, words) => {
    const cwd = await folderWith({ [file]: content, 'good.md': libraryCard })
    for (const command of ['lint', 'score', 'facts']) {
      const { code, stdout } = await run([command, file, 'good.md'], { cwd })
      expect(stdout).toContain(words)
      expect(stdout).toContain('━━ good.md')
      expect(code).toBe(3)
    }
    expect((await run(['facts', '--compare', 'good.md', file], { cwd })).code).toBe(3)
  })
})

describe('a configuration', () => {
  const configs: readonly [string, string, readonly string[]][] = [
    ['that is no YAML', 'rules: [', ['baihua.config.yaml:1']],
    ['with an unknown key', 'locale: en\nruels: {}\n', ['baihua.config.yaml:2:1', '“rules”']],
    ['with an unknown rule', 'rules:\n  zh/plain-wrods: off\n', [':2:3', 'zh/plain-words']],
    ['with an unknown set', 'extends: recomended\n', ['“recommended”']],
    ['with a setting that does not fit', 'rules:\n  zh/long-sentence: { ovr: 9 }\n', ['ovr']],
    ['with a folder that is not there', 'rulesFrom: [./ours]\n', ['ours', 'baihua.config.yaml:1']],
  ]
  test.each(configs)('%s stops the run with 2', async (_name, yaml, words) => {
    const cwd = await folderWith({ 'baihua.config.yaml': yaml, 'guide.md': libraryCard })
    for (const command of ['lint', 'score']) {
      const { code, stdout, stderr } = await run([command, 'guide.md'], { cwd })
      for (const word of words) expect(stderr).toContain(word)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    }
  })
})

describe('a rule file that is broken', () => {
  const broken = {
    'baihua.config.yaml': 'extends: []\nrulesFrom: [./ours]\n',
    'ours/zh/broken.yaml': ownRule.replace('severity', 'severty'),
    'ours/zh/desk.yaml': ownRule,
    'guide.md': libraryCard,
  }

  test('is shown with its place, and the other rules run', async () => {
    const cwd = await folderWith(broken)
    const { code, stdout } = await run(['guide.md', '-f', 'json'], { cwd })
    const { guides, troubles } = JSON.parse(stdout) as {
      guides: { findings: { rule: string }[] }[]
      troubles: { code: string; message: string }[]
    }
    expect(guides[0]!.findings.map(({ rule }) => rule)).toEqual(['ours/zh/desk'])
    expect(troubles.map(trouble => trouble.code)).toEqual(['broken-rule'])
    expect(troubles[0]!.message).toContain('ours/zh/broken.yaml:3:1')
    expect(troubles[0]!.message).toContain('Did you mean “severity”?')
    expect(code).toBe(2)
  })

  test.each([
    [['rules', 'list']],
    [['rules', 'prove', 'ours/zh/broken']],
    [['rules', 'prove', 'ours/zh/broken.yaml']],
    [['explain', 'ours/zh/desk']],
    [['fix', 'guide.md']],
  ])('%j says so too', async args => {
    const cwd = await folderWith(broken)
    const { code, stderr } = await run(args, { cwd })
    expect(stderr).toContain('ours/zh/broken.yaml:3:1')
    expect(stderr).toContain('3 | severty: error')
    expect(code).toBe(2)
  })
})
