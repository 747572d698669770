import { describe, expect, test } from 'vitest'
import { proveRule } from '../src/rewrite/prove-rules.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const library = await readBuiltInLibrary()

test('every rule file can be read', () => {
  expect(library.troubles.map(({ message }) => message.en)).toEqual([])
})

test.each([...library.sets])('the set %s names rules that exist', (name, { rules, source }) => {
  expect(Object.keys(rules).filter(id => !library.rules.has(id))).toEqual([])
  if (name.startsWith('profile/')) expect(source).toBeDefined()
})

describe.each([...library.checked])('%s', (_id, rule) => {
  test('proves itself by its examples', async () => {
    const proofs = await proveRule(rule, library)
    expect(proofs.filter(({ outcome }) => outcome !== 'proven')).toEqual([])
  })
})
