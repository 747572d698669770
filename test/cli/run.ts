import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The program as people start it. */
export const program = fileURLToPath(new URL('../../bin/baihua.js', import.meta.url))

/** What a process left behind. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Run the program in a folder, in English unless the arguments say otherwise. */
export async function run(args: readonly string[], options: RunOptions): Promise<Ran> {
  return runProcess(process.execPath, [program, ...args], options)
}

/** Run any program and wait for its end. */
export async function runProcess(
  command: string,
  args: readonly string[],
  { cwd, stdin, env = {}, uid }: RunOptions,
): Promise<Ran> {
  const child = spawn(command, args, {
    cwd,
    // Nothing of the surroundings of the tests decides about language or colour.
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const out: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve(status ?? -1))
  })
  return {
    code,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr: Buffer.concat(errors).toString('utf8'),
  }
}

/** A new folder with files, which goes when the test is over. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'baihua-test-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return folder
}
