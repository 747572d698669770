import { expect, test } from 'vitest'
import { inflectPhrase, isVerbBetween, verbForms } from '../../src/text/english/verbs.ts'

const pairs = (phrase: string, ...use: readonly string[]) =>
  Object.fromEntries(inflectPhrase(phrase, use).map(({ words, use: others }) => [words, others]))

test.each([
  ['pay', 'pays', 'paying', 'paid', 'paid'],
  ['apply', 'applies', 'applying', 'applied', 'applied'],
  ['obey', 'obeys', 'obeying', 'obeyed', 'obeyed'],
  ['furnish', 'furnishes', 'furnishing', 'furnished', 'furnished'],
  ['submit', 'submits', 'submitting', 'submitted', 'submitted'],
  ['use', 'uses', 'using', 'used', 'used'],
  ['agree', 'agrees', 'agreeing', 'agreed', 'agreed'],
  ['give', 'gives', 'giving', 'gave', 'given'],
  ['have', 'has', 'having', 'had', 'had'],
  ['undergo', 'undergoes', 'undergoing', 'underwent', 'undergone'],
  ['die', 'dies', 'dying', 'died', 'died'],
])('the forms of %s', (base, third, gerund, past, participle) => {
  expect(verbForms(base)).toEqual({ base, third, gerund, past, participle })
})

test('what stands for a verb takes its form, in both spellings', () => {
  expect(pairs('utilise', 'use')).toEqual({
    utilise: ['use'],
    utilises: ['uses'],
    utilising: ['using'],
    utilised: ['used'],
    utilize: ['use'],
    utilizes: ['uses'],
    utilizing: ['using'],
    utilized: ['used'],
  })
  expect(Object.keys(pairs('endeavour to', 'try to'))).toContain('endeavored to')
  expect(Object.keys(pairs('advise', 'tell'))).not.toContain('advize')
})

test('only the first word of a phrase changes', () => {
  expect(pairs('make an application for', 'apply for')).toEqual({
    'make an application for': ['apply for'],
    'makes an application for': ['applies for'],
    'making an application for': ['applying for'],
    'made an application for': ['applied for'],
  })
})

test('an -ed that may be either gets both forms of a verb that tells them apart', () => {
  expect(pairs('furnish', 'give')['furnished']).toEqual(['given', 'gave'])
  expect(pairs('undertake', 'do')).toMatchObject({ undertook: ['did'], undertaken: ['done'] })
})

test('a noun is told from a verb by what stands around it', () => {
  expect(isVerbBetween('You can ', ' a ticket.')).toBe(true)
  expect(isVerbBetween('', ' your ticket online.')).toBe(true)
  expect(isVerbBetween('Keep the ', ' receipt.')).toBe(false)
  expect(isVerbBetween('', ' tax is due.')).toBe(false)
})
