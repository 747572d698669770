import { expect, test } from 'vitest'
import { outlineOf } from '../../src/document/outline.ts'
import { defaultLimits } from '../../src/inputs/input.ts'
import { readDocument } from '../../src/inputs/read-document.ts'

test('shows blocks, offsets, line breaks, marks and what was decoded', async () => {
  const page = '# 居住证\n\n> 带**原件**\n> &amp;复印件\n\n<!-- 待核对 -->\n'
  const bytes = new TextEncoder().encode(page)
  const { document } = await readDocument({ path: 'guide.md', bytes }, { limits: defaultLimits })

  expect(outlineOf(document)).toBe(
    [
      'markdown zh',
      'heading 1 0-5 "居住证"',
      'paragraph 9-27 "带原件\\n&复印件"',
      '  strong "原件"',
      '  16-19 "\\n> " reads "\\n"',
      '  19-24 "&amp;" reads "&"',
      'comment 29-41 "待核对"',
      '',
    ].join('\n'),
  )
})
