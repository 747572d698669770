import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '../../src/document/model.ts'
import { outlineOf } from '../../src/document/outline.ts'
import { placesOf } from '../../src/document/places.ts'
import { contains, type Span } from '../../src/document/span.ts'
import type { Text } from '../../src/document/text.ts'
import type { Source } from '../../src/inputs/input.ts'
import { isReadable } from '../../src/inputs/format-of.ts'
import { readDocuments, writeDocument } from '../../src/inputs/read-document.ts'
import { brokenPieces } from '../inputs/piece-invariant.ts'
import { settings } from '../inputs/settings.ts'
import { textsOf } from '../../src/document/texts.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const documents = await filesIn('documents/')
const guides = (await filesIn('guides/')).filter(path => path.includes('/guide.'))

describe.each([...documents, ...guides])('%s', path => {
  test('every piece reads as its words', async () => {
    expect((await read(path)).flatMap(brokenPieces)).toEqual([])
  })

  test('blocks stand apart, and around their texts', async () => {
    for (const document of await read(path)) {
      expect(overlapping(document.blocks)).toEqual([])
      for (const [text, { place }] of textsOf(document)) {
        if (text.value === '') continue
        for (const { span } of placesOf(text, { start: 0, end: text.value.length })) {
          const isInside = contains(place.span, span)
          expect(isInside, `${JSON.stringify(text.value)} outside its block`).toBe(true)
        }
      }
    }
  })

  test('is written back byte for byte', async () => {
    const source = await sourceOf(path)
    const [document] = await read(path)

    const parts = new Map(document!.parts.map(part => [part.name, part.text]))
    expect(Buffer.compare(await writeDocument(source, parts), source.bytes)).toBe(0)
  })

  test('a changed character changes nothing else', async () => {
    const source = await sourceOf(path)
    const before = await read(path)
    const texts = before.flatMap(document => [...textsOf(document)])
    const { parts } = before[0]!

    for (const [text, block] of texts) {
      const found = lastLetter(text)
      // Another key would be another field.
      if (found === undefined || (block.type === 'properties' && block.of === 'record')) continue
      const [place] = placesOf(text, found)
      // With another letter, a line about the page is no longer known as one.
      if (before[0]!.leftOut?.some(one => contains(one.place.span, place!.span))) continue
      const part = parts.find(({ name }) => name === place!.part)
      const other = /\p{Script=Han}/u.test(text.value.slice(found.start, found.end)) ? '改' : 'q'
      const changed =
        part!.text.slice(0, place!.span.start) + other + part!.text.slice(place!.span.end)
      const bytes = await writeDocument(source, new Map([[part!.name, changed]]))
      const after = await readAll({ ...source, bytes })

      const words = text.value.slice(0, found.start) + other + text.value.slice(found.end)
      expect(after[0]!.parts.map(one => one.text)).toEqual(
        parts.map(one => (one === part ? changed : one.text)),
      )
      expect(after.flatMap(wordsOf)).toEqual(
        texts.map(([one]) => (one === text ? words : one.value)),
      )
    }
  })
})

test.each(documents)('%s has the outline a reader agrees with', async path => {
  const golden = new URL(path.slice(0, -extname(path).length) + '.outline.txt', fixtures)

  const outlines = (await read(path)).map(outlineOf)

  await expect(outlines.join('\n')).toMatchFileSnapshot(fileURLToPath(golden))
})

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(new URL(folder, fixtures), { recursive: true })
  return names
    .map(name => folder + name.replaceAll('\\', '/'))
    .filter(name => isReadable(name) && !name.endsWith('.outline.txt'))
    .sort()
}

async function sourceOf(path: string) {
  return { path, bytes: await readFile(new URL(path, fixtures)) }
}

async function read(path: string): Promise<Document[]> {
  return readAll(await sourceOf(path))
}

async function readAll(source: Source): Promise<Document[]> {
  const documents: Document[] = []
  for await (const { document } of readDocuments(source, settings)) documents.push(document)
  return documents
}

/** The last letter that stands in the source as it is, as a span of clean text. */
function lastLetter({ value, pieces }: Text): Span | undefined {
  const piece = pieces.findLast(
    ({ at, length, exact }) =>
      exact && /[a-pr-z\p{Script=Han}]/u.test(value.slice(at, at + length)),
  )
  if (piece === undefined) return undefined
  const words = value.slice(piece.at, piece.at + piece.length)
  const letter = [...words.matchAll(/[a-pr-z\p{Script=Han}]/gu)].at(-1)!
  const start = piece.at + letter.index
  return { start, end: start + letter[0].length }
}

function wordsOf(document: Document): string[] {
  return [...textsOf(document)].map(([{ value }]) => value)
}

/** Sibling blocks that share some of the source, unless one is inside another, as a text box in its paragraph; a panel of tabs may stand behind the tabs after its own. */
function overlapping(blocks: readonly Block[]): string[] {
  const sorted = blocks.toSorted(
    (one, other) =>
      one.place.part.localeCompare(other.place.part) ||
      one.place.span.start - other.place.span.start,
  )
  const wrong = sorted.flatMap((block, at) => {
    const before = sorted[at - 1]
    const isWrong =
      before !== undefined &&
      before.place.part === block.place.part &&
      block.place.span.start < before.place.span.end &&
      !contains(before.place.span, block.place.span)
    return isWrong ? [`${block.type} at ${block.place.span.start}`] : []
  })
  const inner = blocks.flatMap(block => {
    if (block.type === 'list') return overlapping(block.items.flat())
    if (block.type === 'table') return overlapping(block.rows.flatMap(row => row.cells.flat()))
    return []
  })
  return [...wrong, ...inner]
}
