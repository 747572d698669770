import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ToolError } from '../../src/base/tool-error.ts'
import { decode, encode, type Encoding } from '../../src/document/decode.ts'

const guide = '落户办事指南\n\n办理时限：5个工作日（法定节假日除外）。\n'
const rare = '姓名有“𠮷”“䶮”的，延长至10个工作日。\n'

describe('what an encoding is known by', () => {
  const cases: [string, Uint8Array, string, Encoding][] = [
    ['UTF-8', Buffer.from(guide), guide, { name: 'utf-8', mark: false }],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${guide}`), guide, { name: 'utf-8', mark: true }],
    ['GBK', iconv.encode(guide, 'gbk'), guide, { name: 'gb18030', mark: false }],
    ['GB18030', iconv.encode(rare, 'gb18030'), rare, { name: 'gb18030', mark: false }],
    [
      'GB18030 with a mark',
      iconv.encode(`\uFEFF${guide}`, 'gb18030'),
      guide,
      { name: 'gb18030', mark: true },
    ],
    [
      'UTF-16 little end first with a mark',
      Buffer.from(`\uFEFF${rare}`, 'utf16le'),
      rare,
      { name: 'utf-16le', mark: true },
    ],
    [
      'UTF-16 big end first with a mark',
      Buffer.from(`\uFEFF${rare}`, 'utf16le').swap16(),
      rare,
      { name: 'utf-16be', mark: true },
    ],
    [
      'UTF-16 little end first, by the zeros of its line ends and digits',
      Buffer.from(guide, 'utf16le'),
      guide,
      { name: 'utf-16le', mark: false },
    ],
    [
      'UTF-16 big end first, by the zeros of its line ends and digits',
      Buffer.from(guide, 'utf16le').swap16(),
      guide,
      { name: 'utf-16be', mark: false },
    ],
    ['nothing at all', Buffer.from(''), '', { name: 'utf-8', mark: false }],
    ['a mark alone', Buffer.from('\uFEFF'), '', { name: 'utf-8', mark: true }],
    ['plain ASCII', Buffer.from('Fee: $45\n'), 'Fee: $45\n', { name: 'utf-8', mark: false }],
    [
      'a second mark, which is text',
      Buffer.from('\uFEFF\uFEFFa'),
      '\uFEFFa',
      { name: 'utf-8', mark: true },
    ],
  ]

  test.each(cases)('%s', (_, bytes, text, encoding) => {
    expect(decode(bytes, 'guide.txt')).toEqual({ text, encoding })
  })
})

describe('what is no text', () => {
  const cases: [string, Uint8Array][] = [
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a NUL among words', Buffer.from('办理\0时限')],
    ['many control characters', Buffer.from('\u0001\u0002\u0003abc')],
    ['half of a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00])],
    ['an odd number of bytes in UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
    ['UTF-8 cut inside a character', Buffer.from(guide).subarray(0, -2)],
    ['UTF-8 with a broken byte in it', Buffer.concat([Buffer.from(guide), Buffer.from([0xff])])],
    [
      'a half of a pair in UTF-8',
      Buffer.concat([Buffer.from(guide), Buffer.from([0xed, 0xa0, 0x80])]),
    ],
    ['a UTF-8 mark before GBK', Buffer.concat([Buffer.from('\uFEFF'), iconv.encode(guide, 'gbk')])],
    ['GBK cut inside a character', iconv.encode('落户办事指南', 'gbk').subarray(0, -1)],
  ]

  test.each(cases)('%s', (_, bytes) => {
    expect(() => decode(bytes, 'guide.txt')).toThrow(ToolError)
  })
})

const encodings = (['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const).flatMap(name => [
  { name, mark: true },
  { name, mark: false },
])

test.each(encodings)('a guide comes back from $name, mark: $mark', async encoding => {
  const sentences = fc.array(fc.constantFrom(guide, rare, 'Fee: $45\n', '\r\n', '①②③㎡'), {
    minLength: 1,
  })

  await fc.assert(
    fc.asyncProperty(sentences, async parts => {
      const text = guide + parts.join('')
      expect(decode(await encode(text, encoding), 'guide.txt')).toEqual({ text, encoding })
    }),
    { numRuns: 200 },
  )
})

test.each(encodings.filter(({ mark }) => mark))(
  'any characters come back from $name with a mark, or are refused',
  async encoding => {
    const characters = fc.string({ unit: 'binary', maxLength: 40 })

    await fc.assert(
      fc.asyncProperty(characters, async text => {
        const bytes = await encode(text, encoding).catch((error: unknown) => {
          if (error instanceof RangeError) return undefined
          throw error
        })
        if (bytes === undefined) return
        const back = decodeOrRefuse(bytes)
        if (back !== undefined) expect(back).toBe(text)
      }),
      { numRuns: 500 },
    )
  },
)

test('a character that GB18030 writes in two ways is refused, not changed', async () => {
  const euro = Buffer.concat([iconv.encode('费用', 'gbk'), Buffer.from([0x80])])
  const { text, encoding } = decode(euro, 'guide.txt')

  expect(text).toBe('费用€')
  expect(Buffer.compare(await encode(text, encoding), euro)).not.toBe(0)
})

function decodeOrRefuse(bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes, 'guide.txt').text
  } catch (error) {
    if (error instanceof ToolError) return undefined
    throw error
  }
}
