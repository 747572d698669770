import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/document/model.ts'
import { compareFacts } from '../../src/facts/compare.ts'
import { findFacts } from '../../src/facts/find-facts.ts'

const scraps = [
  '申请人',
  '应当',
  '不',
  '不得',
  '超过',
  '15',
  '三',
  '十五',
  '个工作日',
  '日内',
  '元',
  '如',
  '的，',
  '除',
  '外',
  '《',
  '》',
  '第',
  '条',
  '（',
  '）',
  '0571-',
  '@',
  '.',
  'gov.cn',
  '一',
  '以上',
  '或者',
  '且',
  '2024年',
  '月',
  ' ',
  '\n',
  '。',
  '😀',
  'must',
  'not',
  'if',
  'or',
  'within',
  'ten',
  'working',
  'days',
  '£',
  '1,200',
  '31 May',
  'a',
  'copy',
  'section',
]
const patchwork = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 3 })), { maxLength: 40 })
  .map(parts => parts.join(''))
const language = fc.constantFrom<Language>('zh', 'en')

describe('whatever the text', () => {
  test('facts stand in order, share nothing and quote their place', () => {
    fc.assert(
      fc.property(patchwork, language, (text, language) => {
        let end = 0
        for (const fact of findFacts(text, language)) {
          expect(fact.span.start).toBeGreaterThanOrEqual(end)
          expect(fact.span.end).toBeGreaterThan(fact.span.start)
          expect(fact.quote).toBe(text.slice(fact.span.start, fact.span.end))
          expect(fact.value).not.toMatch(/undefined|NaN/)
          end = fact.span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a text has the same facts as itself, and losing a sentence is never an invention', () => {
    fc.assert(
      fc.property(patchwork, language, (text, language) => {
        const facts = findFacts(text, language)
        expect(compareFacts(facts, [...facts].toReversed()).same).toBe(true)
        expect(compareFacts(facts, facts.slice(1)).invented).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('200,000 characters of one thing take well under a second', () => {
  test.each([
    '一',
    '不',
    '1',
    '百',
    '除',
    '的，',
    '如',
    '《',
    '只有',
    '符合',
    '（1）',
    '不得',
    '第一',
    '1:',
    '一1',
    'a@',
    'a.',
    'A ',
    'not ',
    'two ',
    '1 ',
    '1-',
    '(1',
    'either ',
    'section ',
    'Xx ',
    ' ',
    'a-',
    '+1 ',
  ])('%j', unit => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    // Time on the processor: a machine with other work to do takes longer by the clock.
    const start = process.cpuUsage()
    findFacts(text, 'zh')
    findFacts(text, 'en')

    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500)
  })
})
