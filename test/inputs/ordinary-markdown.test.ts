import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/document/decode.ts'
import { sourcePart } from '../../src/document/part.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readFullMarkdown } from '../../src/inputs/markdown/full.ts'
import { readOrdinaryMarkdown } from '../../src/inputs/markdown/ordinary/read.ts'
import { markdown, nasty } from './markdown-parts.ts'
import { ordinary } from './ordinary-markdown-parts.ts'

const numRuns = Number(process.env['BAIHUA_RUNS'] ?? 1_000)
const timeout = 60_000 + numRuns * 60
const fixtures = new URL('../../fixtures/', import.meta.url)

test.each([
  ['files made of the parts that guides are written in', ordinary],
  ['files made of all parts that Markdown has', markdown],
  ['any run of Markdown characters', nasty],
])(
  'reads %s as the full parser does',
  async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const part = sourcePart('guide.md', text)
        const read = await readOrdinaryMarkdown(part)
        if (read !== undefined) expect(read).toEqual(await readFullMarkdown(part, defaultLimits))
      }),
      { numRuns },
    )
  },
  timeout,
)

test('reads enough of these files itself for the comparison to mean something', async () => {
  const texts = fc.sample(ordinary, 300)
  const reads = await Promise.all(texts.map(text => readOrdinaryMarkdown(sourcePart('a.md', text))))

  expect(reads.filter(read => read !== undefined).length).toBeGreaterThan(40)
})

test.each(await markdownFiles())('reads %s as the full parser does', async path => {
  const { text } = decode(await readFile(new URL(path, fixtures)), path)
  const part = sourcePart(path, text)
  const read = await readOrdinaryMarkdown(part)

  if (/^guides\/.*\/(?:guide|fixed)\.md$/.test(path))
    expect(read, 'left to the full parser').toBeDefined()
  if (read !== undefined) expect(read).toEqual(await readFullMarkdown(part, defaultLimits))
})

async function markdownFiles(): Promise<string[]> {
  const names = await readdir(fixtures, { recursive: true })
  return names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /^(?:guides|documents)\/.*\.md$/.test(name))
    .sort()
}
