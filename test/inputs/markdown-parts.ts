import fc from 'fast-check'

/** Characters with a meaning in Markdown, next to some that have none. */
export const nasty = fc
  .array(fc.constantFrom(...'*_[]()<>!|&;#\\`-+.>~:^\t\n\r 中文、。1a'), { maxLength: 120 })
  .map(characters => characters.join(''))

const word = fc.constantFrom(
  '申请材料',
  '身份证',
  '办理时限为5个工作日',
  'the fee is $45',
  'apply',
  '𠮷田',
  '👨‍👩‍👧',
  '，',
  '（试行）',
  ' ',
  '\u3000',
  '“引号”',
)
const odd = fc.constantFrom(
  '&amp;',
  '&#x529E;',
  '&#13;',
  '&#10;',
  '&nosuch;',
  '&copy',
  '\\*',
  '\\\\',
  '\\a',
  '\\',
  '&nbsp;',
  '<b>',
  '<br>',
  '<br/>',
  '<!-- 说明 -->',
  '<https://example.gov/a>',
  'https://example.gov/fees',
  '[^1]',
  '![图](a.png)',
  '|',
  '*',
  '_',
  '`',
  '~~',
  '[',
  ']',
)

const { inline } = fc.letrec<{ inline: string; inlines: string }>(tie => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    odd,
    fc.constantFrom('  \n', '\\\n', '\n'),
    tie('inlines').map(words => `**${words}**`),
    tie('inlines').map(words => `*${words}*`),
    tie('inlines').map(words => `_${words}_`),
    tie('inlines').map(words => `~~${words}~~`),
    tie('inlines').map(words => `\`${words}\``),
    tie('inlines').map(words => `\`\` ${words} \`\``),
    tie('inlines').map(words => `[${words}](https://example.gov "标题")`),
    tie('inlines').map(words => `[${words}][form]`),
    fc.constantFrom('[form]', '[form][]', '[*form*]'),
  ),
  inlines: fc.array(tie('inline'), { minLength: 1, maxLength: 5 }).map(parts => parts.join('')),
}))

const inlines = fc.array(inline, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
const oneLine = inlines.map(words => words.replaceAll(/\s*\n\s*/g, ' '))

const { block } = fc.letrec<{ block: string; blocks: string }>(tie => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inlines,
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), oneLine)
      .map(([depth, words]) => `${'#'.repeat(depth)} ${words}`),
    oneLine.map(words => `${words}\n===`),
    fc
      .array(fc.array(oneLine, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(tableOf),
    fc.constantFrom('***', '```\n申请\n```', '    code', '<div>\n\n', '<!-- baihua-ignore -->'),
    fc.constantFrom('[form]: /forms "表"', '[^1]: 见注\n\n    第二段'),
    tie('blocks').map(words => prefixed(words, '> ', '> ')),
    tie('blocks').map(words => prefixed(words, '> ', '')),
    tie('blocks').map(words => prefixed(words, '- ', '  ')),
    tie('blocks').map(words => prefixed(words, '-\t', '\t')),
    tie('blocks').map(words => prefixed(words, '1. ', '   ')),
    tie('blocks').map(words => prefixed(words, '- [x] ', '  ')),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n\n')),
}))

const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: 居住证办理\n---\n',
  '---\ntitle: "a\\nb"\ntags: [一, "二"]\n---\n',
  '---\nsummary: >-\n  折行\n  的话\nempty:\nmore: |\n  第一行\n\n  第二行\n---\n',
  "---\nplain: 'it''s'\nfee: 0\nx: {y: 1, z: two words}\n---\n",
  '---\ntitle: a long plain scalar\n  over two lines\n---\n',
  '---\n: [\n---\n',
)

/** Markdown files made of all the parts that a guide may have, with one kind of line ending. */
export const markdown = fc
  .tuple(
    frontMatter,
    fc.array(block, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([front, blocks, ending]) =>
    `${front}${blocks.join('\n\n')}\n\n[form]: /forms\n`.replaceAll('\n', ending),
  )

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(cells => `| ${cells.join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(rows[0]!.length)}`, ...lines.slice(1)].join('\n')
}

function prefixed(words: string, first: string, rest: string): string {
  return words
    .split('\n')
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join('\n')
}
