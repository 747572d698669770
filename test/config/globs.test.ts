import { expect, test } from 'vitest'
import { globMatcher } from '../../src/config/globs.ts'

test.each([
  ['社保/**', '社保/开户.md', true],
  ['社保/**', '社保/养老/认证.md', true],
  ['社保/**', '社保.md', false],
  ['./社保/**', '社保/开户.md', true],
  ['**/*.md', '落户.md', true],
  ['**/*.md', '户籍/落户/办法.md', true],
  ['*.md', '户籍/落户.md', false],
  ['户籍/**/2024/*.md', '户籍/2024/落户.md', true],
  ['户籍/**/2024/*.md', '户籍/东区/北街/2024/落户.md', true],
  ['户籍/**/2024/*.md', '户籍/x2024/落户.md', false],
  ['guides/{en,zh}/*.{md,html}', 'guides/zh/bus-pass.html', true],
  ['guides/{en,zh}/*.{md,html}', 'guides/fr/bus-pass.html', false],
  ['guides/form-?.md', 'guides/form-7.md', true],
  ['guides/form-?.md', 'guides/form-17.md', false],
  ['form-[1-3].md', 'form-2.md', true],
  ['form-[!1-3].md', 'form-2.md', false],
  ['form-[3-1].md', 'form-2.md', false],
  ['form{.md', 'form{.md', true],
  ['a+b (1).md', 'a+b (1).md', true],
  ['\\*.md', '*.md', true],
  ['\\*.md', 'fees.md', false],
  ['café/*.md', 'cafe\u0301/menu.md', true],
])('%s and %s: %s', (glob, path, matches) => {
  expect(globMatcher([glob])(path)).toBe(matches)
})

test('takes away what begins with an exclamation mark', () => {
  const matches = globMatcher(['社保/**', '!社保/旧版/**'])

  expect(['社保/开户.md', '社保/旧版/开户.md', '户籍/落户.md'].map(matches)).toEqual([
    true,
    false,
    false,
  ])
})
