import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { extensions, formats } from '../src/inputs/formats.ts'
import { reporterNames } from '../src/reporters/load-reporter.ts'
import { kinds } from '../src/rules/kinds.ts'

/** Each folder may import from the folders before it, never from those after it. */
const order = [
  'base',
  'document',
  'inputs',
  'text',
  'facts',
  'guide',
  'findings',
  'rules',
  'config',
  'lint',
  'rewrite',
  'reporters',
  'cli',
]

const src = new URL('../src/', import.meta.url)

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(new URL(folder, src))).map(file => file.replace(/\.ts$/, '')).sort()
}

test('imports only point down', async () => {
  const files = (await readdir(src, { recursive: true })).filter(name => /\/.*\.ts$/.test(name))
  expect(files.length).toBeGreaterThan(100)

  for (const file of files) {
    const code = await readFile(new URL(file, src), 'utf8')
    const from = order.indexOf(file.split('/')[0]!)
    expect(from, `${file} stands in a folder without a place`).toBeGreaterThanOrEqual(0)
    for (const [, path] of code.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const target = new URL(path!, new URL(file, src)).href.slice(src.href.length).split('/')[0]
      const to = order.indexOf(target!)
      expect(to, `${file} imports ${target}, which has no place`).toBeGreaterThanOrEqual(0)
      expect(to, `${file} reaches up into ${target}`).toBeLessThanOrEqual(from)
    }
  }
})

test('every kind of rule, format and reporter can be asked for by the name of its file', async () => {
  expect(Object.keys(kinds).sort()).toEqual(await namesIn('rules/kinds/'))
  expect(Object.keys(formats).sort()).toEqual(await namesIn('inputs/formats/'))
  expect([...reporterNames].sort()).toEqual(await namesIn('reporters/formats/'))
})

test('a file name tells one format, and each format can be loaded', async () => {
  expect([...new Set(extensions)]).toEqual(extensions)
  for (const { load } of Object.values(formats)) {
    expect(typeof (await load()).default.read).toBe('function')
  }
})
