import fc from 'fast-check'

const words = fc.constantFrom(
  '申请人',
  '身份证',
  '5个工作日',
  '（原件1份）',
  'the fee is $45',
  'apply online',
  '2024年',
  'a_b@example.gov',
  'R&D',
  '₱450.00',
  '<18岁',
  '[2016]55号',
  '9:00-12:00',
  '!',
  '#1',
  '：',
  ': ',
  ', ',
  ' ',
  '  ',
  '\u3000',
  '“引号”',
  '—',
)
const odd = fc.constantFrom('**', '*', '~', '_', '[', '`', '<b>', '&amp;', '**。', '“**')
const inline = fc.oneof(
  { weight: 40, arbitrary: words },
  { weight: 1, arbitrary: odd },
  fc.tuple(words).map(([first]) => `\`${first}\``),
  fc
    .tuple(words, words, fc.constantFrom('', ':', '：', '。', ' '))
    .map(([first, second, mark]) => `**${first}${second}${mark}**`),
  fc.tuple(words, words).map(([first, second]) => `[${first}${second}](https://example.gov/a?b=1)`),
  fc.constantFrom('<br>', '<br/>'),
)
const line = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map(parts => parts.join(''))
  .filter(text => text.trim() !== '')

const spaces = fc.constantFrom('', '', '', ' ', '  ', '   ')

const paragraph = fc
  .array(fc.tuple(spaces, line, spaces), { minLength: 1, maxLength: 3 })
  .map(lines => lines.map(parts => parts.join('')).join('\n'))
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), spaces, line, fc.constantFrom('', ' ##', '  '))
  .map(([depth, space, text, closing]) => `${'#'.repeat(depth)} ${space}${text}${closing}`)
const table = fc.integer({ min: 1, max: 4 }).chain(columns => {
  const cell = fc.oneof(line, fc.constantFrom('', ' '))
  const row = fc
    .tuple(fc.array(cell, { minLength: columns, maxLength: columns }), fc.boolean(), spaces)
    .map(([cells, edges, end]) => (edges ? `| ${cells.join(' | ')} |` : cells.join('|')) + end)
  return fc
    .tuple(row, fc.constantFrom('---', ':-:', '-'), fc.array(row, { maxLength: 3 }))
    .map(([head, mark, rows]) => [head, `|${` ${mark} |`.repeat(columns)}`, ...rows].join('\n'))
})
const rule = fc.constantFrom('---', '***', '* * *', '<!-- baihua-ignore zh/x: 原因 -->')

const { block } = fc.letrec<{ block: string; list: string }>(tie => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: table },
    rule,
    { weight: 3, arbitrary: tie('list') },
  ),
  list: fc
    .tuple(
      fc.constantFrom(
        ['- ', '  '],
        ['* ', '  '],
        ['1. ', '   '],
        ['2) ', '   '],
        ['10.  ', '     '],
      ),
      fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('\n', '\n\n'),
      fc.constantFrom('', ' '),
    )
    .map(([[marker, indent], items, between, outer]) =>
      items
        .map(blocks =>
          blocks
            .join('\n\n')
            .split('\n')
            .map((text, at) => (text === '' ? '' : outer + (at === 0 ? marker : indent) + text))
            .join('\n'),
        )
        .join(between),
    ),
}))

const separator = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom('\n\n', '\n\n\n') },
  { weight: 1, arbitrary: fc.constant('\n') },
)

/** Markdown files in the shapes that guides are nearly always written in, with some marks that are none. */
export const ordinary = fc
  .tuple(
    fc.constantFrom('', '', '---\ntitle: 居住证办理\nfee: 0\n---\n', '---\n---\n', '\n'),
    fc.array(fc.tuple(block, separator), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([front, blocks, ending]) => `${front}${blocks.flat().join('')}`.replaceAll('\n', ending))
