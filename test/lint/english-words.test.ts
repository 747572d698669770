import { describe, expect, test } from 'vitest'
import { fixed, lint, quotes, ruleOf } from './lint.ts'

const english = 'language: en\n'

const verbs = ruleOf(
  'en/verbs',
  `kind: terms
${english}terms:
  commenced: { use: begun, fix: review }
verbs:
  utilise: use
  commence: start
  furnish: { use: give, unless: [furnished flat] }
  purchase: { use: buy, only: verb }`,
)

const letters = ruleOf(
  'en/letters',
  `kind: abbreviation
${english}known: [VAT]
meanings: { PCN: penalty charge notice }
remedy: annotate`,
)

describe('verbs in a word list', () => {
  test('are found in all their forms and keep them', async () => {
    expect(await fixed('We utilised the hall. Utilizing it costs £5.', verbs)).toBe(
      'We used the hall. Using it costs £5.',
    )
  })

  test('leave it to a person where a form has two readings', async () => {
    const { findings } = await lint('The papers were furnished to us in May.', verbs)
    expect(findings[0]?.suggestions.map(({ replacement }) => replacement)).toEqual([
      'given',
      'gave',
    ])
    expect(findings[0]?.entry).toBe('furnish')
  })

  test('can have a form of their own, and guards', async () => {
    const { findings } = await lint('Work commenced in the furnished flat on Monday.', verbs)
    expect(findings.map(({ quote, suggestions }) => [quote, suggestions[0]?.replacement])).toEqual([
      ['commenced', 'begun'],
    ])
  })

  test('count only as verbs where they may be nouns', async () => {
    const text = 'Keep the purchase receipt. You can purchase a ticket. Purchases go by post.'
    expect((await lint(text, verbs)).findings.map(({ start }) => start.column)).toEqual([36])
  })

  test('are left alone in names and quotations', async () => {
    const text = 'Choose ‘commence renewal’ and take it to the Used Oil Utilise Board on Monday.'
    expect(quotes(await lint(text, verbs))).toEqual([])
  })
})

describe('letters that stand for something', () => {
  test('are reported where they first stand, with their meaning if it is known', async () => {
    const { findings } = await lint('Pay the PCN by card. The PCN has a number. Add VAT.', letters)
    expect(findings.map(({ quote, start }) => [quote, start.column])).toEqual([['PCN', 9]])
    expect(findings[0]?.suggestions[0]?.replacement).toBe(' (penalty charge notice)')
  })

  test.each([
    'Pay the penalty charge notice (PCN) by card. The PCN has a number.',
    'The PCN (penalty charge notice) has a number on the first page.',
    'Fill in form SAR and send it to Trenton, NJ 08625 by the end of May.',
    'DO NOT SEND CASH with the letter that you send to us in May.',
    'Enter code AB12 or go to https://example.org/PCN/NOW for the next step.',
  ])('nothing in “%s”', async text => {
    expect(quotes(await lint(text, letters))).toEqual([])
  })
})
