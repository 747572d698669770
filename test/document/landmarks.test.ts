import { expect, test } from 'vitest'
import { namePlaces, type Landmark } from '../../src/document/landmarks.ts'

const landmarks = [
  landmark('document', 0, 40, '段落1'),
  landmark('document', 50, 200, '表1第1行'),
  landmark('document', 60, 100, '表2第1行'),
  landmark('document', 110, 150, '表2第2行'),
  landmark('footnotes', 0, 30, '脚注1'),
]

test.each([
  ['document', 0, '段落1'],
  ['document', 40, '段落1'],
  ['document', 45, undefined],
  ['document', 55, '表1第1行'],
  ['document', 99, '表2第1行'],
  ['document', 105, '表1第1行'],
  ['document', 120, '表2第2行'],
  ['document', 199, '表1第1行'],
  ['document', 201, undefined],
  ['footnotes', 12, '脚注1'],
  ['comments', 12, undefined],
])('%s at %i is in %s', (part, start, name) => {
  expect(namePlaces(landmarks)({ part, span: { start, end: start } })?.['zh-CN']).toBe(name)
})

test('a document without landmarks names no place', () => {
  expect(namePlaces()({ part: 'guide.md', span: { start: 3, end: 5 } })).toBeUndefined()
})

function landmark(part: string, start: number, end: number, name: string): Landmark {
  return { place: { part, span: { start, end } }, name: { 'zh-CN': name, en: name } }
}
