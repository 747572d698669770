import { describe, expect, test } from 'vitest'
import { defaultConfig, type Config } from '../../src/config/config.ts'
import { explainConfig } from '../../src/config/explain.ts'
import { resolveRules, ruleResolver } from '../../src/config/resolve.ts'
import { fixture, load, refusal } from './fixture.ts'
import { library } from './small-library.ts'

const plain = defaultConfig(fixture('office'))

describe('which rules run', () => {
  test('those of the recommended set and those of people themselves', async () => {
    expect(await chosen(plain)).toEqual({
      'zh/plain-words': 'warning',
      'zh/long-sentence': 'warning',
      'any/reader-first-order': 'warning',
      'our-rules/zh/hall-names': 'warning',
    })
  })

  test('a rule on trial only when it is named', async () => {
    expect(await chosen({ ...plain, rules: { 'zh/shy-words': 'on' } })).toHaveProperty([
      'zh/shy-words',
    ])
    expect(await chosen({ ...plain, rules: { 'zh/shy-words': 'off' } })).not.toHaveProperty([
      'zh/shy-words',
    ])
  })

  test('only those of a set in a file of its own', async () => {
    const { 'our-rules/zh/hall-names': _, ...others } = await chosen(
      await load('set/baihua.config.yml'),
    )

    expect(others).toEqual({ 'zh/long-sentence': 'warning' })
  })

  test('later sets change what earlier files chose, and a rule keeps what is not changed', async () => {
    const { rules } = await resolveRules(await load('chain/baihua.config.yaml'), library)

    expect(rules.find(({ id }) => id === 'zh/long-sentence')).toMatchObject({
      header: { severity: 'error' },
      settings: { measure: 'sentence.characters', over: 30 },
    })
    expect(rules.find(({ id }) => id === 'zh/plain-words')).toMatchObject({
      header: { severity: 'error' },
      settings: { ignore: ['签章'] },
    })
  })
})

describe('overrides', () => {
  test('apply in order to the guides they match', async () => {
    const resolve = ruleResolver(await load('office/baihua.config.yaml'), library)
    const general = await resolve(fixture('office/户籍/落户.md'))
    const insured = await resolve(fixture('office/社保/开户.md'))
    const pension = await resolve(fixture('office/社保/养老/认证.md'))
    const old = await resolve(fixture('office/社保/养老/旧版.md'))

    expect([general, insured, pension, old].map(limitOf)).toEqual([60, 70, 70, 70])
    expect(pension.rules.map(({ id }) => id)).not.toContain('zh/plain-words')
    expect(pension.rules.find(({ id }) => id === 'zh/long-sentence')?.header.severity).toBe(
      'advice',
    )
  })

  test('share one result among guides that the same ones match', async () => {
    const resolve = ruleResolver(await load('office/baihua.config.yaml'), library)

    expect(await resolve(fixture('office/户籍/落户.md'))).toBe(await resolve())
    expect(await resolve(fixture('office/社保/甲.md'))).toBe(
      await resolve(fixture('office/社保/乙.md')),
    )
    expect(await resolve(fixture('office/社保/甲.md'))).not.toBe(await resolve())
  })

  test('leave rules that nobody changed as they are', async () => {
    const { rules } = await resolveRules(plain, library)

    expect(rules[0]).toBe(library.rules.get('zh/plain-words'))
  })
})

describe('mistakes', () => {
  test('names that do not exist are listed with what was meant', async () => {
    const config = await load('mistakes/unknown-names.yaml')
    const { code, text } = await refusal(() => ruleResolver(config, library))

    expect(code).toBe('unknown-set')
    expect(text.en.split('\n').filter(line => line.startsWith('mistakes/'))).toEqual([
      'mistakes/unknown-names.yaml:1:11 There is no set of rules called “recomended”. Did you mean “recommended”?',
      'mistakes/unknown-names.yaml:5:3 There is no rule called “zh/plain-word”. Did you mean “zh/plain-words”?',
      'mistakes/unknown-names.yaml:6:3 There is no rule called “constructor”. Run “baihua rules list” to see them all.',
      'mistakes/unknown-names.yaml:10:7 There is no rule called “long-sentence”. Did you mean “zh/long-sentence”?',
      'mistakes/unknown-names.yaml:3:3 There is no field called “material”. Did you mean “materials”?',
    ])
  })

  test('one unknown rule has its own code, in a configuration without a file too', async () => {
    const config = { ...plain, rules: { 'zh/plain-word': 'off' } } satisfies Config
    const { code, text, hint } = await refusal(() => resolveRules(config, library))

    expect([code, text.en, hint?.en]).toEqual([
      'unknown-rule',
      'There is no rule called “zh/plain-word”.',
      'Did you mean “zh/plain-words”?',
    ])
  })

  test('a setting that its rule does not have is shown in its file', async () => {
    const config = await load('mistakes/unknown-setting.yaml')
    const { code, text } = await refusal(() => resolveRules(config, library))

    expect(code).toBe('bad-setting')
    expect(text.en).toMatch(/^mistakes\/unknown-setting\.yaml:3:3 .*ovre/)
    expect(text.en).toContain('  > 3 |   zh/long-sentence: { ovre: 60 }')
  })

  test('a bad setting in an override is found before a guide meets it', async () => {
    const config = await load('mistakes/unknown-setting-in-override.yaml')
    const { text } = await refusal(() => ruleResolver(config, library)())

    expect(text.en).toMatch(/^mistakes\/unknown-setting-in-override\.yaml:4:7 /)
  })
})

describe('explaining', () => {
  test('says who said what about a rule', async () => {
    const config = await load('office/baihua.config.yaml')
    const { rules } = await explainConfig(config, library, fixture('office/社保/养老/认证.md'))
    const name = 'office/baihua.config.yaml'

    expect(rules.find(({ id }) => id === 'zh/long-sentence')).toEqual({
      id: 'zh/long-sentence',
      severity: 'advice',
      origins: [
        { by: 'set', name: 'first-look', setting: 'on' },
        { by: 'rules', name, line: 11, setting: { over: 60 } },
        { by: 'override', name, line: 15, setting: { over: 70 } },
        { by: 'override', name, line: 18, setting: 'advice' },
      ],
    })
    expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'any/reader-first-order off',
      'our-rules/zh/hall-names warning',
      'zh/long-sentence advice',
      'zh/plain-words off',
    ])
  })

  test('says which file set what, and what is a default', async () => {
    const config = await load('chain/baihua.config.yaml')
    const { settings } = await explainConfig(config, library, fixture('chain/落户.md'))

    expect(settings).toContainEqual({
      name: 'fields.place',
      value: ['窗口位置'],
      from: { name: 'chain/city/city.yaml', line: 7 },
    })
    expect(settings).toContainEqual({
      name: 'limits.nesting',
      value: 40,
      from: { name: 'chain/county.yaml', line: 7 },
    })
    expect(settings).toContainEqual({ name: 'limits.ruleSeconds', value: 1, from: undefined })
  })
})

async function chosen(config: Config): Promise<Record<string, string>> {
  const { rules } = await resolveRules(config, library)
  return Object.fromEntries(rules.map(({ id, header }) => [id, header.severity]))
}

function limitOf({ rules }: { rules: readonly { id: string; settings: unknown }[] }): unknown {
  const settings = rules.find(({ id }) => id === 'zh/long-sentence')?.settings
  return settings && Object.entries(settings).find(([key]) => key === 'over')?.[1]
}
