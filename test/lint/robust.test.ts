import { expect, test } from 'vitest'
import { ToolError } from '../../src/base/tool-error.ts'
import { readRule } from '../../src/rules/read-rule.ts'
import { lint, quotes, ruleOf } from './lint.ts'

test('a pattern of people’s own that would never end is stopped, and the other rules still run', async () => {
  // Not refused when it is read: the repetitions stand beside each other, not inside.
  const slow = ruleOf('own/slow', 'kind: pattern\npattern: 办理*理*理*理*理*理*理*完', false)
  const words = ruleOf('zh/words', 'kind: terms\nterms: { 届时: 到时候 }')
  const started = performance.now()
  const report = await lint(`届时办${'理'.repeat(3000)}。`, slow, words)
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(quotes(report)).toEqual(['届时'])
  expect(report.troubles.map(({ code, cause }) => [code, cause])).toEqual([['slow-rule', 'usage']])
})

test('a pattern that repeats a repetition is refused when it is read', () => {
  expect(() => ruleOf('own/bad', 'kind: pattern\npattern: (a+)+$', false)).toThrow(ToolError)
})

test('every mistake in a rule file is told with its place', () => {
  const yaml = [
    'kind: term',
    'language: zh',
    'severity: warn',
    'category: plain-words',
    'mesage: { zh-CN: 一, en: one }',
    'why: { zh-CN: 一, en: one }',
    'terms: { 届时: 到时候 }',
    'examples: [{ bad: 届时 }]',
  ].join('\n')
  let text = ''
  try {
    readRule('own/broken', yaml, 'own/broken.yaml', false)
  } catch (error) {
    if (error instanceof ToolError) text = error.text.en
  }
  expect(text).toContain('own/broken.yaml:1:1 “kind” is “term”, but has to be one of')
  expect(text).toContain('Did you mean “terms”?')
  expect(text).toContain('own/broken.yaml:3:1 “severity” is “warn”')
  expect(text).toContain(
    'own/broken.yaml:5:1 “mesage” is no key of this file. Did you mean “message”?',
  )
  expect(text).toContain('needs at least one “bad” and one “good”')
  expect(text).toContain('       | ^')
})
