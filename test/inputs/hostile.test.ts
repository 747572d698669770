import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ToolError } from '../../src/base/tool-error.ts'
import { formats } from '../../src/inputs/formats.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument, type ReadDocument } from '../../src/inputs/read-document.ts'
import { brokenPieces } from './piece-invariant.ts'

/** Milliseconds in which any file is read or refused. */
const limit = 10_000
/** The largest file that is read at all, when asked for; a tenth of it otherwise, so that the tests stay short. */
const size = process.env['BAIHUA_FULL'] === undefined ? 400_000 : formats['markdown']!.fileSize - 1
const folder = new URL('../../fixtures/hostile/documents/', import.meta.url)

describe('files that no one should send', async () => {
  test.each(await readdir(folder))(
    '%s is read, or refused with a reason',
    async name => {
      const read = await readOrRefuse(name, await readFile(new URL(name, folder)))
      if (!(read instanceof ToolError)) expect(brokenPieces(read.document)).toEqual([])
    },
    limit,
  )

  test.each([
    ['binary.md', 'not-text'],
    ['nul-in-text.md', 'not-text'],
    ['broken-utf-8.md', 'not-text'],
    ['cut-utf-8.txt', 'not-text'],
    ['odd-utf-16le.txt', 'not-text'],
    ['deep.md', 'too-deep'],
    ['bomb.docx', 'too-large'],
    ['lying-size.docx', 'broken-archive'],
    ['wrong-sum.docx', 'broken-archive'],
    ['unknown-packing.docx', 'broken-archive'],
    ['cut.docx', 'broken-archive'],
    ['password.docx', 'encrypted'],
    ['encrypted.docx', 'encrypted'],
    ['old.doc', 'old-word'],
    ['shared-bytes.docx', 'refused-archive'],
    ['path-trick.docx', 'refused-archive'],
    ['same-name.docx', 'refused-archive'],
    ['entities.docx', 'forbidden-xml'],
    ['deep-elements.docx', 'too-deep'],
    ['deep-tables.docx', 'too-deep'],
    ['open-element.docx', 'broken-xml'],
    ['no-main-part.docx', 'not-word'],
    ['not-word.docx', 'not-word'],
  ])('%s is refused: %s', async (name, code) => {
    const read = await readOrRefuse(name, await readFile(new URL(name, folder)))
    expect(read instanceof ToolError && read.code).toBe(code)
  })

  test('aliases in a front matter are not multiplied', async () => {
    const read = await readOrRefuse('guide.md', await readFile(new URL('alias-bomb.md', folder)))
    const { document } = read as ReadDocument
    expect(JSON.stringify(document.blocks).length).toBeLessThan(10_000)
  })
})

/** Endlessly repeated. */
const repeated = [
  '申',
  'a',
  ' ',
  '\n',
  '\r',
  '	',
  '[',
  ']',
  '*',
  '_',
  '~',
  '`',
  '<',
  '>',
  '|',
  '&',
  '\\',
  '#',
  '-',
  '=',
  '!',
  '*a ',
  '*a* ',
  '**a ',
  '*a_ ',
  'a*',
  'a_ _a',
  '`a ',
  '<a ',
  'x <!-- a ',
  'x <?a ',
  '![',
  '[a](',
  '[a](b "',
  '[a](b) ',
  '[a][b]',
  '[^a]',
  '[a]: b\n',
  '[^a]: b\n',
  '|a|b|\n',
  'a|b\n',
  '# 标题\n\n',
  '段落\n\n',
  '一行\n',
  '- 项\n',
  '1. 项\n',
  '- [ ] 项\n',
  '> 引\n',
  '> 引\n\n',
  '> - 项\n\n',
  'a\n=\n',
  'a\n\n\n',
  '- a\n\nb\n\n',
  '    a\n',
  '```\na\n```\n',
  '<div>\n',
  '<!-- a -->\n\n',
  '&amp;',
  '\\*',
  '收费：0，',
  '一、时间\n\n',
  '**（中）**中',
  '<http://a.b> ',
  '- '.repeat(90) + 'a\n',
  'a > ',
  '# #',
].map((part): [string, string] => [JSON.stringify(part).slice(0, 30), part])

test.each(repeated)(
  'Markdown of nothing but %s',
  async (_, part) => {
    await readOrRefuse('guide.md', fill(part))
  },
  limit,
)

test.each(['申', '\n', '- 项\n', '1. 项\n\n', '一、时间\n\n', '收费：0，', '段落\n\n'])(
  'plain text of nothing but %j',
  async part => {
    await readOrRefuse('guide.txt', fill(part))
  },
  limit,
)

describe('one inside another', () => {
  const shapes: [string, string][] = [
    ['quotes', `${'>'.repeat(3_000)} a`],
    ['lists', `${'- '.repeat(3_000)}a`],
    ['indented lists', lines(3_000, at => `${' '.repeat(at)}- a`)],
    ['quotes that grow', lines(3_000, at => `${'>'.repeat(at)}a\n`)],
    ['stress', `${'*a '.repeat(10_000)}b${'*'.repeat(10_000)}`],
    ['stress of two sorts', `${'*a _b '.repeat(10_000)}b${' b_ b*'.repeat(10_000)}`],
    ['bold words', `${'**'.repeat(10_000)}a${'**'.repeat(10_000)}`],
    ['brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`],
    ['links', `${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
    ['images', `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`],
    ['stress in a cell', `| ${'*a _b '.repeat(10_000)}${' b_ b*'.repeat(10_000)} |\n| - |\n`],
    ['brackets in a front matter', `---\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`],
    ['maps in a front matter', `---\n${lines(2_000, at => `${' '.repeat(at)}a:`)}\n---\n`],
    ['keys in a front matter', `---\n${'? '.repeat(20_000)}a\n---\n`],
  ]

  test.each(shapes)(
    '%s',
    async (_, text) => {
      await readOrRefuse('guide.md', Buffer.from(text))
    },
    limit,
  )
})

describe('a front matter of', () => {
  test(
    '10,000 keys is read',
    async () => {
      const text = `---\n${lines(10_000, at => `k${at}: v`)}\n---\n`
      const { document } = (await readOrRefuse('guide.md', Buffer.from(text))) as ReadDocument
      expect(document.blocks[0]).toHaveProperty('properties.length', 10_000)
    },
    limit,
  )

  test(
    'aliases of aliases is read without them',
    async () => {
      const keys = [...'abcdefghij']
      const text = keys
        .map(
          (key, at) =>
            `${key}: &${key} [${Array(9)
              .fill(at === 0 ? 'x' : `*${keys[at - 1]}`)
              .join(', ')}]`,
        )
        .join('\n')
      const { document } = (await readOrRefuse(
        'guide.md',
        Buffer.from(`---\n${text}\n---\n`),
      )) as ReadDocument
      expect(JSON.stringify(document.blocks).length).toBeLessThan(10_000)
    },
    limit,
  )
})

describe('long, but a guide', () => {
  const row =
    '| 1 | 居民身份证**原件** | 必要 | 原件和复印件 | 1份 | [去哪开](https://example.gov/a) |\n'
  const guides: [string, string][] = [
    [
      'a table of 2,000 rows',
      `| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n${row.repeat(2_000)}`,
    ],
    [
      '3,000 paragraphs',
      '办理**时限**为5个工作日，详见[清单](https://example.gov/a)。\n\n'.repeat(3_000),
    ],
    [
      'a list of 3,000 offices',
      '- 云溪县政务服务中心（滨江大道1号），电话0537-6612345\n'.repeat(3_000),
    ],
    [
      '500 sections with lists',
      '## 一、材料\n\n1. 身份证\n2. 户口簿\n   - 复印件\n\n请带原件。\n\n'.repeat(500),
    ],
    [
      'a form of 300 lines to fill in',
      '姓名：________________ 电话：________________\n'.repeat(300),
    ],
    ['300 quotes', '> 《条例》第七条：由户主申报。\n\n说明。\n\n'.repeat(300)],
  ]

  test.each(guides)(
    '%s is read',
    async (_, text) => {
      expect(await readOrRefuse('guide.md', Buffer.from(text))).not.toBeInstanceOf(ToolError)
    },
    limit,
  )
})

test('a file over the limit is refused before it is read', async () => {
  const read = await readOrRefuse('guide.md', Buffer.alloc(formats['markdown']!.fileSize + 1, 'a'))
  expect(read instanceof ToolError && read.code).toBe('too-large')
})

/** The document, or the mistake for which it was refused; anything else fails the test. */
async function readOrRefuse(path: string, bytes: Uint8Array): Promise<ReadDocument | ToolError> {
  try {
    return await readDocument({ path, bytes }, { limits: defaultLimits })
  } catch (error) {
    if (error instanceof ToolError) return error
    throw error
  }
}

/** As much of the same as the largest file that is read at all holds. */
function fill(part: string): Uint8Array {
  return Buffer.from(part.repeat(Math.floor(size / Buffer.byteLength(part))))
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n')
}
