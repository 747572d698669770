import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsOf } from '../../src/document/texts.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument, writeDocument } from '../../src/inputs/read-document.ts'
import { page, tagSoup } from './html-parts.ts'
import { brokenPieces } from './piece-invariant.ts'

/** How many pages each property is tried on; set BAIHUA_RUNS to try more. */
const numRuns = Number(process.env['BAIHUA_RUNS'] ?? 1_000)
const timeout = 60_000 + numRuns * 60

test.each([
  ['pages', page],
  ['tags in any order', tagSoup],
  ['any characters at all', fc.string({ unit: 'grapheme', maxLength: 200 })],
])(
  'pieces keep their promise in %s',
  async (_, pages) => {
    await fc.assert(
      fc.asyncProperty(pages, async text => {
        const document = await read(Buffer.from(text))
        expect(brokenPieces(document)).toEqual([])
      }),
      { numRuns },
    )
  },
  timeout,
)

test(
  'a page is written back as it was, in UTF-8 and in GB18030',
  async () => {
    const { default: iconv } = await import('iconv-lite')
    await fc.assert(
      fc.asyncProperty(page, fc.constantFrom('utf8', 'gb18030'), async (text, encoding) => {
        const bytes = iconv.encode(text, encoding)
        expect(Buffer.compare(await writeDocument(sourceOf(bytes), new Map()), bytes)).toBe(0)
      }),
      { numRuns },
    )
  },
  timeout,
)

test('a character that the encoding does not have is written as a reference', async () => {
  const source = sourceOf(
    Buffer.from('<meta charset="iso-8859-1"><p>It costs \u00a35 a year.</p>', 'latin1'),
  )
  const { parts } = await read(source.bytes)
  const changed = parts[0]!.text.replace('a year', 'a year \u2013 or 一年')

  const written = await writeDocument(source, new Map([[source.path, changed]]))

  expect(Buffer.from(written).toString('latin1')).toBe(
    '<meta charset="iso-8859-1"><p>It costs \u00a35 a year \u0096 or &#19968;&#24180;.</p>',
  )
})

test.each([
  [
    'what begins as a page is one, whatever its name',
    'guide.md',
    '<!DOCTYPE html><p>A</p>',
    'html',
  ],
  ['a page behind a directive', 'guide.txt', '<%@ page language="java"%>\n<html><p>A</p>', 'html'],
  ['a page without a name', '<stdin>', '<html><p>A</p></html>', 'html'],
  ['Markdown that begins with a tag', 'guide.md', '<p align="center">A</p>\n\nB', 'markdown'],
  ['a piece of a page by its name', 'guide.htm', '<p>A</p>', 'html'],
])('%s', async (_, path, text, format) => {
  const { document } = await readDocument({ path, bytes: Buffer.from(text) }, settings)

  expect(document.format).toBe(format)
})

test('the format that a person names decides', async () => {
  const bytes = Buffer.from('<!DOCTYPE html><p>A</p>')
  const { document } = await readDocument({ path: 'a.html', bytes, format: 'plain-text' }, settings)

  expect(document.format).toBe('plain-text')
  await expect(
    readDocument({ path: 'a.html', bytes, format: 'htm' }, settings),
  ).rejects.toMatchObject({ code: 'unknown-format' })
})

test('the configuration says where the guide is', async () => {
  const bytes = Buffer.from('<div id="a"><p>One</p></div><div class="b x"><p>Two</p></div>')
  const html = { guideIn: 'div.x' }
  const { document } = await readDocument({ path: 'a.html', bytes }, { ...settings, html })

  expect([...textsOf(document)].map(([{ value }]) => value)).toEqual(['Two'])
  expect(document.leftOut?.map(({ kind }) => kind)).toEqual(['outside'])
})

test.each([
  ['open tags', '<b>', 40_000],
  ['lists', '<ul><li>', 90],
  ['divs', '<div>a', 40_000],
  ['stray end tags', '<i></b></p>', 40_000],
  ['rows that are never closed', '<table><tr><td>a', 90],
  ['merged cells', '<table><tr><td colspan=9999 rowspan=9999>a', 90],
  ['template marks', '<%', 100_000],
  ['comments', '<!-- ', 100_000],
  ['references', '&nbsp', 60_000],
  ['scripts', '<script>', 60_000],
])(
  'many %s take no time',
  async (_, part, count) => {
    const began = process.cpuUsage()
    await read(Buffer.from(part.repeat(count)))
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(3_000)
  },
  30_000,
)

const settings = { limits: defaultLimits }

function sourceOf(bytes: Uint8Array) {
  return { path: 'guide.html', bytes }
}

async function read(bytes: Uint8Array) {
  return (await readDocument(sourceOf(bytes), settings)).document
}
