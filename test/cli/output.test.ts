import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { libraryCard } from './guides.ts'
import { folderWith, program, run, runProcess } from './run.ts'

const escape = '\u001b'

describe('-o', () => {
  test.each(['lint', 'score', 'facts'])('%s writes what would be on the screen', async command => {
    const cwd = await folderWith({ 'guide.md': libraryCard })
    const shown = await run([command, 'guide.md'], { cwd })
    const written = await run([command, 'guide.md', '-o', 'report.txt'], { cwd })

    expect(written.stdout).toBe('')
    expect(written.code).toBe(shown.code)
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).toBe(shown.stdout)
    expect((await readdir(cwd)).sort()).toEqual(['guide.md', 'report.txt'])
  })
})

async function colourful(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const cwd = await folderWith({ 'guide.md': libraryCard })
  const { stdout } = await run(args, { cwd, env })
  return stdout.includes(escape)
}

describe('colour', () => {
  test.each([
    [['lint', 'guide.md']],
    [['score', 'guide.md']],
    [['facts', 'guide.md']],
    [['rules', 'list']],
    [['explain', 'zh/plain-words']],
  ])('%j has none in a pipe, and some when forced', async args => {
    expect(await colourful(args, {})).toBe(false)
    expect(await colourful(args, { FORCE_COLOR: '1' })).toBe(true)
  })

  test('goes with NO_COLOR and --no-color', async () => {
    const forced = { FORCE_COLOR: '1' }
    expect(await colourful(['guide.md'], { ...forced, NO_COLOR: '1' })).toBe(false)
    expect(await colourful(['guide.md', '--no-color'], forced)).toBe(false)
    expect(await colourful(['guide.md', '-f', 'json'], forced)).toBe(false)
  })
})

describe('a reader who leaves early', () => {
  test.each(['rules list', 'rules list -f json', 'lint . -f json', 'facts . -f json'])(
    '%s | head -1',
    async command => {
      const files = Array.from({ length: 60 }, (_, index) => [`guide-${index}.md`, libraryCard])
      const cwd = await folderWith(Object.fromEntries(files) as Record<string, string>)
      const line = `"${process.execPath}" "${program}" ${command} | head -1`
      const { stdout, stderr } = await runProcess('sh', ['-c', line], { cwd })
      expect(stdout.trim().split('\n')).toHaveLength(1)
      expect(stderr).toBe('')
    },
  )
})

test('help and version go to standard output', async () => {
  const cwd = await folderWith({})
  const version = await run(['--version'], { cwd })
  expect(version).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  })

  for (const args of [['--help'], ['lint', '--help'], ['help', 'facts'], ['rules', '--help']]) {
    const { code, stdout, stderr } = await run(args, { cwd })
    expect(stdout).toContain('Usage')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  }
})
