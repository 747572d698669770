import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { fixture, load, refusal } from './fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baihua-config-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('finding the file', () => {
  test('takes the nearest one upwards', async () => {
    const config = await loadConfig({ cwd: fixture('office/社保/养老') })

    expect(config.path).toBe(fixture('office/baihua.config.yaml'))
    expect(config.folder).toBe(fixture('office'))
  })

  test('also knows the ending .yml', async () => {
    expect((await loadConfig({ cwd: fixture('set') })).path).toBe(fixture('set/baihua.config.yml'))
  })

  test('has defaults where there is none', async () => {
    expect(await loadConfig({ cwd: folder })).toEqual({
      folder,
      extends: ['recommended'],
      failOn: 'error',
      rulesFrom: [],
      ignore: [],
      fields: {},
      records: {},
      rules: {},
      overrides: [],
      limits: { nesting: 100, unpackedSize: 50_000_000, ruleSeconds: 1 },
    })
  })

  test('refuses a path that leads nowhere', async () => {
    const { code, text } = await refusal(() => load('office/baihua.yaml'))

    expect(code).toBe('no-config')
    expect(text['zh-CN']).toBe('找不到配置文件office/baihua.yaml。')
  })

  test('refuses a folder', async () => {
    expect((await refusal(() => load('office'))).text.en).toBe('office cannot be read (EISDIR).')
  })

  test.each(['empty.yaml', 'only-comments.yaml'])('takes %s for the defaults', async name => {
    const { extends: sets, failOn, rules } = await load(`mistakes/${name}`)

    expect({ sets, failOn, rules }).toEqual({ sets: ['recommended'], failOn: 'error', rules: {} })
  })
})

describe('reading', () => {
  test('gives every setting', async () => {
    const { places, ...config } = await load('office/baihua.config.yaml')

    expect(places?.size).toBeGreaterThan(0)
    expect(config).toEqual({
      path: fixture('office/baihua.config.yaml'),
      folder: fixture('office'),
      extends: ['recommended'],
      locale: 'zh-CN',
      failOn: 'warning',
      rulesFrom: [fixture('office/our-rules')],
      ignore: ['归档/**'],
      fields: { materials: ['所需要件', '办件资料'] },
      records: {},
      rules: {
        'zh/plain-words': { severity: 'error', ignore: ['届时'] },
        'zh/long-sentence': { over: 60 },
        'any/reader-first-order': 'off',
      },
      overrides: [
        { files: ['社保/**'], rules: { 'zh/long-sentence': { over: 70 } } },
        {
          files: ['社保/养老/*.md', '!社保/养老/旧版.md'],
          rules: { 'zh/long-sentence': 'advice', 'zh/plain-words': 'off' },
        },
      ],
      limits: { fileSize: 8_000_000, nesting: 100, unpackedSize: 50_000_000, ruleSeconds: 0.5 },
    })
  })

  test('takes true and false for on and off', async () => {
    await writeFile(join(folder, 'old.yaml'), 'rules:\n  zh/shall: false\n  zh/latin: true\n')

    expect((await loadConfig({ cwd: folder, path: 'old.yaml' })).rules).toEqual({
      'zh/shall': 'off',
      'zh/latin': 'on',
    })
  })

  test('reads a file that was saved as GBK', async () => {
    const gbk = [0x69, 0x67, 0x6e, 0x6f, 0x72, 0x65, 0x3a, 0x20, 0x5b, 0xb9, 0xe9, 0xb5, 0xb5, 0x5d]
    await writeFile(join(folder, 'gbk.yaml'), Buffer.from(gbk))

    expect((await loadConfig({ cwd: folder, path: 'gbk.yaml' })).ignore).toEqual(['归档'])
  })

  test('can be sent to a worker', async () => {
    const config = await load('chain/baihua.config.yaml')

    expect(structuredClone(config)).toEqual(config)
  })
})

describe('extending', () => {
  test('merges maps one level deep and replaces lists and single values', async () => {
    const config = await load('chain/baihua.config.yaml')

    expect(config).toMatchObject({
      locale: 'en',
      failOn: 'never',
      rulesFrom: [fixture('chain/city/city-rules')],
      ignore: ['旧版/**', '草稿/**'],
      fields: { materials: ['办件资料'], place: ['窗口位置'], fee: ['工本费'] },
      limits: { nesting: 40, fileSize: 2_000_000, ruleSeconds: 1 },
    })
  })

  test('keeps what each file chose, in order', async () => {
    const config = await load('chain/baihua.config.yaml')

    expect(config.extends).toMatchObject([
      {
        path: fixture('chain/county.yaml'),
        extends: [{ path: fixture('chain/city/city.yaml'), extends: ['first-look'] }],
        rules: { 'zh/long-sentence': { over: 55 } },
      },
      'strict',
    ])
  })

  test('finds the configuration of a package', async () => {
    const home = join(folder, 'node_modules/@city/plain-language')
    await mkdir(home, { recursive: true })
    await writeFile(join(home, 'package.json'), '{ "exports": {} }')
    await writeFile(join(home, 'baihua.config.yaml'), 'extends: strict\nfailOn: advice\n')
    await writeFile(join(folder, 'baihua.yaml'), "extends: '@city/plain-language'\n")
    const config = await loadConfig({ cwd: folder, path: 'baihua.yaml' })

    expect(config.failOn).toBe('advice')
    expect(config.extends).toMatchObject([{ extends: ['strict'] }])
  })

  test('refuses files that extend one another, and shows the circle', async () => {
    const { code, text } = await refusal(() => load('mistakes/round.yaml'))

    expect(code).toBe('extends-cycle')
    expect(text.en).toContain('mistakes/and-round.yaml:1:1 ')
    expect(text.en).toContain('mistakes/round.yaml → mistakes/and-round.yaml → mistakes/round.yaml')
  })

  test('refuses a file that is not there', async () => {
    const { text } = await refusal(() => load('mistakes/missing-base.yaml'))

    expect(text['zh-CN']).toContain(
      'mistakes/missing-base.yaml:3:5 “./no-such-office.yaml”读不了（ENOENT）。',
    )
  })

  test('refuses more files than anyone needs', async () => {
    for (let step = 0; step < 12; step++) {
      const next = `./step-${step + 1}.yaml`
      await writeFile(join(folder, `step-${step}.yaml`), `extends: [${next}, ${next}]\n`)
    }
    await writeFile(join(folder, 'step-12.yaml'), 'locale: en\n')
    const { text } = await refusal(() => loadConfig({ cwd: folder, path: 'step-0.yaml' }))

    expect(text.en).toContain('More than 100 files are extended.')
  })
})
