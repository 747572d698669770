import { expect, test } from 'vitest'
import { isCutClean, placesOf } from '../../src/document/places.ts'
import type { Span } from '../../src/document/span.ts'
import type { Text } from '../../src/document/text.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument } from '../../src/inputs/read-document.ts'
import { textsOf } from '../../src/document/texts.ts'

const page = '办理**时限**：5&nbsp;个\n'
const text = await textOf(page)

test.each<[string, Span, string[]]>([
  ['words that stand there as they are', { start: 0, end: 2 }, ['办理']],
  ['words across markup, in two places', { start: 0, end: 4 }, ['办理', '时限']],
  ['part of a word', { start: 1, end: 3 }, ['理', '时']],
  ['an entity, taken whole, with its neighbours', { start: 5, end: 8 }, ['5&nbsp;个']],
])('finds %s', (_, span, written) => {
  const places = placesOf(text, span).map(place => page.slice(place.span.start, place.span.end))
  expect(places).toEqual(written)
})

test('an empty span is the place of an insertion', () => {
  expect(placesOf(text, { start: 2, end: 2 })[0]!.span).toEqual({ start: 2, end: 2 })
  expect(placesOf(text, { start: 0, end: 0 })[0]!.span).toEqual({ start: 0, end: 0 })
})

test('decoded words are cut clean only as a whole', async () => {
  const entity = await textOf('面积单位用&Afr;。\n')

  expect(isCutClean(entity, { start: 5, end: 7 })).toBe(true)
  expect(isCutClean(entity, { start: 5, end: 6 })).toBe(false)
  expect(isCutClean(entity, { start: 0, end: 3 })).toBe(true)
})

async function textOf(markdown: string): Promise<Text> {
  const bytes = new TextEncoder().encode(markdown)
  const { document } = await readDocument({ path: 'guide.md', bytes }, { limits: defaultLimits })
  return [...textsOf(document)][0]![0]
}
