import { expect, test } from 'vitest'
import { compareFacts } from '../../src/facts/compare.ts'
import { markdownPage } from '../../src/rewrite/markdown-page.ts'
import { factsOf, rewrite, sourceOf } from './rewrite.ts'

const guide = `# 残疾人证换领办事指南

| 项目 | 内容 |
| --- | --- |
| 事项编码 | 11370000MB2857-3-0417 |
| 承诺办结时限 | 5个工作日 |

## 一、设定依据

《中华人民共和国残疾人保障法》第三条。

## 二、受理条件

残疾人证有效期届满前三十日内，由本人向户口所在地街道办事处申请换领。

## 三、申请材料

1. 原残疾人证原件；
2. 近期免冠照片2张。

## 四、咨询方式

咨询电话：0599-0001177。
`

test('a page answers first and folds what nobody acts on', async () => {
  const { sections, folded, card } = await rewrite(guide)

  expect(card.lines.map(({ id }) => id)).toEqual([
    'who',
    'bring',
    'where',
    'how-long',
    'cost',
    'help',
  ])
  expect(sections.map(({ heading }) => heading.value)).toEqual([
    '谁能办',
    '要带什么（申请材料）',
    '多久办好',
    '找谁问、找谁投诉',
  ])
  expect(folded?.blocks).toHaveLength(1)
})

test('what the guide does not say becomes a question', async () => {
  const { questions } = await rewrite(guide)

  expect(questions.map(({ text }) => text)).toEqual([
    '[待补充：办理的地址、网址]',
    '[待补充：收多少钱]',
  ])
})

test('no fact is lost or invented, and every sentence is somewhere', async () => {
  const page = await rewrite(guide)
  const { lost, invented } = compareFacts(
    await factsOf(sourceOf(guide)),
    await factsOf(sourceOf(markdownPage(page))),
  )

  expect({ lost, invented }).toEqual({ lost: [], invented: [] })
  expect(page.accounts.filter(({ fate }) => fate === 'lost')).toEqual([])
})

test('a page of ours stays as it is', async () => {
  const page = markdownPage(await rewrite(guide))
  expect(markdownPage(await rewrite(page))).toBe(page)
})
