import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ToolError } from '../../src/base/tool-error.ts'
import type { Document } from '../../src/document/model.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument, writeDocument } from '../../src/inputs/read-document.ts'
import { markdown, nasty } from './markdown-parts.ts'
import { brokenPieces } from './piece-invariant.ts'

/** How many documents each property is tried on; set BAIHUA_RUNS to try more. */
const numRuns = Number(process.env['BAIHUA_RUNS'] ?? 1_000)
const timeout = 60_000 + numRuns * 60

test.each([
  ['Markdown made of the parts of guides', 'guide.md', markdown],
  ['any run of Markdown characters', 'guide.md', nasty],
  ['plain text made of lines', 'guide.txt', markdown],
  ['any run of characters as plain text', 'guide.txt', nasty],
  ['any characters at all', 'guide.md', fc.string({ unit: 'grapheme', maxLength: 200 })],
  [
    'any characters at all as plain text',
    'guide.txt',
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  ],
])(
  'pieces keep their promise in %s',
  async (_, path, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const document = await readOrRefuse(path, text)
        if (document !== undefined) expect(brokenPieces(document)).toEqual([])
      }),
      { numRuns },
    )
  },
  timeout,
)

test(
  'what was read can be written back',
  async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async text => {
        const source = { path: 'guide.md', bytes: new TextEncoder().encode(text) }
        expect(Buffer.from(await writeDocument(source, new Map())).toString()).toBe(text)
      }),
      { numRuns },
    )
  },
  timeout,
)

/** Reading may only end with a document or with a mistake that people can put right. */
async function readOrRefuse(path: string, text: string): Promise<Document | undefined> {
  try {
    const bytes = new TextEncoder().encode(text)
    return (await readDocument({ path, bytes }, { limits: defaultLimits })).document
  } catch (error) {
    if (error instanceof ToolError) return undefined
    throw error
  }
}
