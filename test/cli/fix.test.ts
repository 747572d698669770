import { chmod, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { libraryCard, libraryCardFixed } from './guides.ts'
import { folderWith, run } from './run.ts'

const plainWords = ['--rule', 'zh/plain-words']

test('changes the words that are safe to change, and nothing else', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard, 'other.md': '请带身份证。\n' })
  const before = await stat(join(cwd, 'other.md'))
  const { code, stdout, stderr } = await run(['fix', '.', ...plainWords], { cwd })

  expect(await readFile(join(cwd, 'guide.md'), 'utf8')).toBe(libraryCardFixed)
  expect((await stat(join(cwd, 'other.md'))).mtimeMs).toBe(before.mtimeMs)
  expect(stdout).toBe('guide.md: 1 change\n')
  expect(stderr).toBe('1 change in 1 file; 0 findings are left for you.\n')
  expect(code).toBe(0)
})

test('changes nothing when it runs again', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  await run(['fix', 'guide.md'], { cwd })
  const once = await readFile(join(cwd, 'guide.md'), 'utf8')
  const { stdout } = await run(['fix', 'guide.md'], { cwd })

  expect(stdout).toBe('')
  expect(await readFile(join(cwd, 'guide.md'), 'utf8')).toBe(once)
})

test('--dry-run shows the change and writes nothing', async () => {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { stdout, stderr, code } = await run(['fix', '--dry-run', 'guide.md', ...plainWords], {
    cwd,
  })

  expect(stdout).toContain('-- 1寸照片2张，届时交给工作人员')
  expect(stdout).toContain('+- 1寸照片2张，到时候交给工作人员')
  expect(stderr).toContain('would be made')
  expect(await readFile(join(cwd, 'guide.md'), 'utf8')).toBe(libraryCard)
  expect(await readdir(cwd)).toEqual(['guide.md'])
  expect(code).toBe(0)
})

test('standard input comes back changed', async () => {
  const cwd = await folderWith({})
  const { stdout, code } = await run(['fix', '-', ...plainWords], { cwd, stdin: libraryCard })
  expect(stdout).toBe(libraryCardFixed)
  expect(code).toBe(0)
})

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

describe('keeps the bytes of', () => {
  const cases: readonly [string, string, (text: string) => Buffer][] = [
    ['Windows line ends', 'guide.md', text => Buffer.from(crlf(text))],
    ['a byte order mark', 'guide.md', text => Buffer.from(`\uFEFF${text}`)],
    ['GB18030', 'guide.md', text => iconv.encode(text, 'gb18030')],
    ['GB18030 with Windows line ends', 'guide.txt', text => iconv.encode(crlf(text), 'gb18030')],
    ['UTF-16', 'guide.md', text => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['a text without an end of line', 'guide.md', text => Buffer.from(text.trimEnd())],
  ]
  test.each(cases)('%s', async (_name, file, encode) => {
    const cwd = await folderWith({ [file]: encode(libraryCard) })
    const { code } = await run(['fix', file, ...plainWords], { cwd })
    expect((await readFile(join(cwd, file))).equals(encode(libraryCardFixed))).toBe(true)
    expect(code).toBe(0)
  })
})

test('goes on when a file cannot be read', async () => {
  const cwd = await folderWith({ 'empty.md': '\u0000\u0001', 'guide.md': libraryCard })
  const { code, stdout, stderr } = await run(['fix', 'empty.md', 'guide.md', ...plainWords], {
    cwd,
  })
  expect(stdout).toBe('guide.md: 1 change\n')
  expect(stderr).toContain('empty.md is not text')
  expect(code).toBe(3)
})

const isRoot = process.getuid?.() === 0
/** The user `nobody`, who is held by permissions when the tests run as root. */
const user = isRoot ? { uid: 65534 } : {}

test('says so when a file cannot be written, and leaves it whole', async context => {
  const cwd = await folderWith({ 'locked/guide.md': libraryCard })
  await chmod(cwd, 0o755)
  await chmod(join(cwd, 'locked'), 0o555)
  const able = await run(['--version'], { cwd, ...user })
  if (able.code !== 0) return context.skip('The other user cannot read this checkout.')

  const { code, stdout, stderr } = await run(['fix', 'locked/guide.md', ...plainWords], {
    cwd,
    ...user,
  })
  await chmod(join(cwd, 'locked'), 0o755)
  expect(stdout).toBe('')
  expect(stderr).toContain('locked/guide.md')
  expect(stderr).toContain('EACCES')
  expect(code).toBe(3)
  expect(await readFile(join(cwd, 'locked/guide.md'), 'utf8')).toBe(libraryCard)
  expect(await readdir(join(cwd, 'locked'))).toEqual(['guide.md'])
})
