import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'

/** Where results go: standard output, or a file that appears only when it is complete. */
export interface Output {
  write(text: string): Promise<void>
  /** Put the file in its place. */
  finish(): Promise<void>
  /** Leave no half-written file. */
  abandon(): Promise<void>
}

/** Open the output; `undefined` is standard output. Throws a `ToolError` if the file cannot be written. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') {
    return {
      write: text => writeTo(process.stdout, text),
      finish: async () => {},
      abandon: async () => {},
    }
  }
  const temporary = `${path}.${process.pid}.tmp`
  const stream = createWriteStream(temporary, { flags: 'wx' })
  try {
    await once(stream, 'open')
  } catch (error) {
    throw unwritable(path, error)
  }
  return {
    write: text => writeTo(stream, text),
    async finish() {
      stream.end()
      await once(stream, 'close')
      renameSync(temporary, path)
    },
    async abandon() {
      stream.destroy()
      rmSync(temporary, { force: true })
    },
  }
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}

/** Why the system would not take a file, in its own code. */
export function unwritable(path: string, error: unknown): ToolError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return new ToolError(
    'unwritable',
    say(texts => texts.cli.unwritable(path, reason)),
    say(texts => texts.cli.unwritableHint),
    { cause: error },
  )
}
