import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/base/local-text.ts'
import { ruleSkeleton } from '../../src/cli/rule-skeleton.ts'
import { proveRule } from '../../src/rewrite/prove-rules.ts'
import { kinds } from '../../src/rules/kinds.ts'
import { readBuiltInLibrary } from '../../src/rules/read-library.ts'
import { readRule } from '../../src/rules/read-rule.ts'
import { libraryCard, ownRule } from './guides.ts'
import { folderWith, run } from './run.ts'

describe('rules list', () => {
  const config = {
    'baihua.config.yaml':
      'rulesFrom: [./ours]\nrules:\n  zh/plain-words: error\n  zh/long-sentence: off\n',
    'ours/zh/desk.yaml': ownRule,
  }

  test('shows what the configuration makes of each rule', async () => {
    const cwd = await folderWith(config)
    const { code, stdout, stderr } = await run(['rules', 'list'], { cwd })
    expect(stdout).toMatch(/✖ zh\/plain-words +error +on +plain words\n/)
    expect(stdout).toMatch(/▲ zh\/long-sentence +warning +off +readability\n/)
    expect(stdout).toMatch(/✖ ours\/zh\/desk +error +on +plain words\n/)
    expect(stdout).toMatch(/ +advice +off .* · on trial\n/)
    expect(stdout).toMatch(/\n\d+ rules: \d+ on, \d+ off\.\n/)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('gives programs the same', async () => {
    const cwd = await folderWith(config)
    const { stdout } = await run(['rules', 'list', '-f', 'json', '--locale', 'zh-CN'], { cwd })
    const { schema, rules, totals } = JSON.parse(stdout) as {
      schema: string
      rules: { id: string; severity: string; on: boolean; message: string }[]
      totals: { rules: number; on: number; off: number }
    }
    expect(schema).toBe('baihua/rules@1')
    expect(rules.find(({ id }) => id === 'zh/plain-words')).toMatchObject({
      severity: 'error',
      on: true,
      builtIn: true,
      message: '“{found}”不好懂，可以说“{use}”。',
    })
    expect(rules.find(({ id }) => id === 'zh/long-sentence')).toMatchObject({ on: false })
    expect(totals.rules).toBe(rules.length)
    expect(totals.on).toBe(rules.filter(({ on }) => on).length)
  })
})

function withRule(yaml: string): Promise<string> {
  return folderWith({ 'baihua.config.yaml': 'rulesFrom: [./ours]\n', 'ours/zh/desk.yaml': yaml })
}

describe('rules prove', () => {
  test('says so when all is well', async () => {
    const cwd = await withRule(ownRule)
    const { code, stdout } = await run(
      ['rules', 'prove', 'ours/zh/desk', 'zh/plain-words', 'en/shall'],
      { cwd },
    )
    expect(stdout).toMatch(/^✔ All 3 rules prove themselves by \d+ examples\.\n$/)
    expect(code).toBe(0)
  })

  test('takes a file that no configuration knows', async () => {
    const cwd = await folderWith({ 'zh/desk.yaml': ownRule })
    const { code, stdout } = await run(['rules', 'prove', 'zh/desk.yaml'], { cwd })
    expect(stdout).toContain('✔')
    expect(code).toBe(0)
  })

  const failures: readonly [string, string, readonly string[]][] = [
    ['silent', '  - bad: 请到一楼取号。\n', ['example 2 of 2', '请到一楼取号。', 'found nothing']],
    ['misplaced', '  - bad: 请到服务台取号。\n    at: 取号\n', ['“取号”', '“服务台”']],
    ['noisy', '  - good: 服务台在一楼。\n', ['marked “good”', '“服务台”']],
    ['wrong fix', '  - bad: 去服务台。\n    good: 去窗口。\n', ['去窗口。', '去前台。']],
  ]
  test.each(failures)('says what is wrong: %s', async (_name, example, words) => {
    const cwd = await withRule(ownRule + example)
    const { code, stdout } = await run(['rules', 'prove', 'ours/zh/desk'], { cwd })
    expect(stdout).toContain('✖ ours/zh/desk · example 2 of 2')
    for (const word of words) expect(stdout).toContain(word)
    expect(stdout).toContain('1 of 2 examples failed, in 1 rule.')
    expect(code).toBe(2)
  })

  test('proves every rule when none is named', { timeout: 60_000 }, async () => {
    const cwd = await withRule(`${ownRule}  - bad: 请到一楼取号。\n`)
    const { code, stdout } = await run(['rules', 'prove'], { cwd })
    expect(stdout).toContain('✖ ours/zh/desk · example 2 of 2')
    expect(stdout).toMatch(/\n1 of \d{3,} examples failed, in 1 rule\.\n$/)
    expect(code).toBe(2)
  })
})

describe('rules new', () => {
  test('writes a rule that proves itself, and says what comes next', async () => {
    const cwd = await folderWith({})
    const { code, stdout } = await run(['rules', 'new', 'our-rules/zh/vague-words'], { cwd })
    expect(stdout).toBe(
      [
        'our-rules/zh/vague-words.yaml was written.',
        '→ Put your own words and examples in the place of these.',
        '→ baihua rules prove our-rules/zh/vague-words.yaml runs the rule on its examples',
        '→ add “rulesFrom: [./our-rules]” to baihua.config.yaml, so that baihua lint uses the rule',
        '',
      ].join('\n'),
    )
    expect(code).toBe(0)

    const proof = await run(['rules', 'prove', 'our-rules/zh/vague-words.yaml'], { cwd })
    expect(proof.code).toBe(0)
  })

  test('takes the language from the folder, or from the messages', async () => {
    const cwd = await folderWith({})
    await run(['rules', 'new', 'ours/en/fees.yaml', '--kind', 'pattern', '--locale', 'zh-CN'], {
      cwd,
    })
    await run(['rules', 'new', 'fees.yml', '--kind', 'metric', '--locale', 'zh-CN'], { cwd })
    const english = await readFile(join(cwd, 'ours/en/fees.yaml'), 'utf8')
    expect(english).toContain('kind: pattern\n')
    expect(english).toContain('language: en\n')
    expect(english).toContain('# 读者能得到什么好处。')
    expect(await readFile(join(cwd, 'fees.yml'), 'utf8')).toContain('language: zh\n')
  })

  test('never writes over a file', async () => {
    const cwd = await folderWith({ 'zh/desk.yaml': ownRule })
    const { code, stderr, stdout } = await run(['rules', 'new', 'zh/desk'], { cwd })
    expect(stderr).toContain('zh/desk.yaml already exists')
    expect(stdout).toBe('')
    expect(await readFile(join(cwd, 'zh/desk.yaml'), 'utf8')).toBe(ownRule)
    expect(code).toBe(2)
  })

  test('a rule it wrote runs once the configuration names its folder', async () => {
    const cwd = await folderWith({
      'baihua.config.yaml': 'extends: []\nrulesFrom: [./ours]\n',
      'guide.md': libraryCard,
      'ours/readme.txt': '',
    })
    await run(['rules', 'new', 'ours/zh/words'], { cwd })
    const { stdout } = await run(['guide.md'], { cwd })
    expect(stdout).toContain('ours/zh/words')
  })
})

describe('every skeleton proves itself', async () => {
  const library = await readBuiltInLibrary()
  const cases = Object.keys(kinds).flatMap(kind =>
    (['zh', 'en', 'any'] as const).flatMap(language =>
      locales.map(locale => [kind, language, locale] as const),
    ),
  )
  test.each(cases)('%s, %s, comments in %s', async (kind, language, locale) => {
    const rule = readRule('ours/new', ruleSkeleton(kind, language, locale), 'new.yaml', false)
    expect(rule.file.header).toMatchObject({ kind, language })
    const proofs = await proveRule(rule, library)
    expect(proofs.filter(({ outcome }) => outcome !== 'proven')).toEqual([])
  })
})
