import type { GuideReport } from '../src/findings/finding.ts'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../src/config/config.ts'
import { compareFacts } from '../src/facts/compare.ts'
import type { Source } from '../src/inputs/input.ts'
import { readDocument } from '../src/inputs/read-document.ts'
import { factsOfGuide } from '../src/guide/facts-of-guide.ts'
import { recogniseGuide } from '../src/guide/recognise.ts'
import { createLinter, type Linter } from '../src/lint/linter.ts'
import { fixDocument } from '../src/rewrite/fix-document.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const library = await readBuiltInLibrary()
const config = defaultConfig('/')

async function linterWith(set: string): Promise<Linter> {
  return createLinter({ ...config, extends: [set] }, library, { only: [], withLines: false })
}
const recommended = await linterWith('recommended')
const strict = await linterWith('strict')

async function sourceOf(path: string): Promise<Source> {
  return { path, bytes: await readFile(new URL(path, fixtures)) }
}

const guides = (await readdir(new URL('guides/', fixtures), { recursive: true }))
  .filter(path => /guide\.\w+$/.test(path))
  .map(path => `guides/${path}`)
const documents = (await readdir(new URL('documents/', fixtures), { recursive: true }))
  .filter(path => /\.(?:md|txt)$/.test(path) && !path.endsWith('.outline.txt'))
  .map(path => `documents/${path}`)

describe.each(guides)('%s', path => {
  const folder = path.replace(/[^/]+$/, '')
  const extension = path.replace(/^.*\./, '')

  test('finds what it found before', async () => {
    const { findings, troubles } = await onlyReport(recommended.lintSource(await sourceOf(path)))
    expect(troubles).toEqual([])
    const lines = findings.map(
      ({ start, severity, ruleId, field, quote, suggestions }) =>
        `${start.line}:${start.column} ${severity} ${ruleId} [${field ?? '-'}] “${quote}”` +
        suggestions
          .map(({ applicability, replacement }) => ` → “${replacement}” ${applicability}`)
          .join(''),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      new URL(`${folder}findings.txt`, fixtures).pathname,
    )
  })

  test('is fixed as before, keeps every fact, and is left alone the second time', async () => {
    const source = await sourceOf(path)
    const fixed = await fixDocument(source, strict.settingsFor, config)
    expect(fixed.guides.flatMap(({ report }) => report.troubles)).toEqual([])
    await expect(fixed.after).toMatchFileSnapshot(
      new URL(`${folder}fixed.${extension}`, fixtures).pathname,
    )

    const again = await fixDocument({ path, bytes: fixed.bytes }, strict.settingsFor, config)
    expect(again.applied).toBe(0)
    expect(Buffer.compare(again.bytes, fixed.bytes)).toBe(0)
    expect(
      compareFacts(await factsIn(source), await factsIn({ path, bytes: fixed.bytes })),
    ).toEqual({
      same: true,
      lost: [],
      invented: [],
    })
  })
})

describe.each([...guides, ...documents])('%s', path => {
  test('every finding and edit says exactly where it is', async () => {
    const source = await sourceOf(path)
    const { document } = await readDocument(source, config)
    const text = document.parts[0]!.text
    const lines = text.split(/\r\n|\n|\r/)
    const { findings } = await onlyReport(strict.lintSource(source))
    for (const { quote, start, end, places, suggestions } of findings) {
      expect(text.slice(start.offset, end.offset)).toBe(quote)
      expect(
        lines[start.line - 1]!.slice(start.column - 1).startsWith(quote.split(/[\r\n]/)[0]!),
      ).toBe(true)
      expect(places[0].span.start).toBe(start.offset)
      for (const { edits } of suggestions) {
        for (const { place } of edits) {
          expect(place.span.start).toBeLessThanOrEqual(place.span.end)
          expect(place.span.end).toBeLessThanOrEqual(text.length)
        }
      }
    }
  })
})

async function factsIn(source: Source) {
  const { document } = await readDocument(source, config)
  const { catalogue } = await strict.settingsFor(document)
  return factsOfGuide(recogniseGuide(document, catalogue)).map(({ fact }) => fact)
}

async function onlyReport(reports: AsyncGenerator<GuideReport>): Promise<GuideReport> {
  const { value } = await reports.next()
  return value as GuideReport
}
