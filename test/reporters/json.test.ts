import { expect, test } from 'vitest'
import createReporter from '../../src/reporters/formats/json.ts'
import {
  brokenRule,
  chinese,
  clean,
  contextFor,
  english,
  message,
  printed,
  troubled,
} from './reports.ts'

test('is one JSON document for any number of guides', () => {
  for (const guides of [[], [clean], [chinese, english, troubled, clean]]) {
    const report: unknown = JSON.parse(printed(createReporter, contextFor(), guides))

    expect(report).toMatchObject({
      schema: 'baihua/report@1',
      guides: guides.map(({ path }) => ({ path })),
    })
  }
})

test('is indented like any other JSON', () => {
  const text = printed(createReporter, contextFor(), [chinese, troubled], [brokenRule])

  expect(text.replaceAll(/\[\s*\]/g, '[]')).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
})

test('names the part of an edit only when the file has several', () => {
  const finding = chinese.findings.find(({ suggestions }) => suggestions[0]?.edits.length === 1)
  const guides = [{ ...chinese, findings: [finding!] }]
  const packed = [{ ...guides[0]!, path: '社保/补办社会保障卡.docx' }]

  expect(printed(createReporter, contextFor(), guides)).not.toContain('"part"')
  expect(printed(createReporter, contextFor(), packed)).toContain(
    '"part": "社保/补办社会保障卡.md"',
  )
})

test('says the same to programs when it keeps terminals safe', () => {
  const hostile = 'a\u009b31mb\u202ec\u001b[0m\u2066d\u2028e'
  const [finding] = chinese.findings
  const guide = { ...chinese, findings: [{ ...finding!, message: message(hostile, hostile) }] }

  const text = printed(createReporter, contextFor(), [guide])

  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}]/u)
  expect(JSON.parse(text)).toMatchObject({ guides: [{ findings: [{ message: hostile }] }] })
})
