import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../../src/config/config.ts'
import { createLinter } from '../../../src/lint/linter.ts'
import { fixDocument } from '../../../src/rewrite/fix-document.ts'
import { readBuiltInLibrary } from '../../../src/rules/read-library.ts'
import { accepted, entriesOf, refused } from './settle.ts'
import { p, r, run, wordFile } from './word-file.ts'

const config = defaultConfig('/')
const library = await readBuiltInLibrary()
const linter = await createLinter(config, library, { only: [], withLines: false })

const fixtures = new URL('../../../fixtures/documents/docx/', import.meta.url)
const files = (await readdir(fixtures)).filter(name => name.endsWith('.docx'))

function fix(bytes: Uint8Array, track = false) {
  const options = track ? ({ track: 'zh-CN' } as const) : {}
  return fixDocument({ path: '指南.docx', bytes }, linter.settingsFor, config, options)
}

const guide = wordFile({
  body: [
    p('材料清单', '<w:outlineLvl w:val="0"/>'),
    p(r('申请人应当') + r('在五日内', '<w:b/>') + r('予以办理；届时领取。')),
    p(run('<w:t>逾期不予受理</w:t><w:tab/><w:t>届时另行通知</w:t>', '<w:i/>')),
  ].join(''),
})

test('writes changes as deleted and inserted words that keep the properties of their run', async () => {
  const { bytes, applied } = await fix(guide, true)
  const xml = entriesOf(bytes)['word/document.xml']!

  expect(applied).toBeGreaterThan(0)
  expect(xml).toContain(
    '<w:del w:id="5" w:author="baihua"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">届时</w:delText></w:r></w:del><w:ins w:id="6" w:author="baihua"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">到时候</w:t></w:r></w:ins>',
  )
  expect(xml).toContain('<w:tab/>')
})

test('gives the reason of each change as a comment', async () => {
  const { bytes } = await fix(guide, true)
  const entries = entriesOf(bytes)

  expect(entries['word/comments.xml']).toContain('届时')
  expect(entries['word/comments.xml']).toContain('(zh/plain-words)')
  expect(entries['word/_rels/document.xml.rels']).toContain('Target="comments.xml"')
  expect(entries['[Content_Types].xml']).toContain('PartName="/word/comments.xml"')
})

describe.each(files)('%s', async name => {
  const original = await readFile(new URL(name, fixtures))
  const [plain, tracked] = [await fix(original), await fix(original, true)]
  const [before, after, marked] = [original, plain.bytes, tracked.bytes].map(entriesOf)
  const isRead = (part: string) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(part)

  test('accepting all changes gives what fix writes, refusing them what it was', () => {
    expect(tracked.applied).toBe(plain.applied)
    expect(tracked.after).toBe(plain.after)
    for (const part of Object.keys(before!).filter(isRead)) {
      expect(accepted(marked![part]!)).toEqual(accepted(after![part]!))
      expect(refused(marked![part]!, 'baihua')).toEqual(accepted(before![part]!))
    }
  })

  test('fixing leaves all other entries alone, and a second time changes nothing', async () => {
    expect(Object.keys(after!)).toEqual(Object.keys(before!))
    for (const [part, text] of Object.entries(before!)) {
      if (!isRead(part)) expect(after![part]).toBe(text)
    }
    expect((await fix(plain.bytes)).applied).toBe(0)
    expect((await fix(tracked.bytes, true)).applied).toBe(0)
  })
})

test('the same file gives the same bytes', async () => {
  expect(Buffer.compare((await fix(guide, true)).bytes, (await fix(guide, true)).bytes)).toBe(0)
})
