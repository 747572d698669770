import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the names that other programs may use', () => {
  expect(Object.keys(api).sort()).toEqual([
    'compareFacts',
    'createLinter',
    'findFacts',
    'fixDocument',
    'loadConfig',
    'loadLibrary',
  ])
})
