import { describe, expect, test } from 'vitest'
import { proveRule } from '../src/rewrite/prove-rules.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const library = await readBuiltInLibrary()

test('every rule file can be read', () => {
  expect(library.troubles.map(({ message }) => message.en)).toEqual([])
})

describe.each([...library.checked])('%s', (_id, rule) => {
  test('proves itself by its examples', async () => {
    const proofs = await proveRule(rule, library)
    expect(proofs.filter(({ outcome }) => outcome !== 'proven')).toEqual([])
  })
})
