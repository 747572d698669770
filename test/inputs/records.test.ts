import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument, stringify, visit, type ToStringOptions } from 'yaml'
import type { Document } from '../../src/document/model.ts'
import { sourcePart } from '../../src/document/part.ts'
import { readCsv } from '../../src/inputs/records/csv.ts'
import type { DataValue } from '../../src/inputs/records/data.ts'
import { readJson } from '../../src/inputs/records/json.ts'
import { readYaml } from '../../src/inputs/records/yaml.ts'
import { readDocuments, writeDocument } from '../../src/inputs/read-document.ts'
import { brokenPieces } from './piece-invariant.ts'
import { settings } from './settings.ts'

const numRuns = Number(process.env['BAIHUA_RUNS'] ?? 1_000)
const timeout = 60_000 + numRuns * 60

/** Words that are hard to write in some format. */
const awkward =
  '申请人|届时到窗口|，| |  |\n|\n\n|\r\n|\t|\'|"|""|\\|: | #|- |,|;|{|[|&|*|~|😀|\u2028|é|<b>|&lt;'.split(
    '|',
  )
const words = fc
  .array(fc.constantFrom(...awkward), { maxLength: 12 })
  .map(parts => `办${parts.join('')}理`)

const record = fc.record({
  SXMC: words,
  SLTJ: words,
  BLLC: words,
  CLLB: fc.array(fc.record({ CLMC: words, BZ: words }), { maxLength: 3 }),
  CNSX: fc.oneof(fc.integer(), words),
})

const formats: readonly (readonly [string, string, fc.Arbitrary<string>])[] = [
  [
    'JSON',
    'x.json',
    fc.array(record, { minLength: 1, maxLength: 3 }).map(it => JSON.stringify(it, null, 2)),
  ],
  [
    'JSON in ASCII',
    'x.json',
    record.map(it =>
      JSON.stringify(it).replaceAll(
        /[^\0-\x7f]/g,
        unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  ],
  [
    'lines of JSON',
    'x.ndjson',
    fc
      .array(record, { minLength: 1, maxLength: 3 })
      .map(all => all.map(it => JSON.stringify(it)).join('\n')),
  ],
  ['YAML', 'x.yaml', yamlOf(fc.array(record, { minLength: 1, maxLength: 3 }))],
  [
    'CSV',
    'x.csv',
    fc
      .array(fc.tuple(words, words, words), { minLength: 1, maxLength: 3 })
      .map(rows => csvOf([['事项名称', '受理条件', '办理流程'], ...rows])),
  ],
]

describe.each(formats)('%s', (_, path, texts) => {
  test(
    'pieces keep their promise, and what was read is written back',
    async () => {
      await fc.assert(
        fc.asyncProperty(texts, async text => {
          const source = { path, bytes: Buffer.from(text) }
          const documents = await readAll(source)

          expect(documents.flatMap(brokenPieces)).toEqual([])
          // Byte by byte: the library that writes YAML may cut a character in two where it breaks a line.
          expect(Buffer.compare(await writeDocument(source, new Map()), source.bytes)).toBe(0)
        }),
        { numRuns },
      )
    },
    timeout,
  )

  test(
    'awkward words can be put in the place of others, and are read as they were meant',
    async () => {
      await fc.assert(
        fc.asyncProperty(texts, words, fc.nat(), async (text, insert, pick) => {
          const source = { path, bytes: Buffer.from(text) }
          const before = valuesOf(await readAll(source))
          const found = before[pick % before.length]!
          // The first character of a value is always one that stands for itself.
          const piece = found.pieces[0]!
          if (found.encode === undefined || !/^[办申]/.test(found.value)) return
          const line = insert.replaceAll(/[\r\n\u2028<&\t]| (?= )/g, '').trim()
          const { start, end } = piece.source.span
          const place = piece.exact ? { start, end: start + 1 } : { start, end }
          const written = found.encode(line, { part: path, span: place })
          if (written === undefined) return
          const changed = text.slice(0, place.start) + written + text.slice(place.end)
          const after = valuesOf(await readAll({ path, bytes: Buffer.from(changed) }))

          const expected = before.map(({ value }, index) =>
            index === pick % before.length ? line + value.slice(1) : value,
          )
          expect(after.map(({ value }) => value.replaceAll(/\s+/g, ' '))).toEqual(
            expected.map(value => value.replaceAll(/\s+/g, ' ')),
          )
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

describe('the readers agree with well-known ones', () => {
  test('about JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value, null, 1)
        const [read] = readJson(sourcePart('x.json', text), 1_000)
        expect(read === undefined ? undefined : plainOf(read)).toEqual(wordsIn(JSON.parse(text)))
      }),
      { numRuns },
    )
  })

  test('about CSV', () => {
    const cell = fc.array(fc.constantFrom('材料', ',', '"', '\n', '\r\n', ' ', ';'), {
      maxLength: 6,
    })
    const row = fc.array(
      cell.map(parts => parts.join('')),
      { minLength: 2, maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), rows => {
        const text = csvOf(rows)
        const expected: string[][] = parseCsv(text, { relax_column_count: true })
        const read = [...readCsv(sourcePart('x.csv', text))].map(cells =>
          cells.map(({ text: { value } }) => value),
        )
        expect(read).toEqual(
          expected.map(cells => cells.map(value => value.replaceAll('\r\n', '\n'))),
        )
      }),
      { numRuns },
    )
  })

  test('about the scalars of YAML', () => {
    fc.assert(
      fc.property(yamlOf(fc.record({ list: fc.array(words) })), text => {
        const expected: string[] = []
        visit(parseDocument(text), {
          Scalar(key, { value }) {
            if (key !== 'key' && typeof value === 'string') expected.push(value.trim())
          },
        })
        const read = readYaml(sourcePart('x.yaml', text), 100).flatMap(wordsOf)
        expect(read.map(value => value.trim())).toEqual(expected)
      }),
      { numRuns },
    )
  })
})

describe('hostile files', () => {
  const named = '"SXMC":"登记","SLTJ":"已免疫","BLLC":"到窗口"'

  test.each([
    ['brackets without end', 'x.json', '['.repeat(100_000), 'too-deep'],
    ['flow lists of YAML', 'x.yaml', `a: ${'['.repeat(20_000)}`, 'too-deep'],
    ['lists in one line', 'x.yaml', '- '.repeat(20_000), 'too-deep'],
    ['half an object', 'x.json', `{${named}`, 'broken-data'],
    ['a quote that never ends', 'x.csv', '事项名称,受理条件\n登记,"已免疫\n', 'broken-data'],
    ['a tab for an indent', 'x.yaml', 'SXMC: 登记\n\tSLTJ: x\nBLLC: [', 'broken-data'],
    ['a page of words', 'x.json', '"只有一句话"', 'no-records'],
    ['nothing at all', 'x.csv', '\n', 'empty-file'],
  ])('%s: a clear refusal', async (_, path, text, code) => {
    await expect(readAll({ path, bytes: Buffer.from(text) })).rejects.toMatchObject({ code })
  })

  test('aliases are not multiplied', async () => {
    const bomb = Array.from({ length: 30 }, (_, at) => {
      const inner = at === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')
      return `a${at}: &a${at} [${inner}]`
    }).join('\n')
    const text = `SXMC: 登记\nSLTJ: 已免疫\nBLLC: 到窗口\nCNSX: 5日\nSFBZ: 不收费\n${bomb}\n`
    const [document] = await readAll({ path: 'x.yaml', bytes: Buffer.from(text) })

    expect(valuesOf([document!])).toHaveLength(6)
  })

  test('keys of JavaScript and huge numbers are only words', async () => {
    const text = `{${named},"__proto__":{"SXMC":"x"},"constructor":"y","CNSX":${'9'.repeat(400)},"SFBZ":"0"}`
    const values = valuesOf(await readAll({ path: 'x.json', bytes: Buffer.from(text) }))

    expect(values.map(({ value }) => value)).toContain('9'.repeat(400))
    expect(({} as Record<string, unknown>)['SXMC']).toBeUndefined()
  })

  test('a key that stands twice is told of', async () => {
    const bytes = Buffer.from(`{${named},"CNSX":"5日","SFBZ":"不收费","SFBZ":"5元"}`)
    for await (const { problems } of readDocuments({ path: 'x.json', bytes }, settings)) {
      expect(problems.map(({ code }) => code)).toEqual(['doubled-key'])
    }
  })
})

async function readAll(source: { path: string; bytes: Uint8Array }): Promise<Document[]> {
  const documents: Document[] = []
  for await (const { document } of readDocuments(source, settings)) documents.push(document)
  return documents
}

/** The paragraphs of records, without their keys. */
function valuesOf(documents: readonly Document[]) {
  const inBlocks = (blocks: Document['blocks']): import('../../src/document/text.ts').Text[] =>
    blocks.flatMap(block => {
      if (block.type === 'paragraph') return [block.text]
      if (block.type !== 'properties') return []
      return block.properties.flatMap(property => inBlocks(property.blocks))
    })
  return documents.flatMap(({ blocks }) => inBlocks(blocks))
}

function yamlOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const style = fc.constantFrom<NonNullable<ToStringOptions['defaultStringType']>>(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
    'BLOCK_FOLDED',
    'BLOCK_LITERAL',
  )
  return fc
    .tuple(values, style)
    .map(([value, defaultStringType]) =>
      stringify(value, { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 30 }),
    )
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
}

/** Data without what holds no words: keys and values in order. */
function plainOf(value: DataValue): unknown {
  if (value.type === 'words') return value.text.value
  if (value.type === 'list') return value.items.map(plainOf)
  return value.entries.map(({ key, value: inner }) => [key.value, inner && plainOf(inner)])
}

function wordsIn(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return JSON.stringify(value)
  if (Array.isArray(value)) return value.map(wordsIn).filter(item => item !== undefined)
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).map(([key, inner]) => [key, wordsIn(inner)])
}

function wordsOf(value: DataValue): string[] {
  if (value.type === 'words') return [value.text.value]
  if (value.type === 'list') return value.items.flatMap(wordsOf)
  return value.entries.flatMap(({ value: inner }) => (inner === undefined ? [] : wordsOf(inner)))
}
