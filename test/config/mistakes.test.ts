import { writeFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { load, refusal } from './fixture.ts'

test('lists every unknown key with its place and the name that was meant', async () => {
  const { code, text } = await refusal(() => load('mistakes/unknown-keys.yaml'))

  expect(code).toBe('bad-config')
  expect(text.en).toBe(
    [
      'The configuration has 3 mistakes.',
      '',
      'mistakes/unknown-keys.yaml:2:1 There is no setting “failon” here. Did you mean “failOn”?',
      '    1 | extends: recommended',
      '  > 2 | failon: error',
      '      | ^',
      '    3 | rulez:',
      '',
      'mistakes/unknown-keys.yaml:3:1 There is no setting “rulez” here. Did you mean “rules”?',
      '    2 | failon: error',
      '  > 3 | rulez:',
      '      | ^',
      '    4 |   zh/plain-words: off',
      '',
      'mistakes/unknown-keys.yaml:5:11 There is no setting “filesize” here. Did you mean “fileSize”?',
      '    4 |   zh/plain-words: off',
      '  > 5 | limits: { filesize: 1000 }',
      '      |           ^',
    ].join('\n'),
  )
})

test('lists every value that does not fit, in the order of the file', async () => {
  const { text, hint } = await refusal(() => load('mistakes/wrong-types.yaml'))

  expect(headlines(text.en)).toEqual([
    '1:10 “extends” cannot be a map. Write a name, or a list of names such as [recommended, ./our-set.yaml].',
    '2:9 “locale” cannot be “zh”. Did you mean “zh-CN”?',
    '3:9 “failOn” cannot be “warnings”. Did you mean “warning”?',
    "4:9 “ignore” cannot be “归档/**”. Write a list of texts such as ['archive/**'].",
    "6:14 “materials” cannot be “所需要件”. Write a list of texts such as ['archive/**'].",
    '8:31 “severity” cannot be “high”. Write error, warning or advice.',
    '9:21 “zh/long-sentence” cannot be “of”. Did you mean “off”?',
    "11:12 “files” cannot be a list. Write a list of texts such as ['archive/**'].",
    '14:12 “nesting” cannot be “0”. Write a whole number above 0.',
  ])
  expect(hint?.['zh-CN']).toBe('请改好这些地方，再运行一次。')
})

test('keeps the hint of a single mistake apart from what is wrong', async () => {
  const { text, hint } = await refusal(() => load('mistakes/rules-as-list.yaml'))

  expect(text['zh-CN'].split('\n')[0]).toBe('mistakes/rules-as-list.yaml:3:3 “rules”不能写成列表。')
  expect(hint?.['zh-CN']).toBe('请写规则和它的设置，如 { zh/plain-words: off }。')
})

test('refuses a list in the place of a map', async () => {
  expect(headlines((await refusal(() => load('mistakes/list.yaml'))).text.en)).toEqual([
    '2:1 A configuration is a map of settings.',
  ])
})

test('shows where YAML is broken', async () => {
  const { text } = await refusal(() => load('mistakes/broken-yaml.yaml'))

  expect(headlines(text.en)[0]).toMatch(/^[34]:\d+ This is not valid YAML: /)
})

test.each([
  ['same-key.yaml', '4:3 “zh/plain-words” is set twice in the same place.'],
  ['two-documents.yaml', '2:1 A second YAML document begins here; a configuration is one.'],
  ['extends-in-override.yaml', '3:5 “extends” cannot stand in an override.'],
  ['alias-bomb.yaml', /The aliases of this file multiply beyond measure\./],
  ['missing-rules-folder.yaml', /^1:13 /],
])('refuses %s', async (name, headline) => {
  const [first] = headlines((await refusal(() => load(`mistakes/${name}`))).text.en)

  if (typeof headline === 'string') expect(first).toBe(headline)
  else expect(first).toMatch(headline)
})

test('refuses keys that reach for what all objects share', async () => {
  const { text } = await refusal(() => load('mistakes/prototype.yaml'))

  expect(headlines(text.en)).toEqual([
    '1:1 There is no setting “__proto__” here.',
    '3:3 There is no setting “__proto__” here.',
  ])
  expect({}).not.toHaveProperty('failOn')
})

test('sets the mark below Chinese words as broad as they are, and control characters free of harm', async () => {
  const { text } = await refusalOf('# \u{1B}[31m\nfields: { 材料: 无 }\n')

  expect(text.en).toContain('    1 | # \uFFFD[31m\n  > 2 | fields: { 材料: 无 }\n')
  expect(text.en).toMatch(/\n {6}\| {11}\u3000\u3000 {2}\^$/)
})

test('shows the part of a long line that matters', async () => {
  const long = `rules: { ${Array.from({ length: 400 }, (_, number) => `zh/rule-${number}: off`).join(', ')}, zh/last: of }\n`
  const { text } = await refusalOf(long)

  expect(text.en).toMatch(/zh\/last: of \}\n {6}\| +\^/)
  expect(Math.max(...text.en.split('\n').map(line => line.length))).toBeLessThan(120)
})

test('shows twenty mistakes and counts the others', async () => {
  const keys = Array.from({ length: 50 }, (_, number) => `setting-${number}: 1`)
  const { text } = await refusalOf(keys.join('\n'))

  expect(text.en).toMatch(/^The configuration has 50 mistakes\./)
  expect(text.en).toMatch(/30 more like these\.$/)
})

test('refuses a file over a megabyte, and one that is no text', async () => {
  expect((await refusalOf(`# ${'白话'.repeat(200_000)}`)).code).toBe('too-large')
  expect((await refusalOf('extends: \u0000\u0001')).code).toBe('not-text')
})

test('is quick with a file that holds sixty thousand keys', async () => {
  const keys = Array.from({ length: 60_000 }, (_, number) => `k${number}: 1`)
  const start = process.cpuUsage()

  expect((await refusalOf(keys.join('\n'))).text.en).toMatch(
    /^The configuration has 60000 mistakes/,
  )
  // Time on the processor: a machine with other work to do takes longer by the clock.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(15_000)
}, 120_000)

/** What is said of each mistake, with line and column. */
function headlines(text: string): string[] {
  return [...text.matchAll(/^mistakes\/[\w-]+\.yaml:(.*)$/gm)].map(([, headline]) => headline!)
}

async function refusalOf(yaml: string) {
  const path = join(tmpdir(), `baihua-${process.pid}-${Math.random()}.yaml`)
  await writeFile(path, yaml)
  try {
    return await refusal(() => loadConfig({ cwd: tmpdir(), path }))
  } finally {
    await rm(path)
  }
}
