import { expect, test } from 'vitest'
import { lint, ruleOf } from './lint.ts'

const words = ruleOf('zh/words', 'kind: terms\nterms: { 届时: 到时候, 逾期: 超过期限 }')

async function found(text: string): Promise<string[]> {
  const { findings } = await lint(text, words)
  return findings.map(({ ruleId, start }) => `${ruleId} ${start.line}`)
}

test('a comment silences a rule for the next block only', async () => {
  expect(
    await found('<!-- baihua-ignore zh/words: 法条原文 -->\n\n届时办理。\n\n届时领取。'),
  ).toEqual(['zh/words 5'])
})

test('a comment inside a paragraph silences that paragraph', async () => {
  expect(await found('届时办理。<!-- baihua-ignore zh/words: 法条原文 -->')).toEqual([])
})

test('a comment in a list item covers that item', async () => {
  expect(await found('- 届时办理。<!-- baihua-ignore zh/words：原文 -->\n- 届时领取。')).toEqual([
    'zh/words 2',
  ])
})

test('a comment without a reason does not count, and is reported', async () => {
  expect(await found('<!-- baihua-ignore zh/words -->\n\n届时办理。')).toEqual([
    'baihua/suppression-without-reason 1',
    'zh/words 3',
  ])
})

test('a comment that silences nothing is reported', async () => {
  expect(await found('<!-- baihua-ignore zh/words: 法条原文 -->\n\n到时候办理。')).toEqual([
    'baihua/unused-suppression 1',
  ])
})

test('a comment that names no rule that runs is reported', async () => {
  expect(await found('<!-- baihua-ignore zh/wrods: 法条原文 -->\n\n届时办理。')).toEqual([
    'baihua/unknown-suppression 1',
    'zh/words 3',
  ])
})

test('other comments mean nothing to us', async () => {
  expect(await found('<!-- TODO 核对电话 -->\n\n到窗口办理。')).toEqual([])
})
