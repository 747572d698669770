import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { expect, test } from 'vitest'
import { loadReporter, reporterNames } from '../../src/reporters/load-reporter.ts'

test('every file in formats has a name to ask for', () => {
  const files = readdirSync('src/reporters/formats').map(file => parse(file).name)

  expect([...reporterNames].sort()).toEqual(files.sort())
})

test('suggests the name that was meant', async () => {
  await expect(loadReporter('jsno')).rejects.toMatchObject({
    code: 'unknown-reporter',
    text: { en: 'No report format is called “jsno”.' },
    hint: { en: 'Did you mean “json”?', 'zh-CN': '是不是“json”？' },
  })
})

test('lists the names when none is close', async () => {
  await expect(loadReporter('powerpoint')).rejects.toMatchObject({
    hint: { en: 'There are terminal, json, sarif.' },
  })
})
