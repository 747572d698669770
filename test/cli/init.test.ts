import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locales } from '../../src/base/local-text.ts'
import { libraryCard } from './guides.ts'
import { folderWith, run } from './run.ts'

test('writes a configuration and says what comes next', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { code, stdout, stderr } = await run(['init'], { cwd })
  expect(stdout).toMatch(/^baihua\.config\.yaml was written\.\n(→ baihua .+\n)+$/)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(await readFile(join(cwd, 'baihua.config.yaml'), 'utf8')).toContain('extends: recommended')

  const { stderr: mistakes } = await run(['guide.md'], { cwd })
  expect(mistakes).toBe('')
})

test.each(locales)('what it shows in comments is right: %s', async locale => {
  const cwd = await folderWith({ 'guide.md': libraryCard, 'our-rules/readme.txt': '' })
  await run(['init', '--locale', locale], { cwd })
  const path = join(cwd, 'baihua.config.yaml')
  const commented = await readFile(path, 'utf8')
  expect(commented).toContain(`locale: ${locale}`)

  const settings = commented.replaceAll(/^# ?(?=(?:\w+:| {2}[ \w/-]))/gm, '')
  expect(settings).toMatch(/^overrides:\n {2}- files:/m)
  await writeFile(path, settings)
  const { stderr, stdout } = await run(['guide.md'], { cwd })
  expect(stderr).toBe('')
  expect(stdout).toContain('guide.md')
})

test.each(['baihua.config.yaml', 'baihua.config.yml'])('never writes over %s', async name => {
  const cwd = await folderWith({ [name]: 'failOn: never\n' })
  const { code, stdout, stderr } = await run(['init'], { cwd })
  expect(stderr).toContain(`${name} already exists`)
  expect(stdout).toBe('')
  expect(code).toBe(2)
  expect(await readdir(cwd)).toEqual([name])
  expect(await readFile(join(cwd, name), 'utf8')).toBe('failOn: never\n')
})
