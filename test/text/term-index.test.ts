import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTermIndex } from '../../src/text/term-index.ts'

const letters = fc.array(fc.constantFrom('办', '理', '时', '限', 'a', 'B', ' '), {
  minLength: 1,
  maxLength: 5,
})
const term = letters.map(list => list.join('')).filter(words => words.trim() === words)

test('finds every occurrence that a plain search finds', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 12 }), letters, letters, (words, left, right) => {
      const text = [...left, ...right, ...left].join('')
      const index = buildTermIndex(
        words.map(entry => ({ words: entry, whole: false, exactCase: true })),
      )
      const expected = words.flatMap(entry =>
        [...Array(text.length).keys()]
          .filter(start => text.startsWith(entry, start))
          .map(start => `${start} ${entry}`),
      )
      const found = index
        .search(text)
        .map(({ term: { words: entry }, start }) => `${start} ${entry}`)
      expect(found.sort()).toEqual(expected.sort())
    }),
  )
})

test('whole words may touch Chinese, but no Latin letter or digit', () => {
  const index = buildTermIndex([{ words: 'App', whole: true, exactCase: false }])
  expect(index.search('打开app办理，App2 不行，Apple 也不行').map(({ start }) => start)).toEqual([
    2,
  ])
})
