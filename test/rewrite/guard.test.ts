import { describe, expect, test } from 'vitest'
import type { FactKind } from '../../src/facts/fact.ts'
import type { Language } from '../../src/document/model.ts'
import { guardFor, type Step } from '../../src/rewrite/guard.ts'
import { plain, type Statement } from '../../src/rewrite/words.ts'

const step: Step = {
  kind: 'wording',
  rule: 'test/shorter',
  reason: { 'zh-CN': '短一些', en: 'Shorter' },
}

function statement(words: string): Statement {
  return { words: plain(words), sources: [{ part: 'guide.md', span: { start: 0, end: 1 } }] }
}

/** A sentence of a guide, and a wording of it that has lost a fact of the kind. */
const losses: readonly (readonly [FactKind, Language, string, string])[] = [
  ['amount', 'zh', '工本费20元，在窗口交。', '工本费在窗口交。'],
  ['percentage', 'zh', '按缴费额的60%补贴。', '按缴费额补贴。'],
  ['count', 'zh', '带照片3张。', '带照片。'],
  ['copies', 'zh', '身份证复印件2份。', '身份证复印件。'],
  ['duration', 'zh', '自受理之日起15个工作日内办结。', '自受理之日起15日内办结。'],
  ['date', 'zh', '2025年9月30日前申报。', '9月底前申报。'],
  ['time-of-day', 'zh', '上午9:00开门。', '上午开门。'],
  ['phone', 'zh', '请打0599-0002110。', '请打电话。'],
  ['email', 'en', 'Write to events@marlowbay.example.', 'Write to us.'],
  ['url', 'en', 'Apply at www.marlowbay.gov.uk/permits.', 'Apply on the web.'],
  ['citation', 'zh', '按《居住证暂行条例》第十条办理。', '按规定办理。'],
  ['document-number', 'en', 'Fill in Form BB-104.', 'Fill in the form.'],
  ['duty', 'zh', '您须在窗口签名。', '您在窗口签名。'],
  ['negation', 'zh', '押金不退。', '押金会退。'],
  ['condition', 'zh', '如果材料不全，窗口当天告知。', '材料不全，窗口当天告知。'],
  ['exception', 'en', 'We close at noon, except on Fridays.', 'We close at noon on Fridays.'],
  ['bound', 'zh', '年满60周岁的老人。', '60周岁的老人。'],
  ['logic', 'zh', '带护照或者身份证。', '带护照、身份证。'],
]

describe('a change that loses a fact is refused', () => {
  test.each(losses)('%s', (kind, language, before, after) => {
    const guard = guardFor(language)
    const given = [statement(before)]

    expect(guard.allow(step, given, [statement(after)])).toBe(given)
    expect(guard.changes).toEqual([])
    expect(guard.refused).toHaveLength(1)
    expect(guard.refused[0]!.factChanges.map(change => change.kind)).toContain(kind)
  })
})

test('words that state a fact are never left out', () => {
  const guard = guardFor('zh')

  expect(guard.allowDrop([statement('逾期不予受理。')], step)).toBe(false)
  expect(guard.dropped).toEqual([])
  expect(guard.allowDrop([statement('竭诚为您服务。')], step)).toBe(true)
  expect(guard.dropped.map(({ words }) => words)).toEqual(['竭诚为您服务。'])
})

test('a change that keeps the facts is made and noted with its reason', () => {
  const guard = guardFor('zh')
  const after = [statement('您须在15日内交材料。')]

  expect(guard.allow(step, [statement('申请人须在十五日内提交材料。')], after)).toBe(after)
  expect(guard.changes).toMatchObject([{ rule: 'test/shorter', reason: step.reason }])
})
