import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { loadConfig } from '../config/load.ts'
import type { GuideReport } from '../findings/finding.ts'
import { loadLibrary } from '../rules/built-in.ts'
import { createLinter, type Linter, type LinterOptions } from './linter.ts'

/** What a run is asked to do, as plain data that a worker can be sent. */
export interface LintRequest extends LinterOptions {
  readonly cwd: string
  /** The configuration file, if it was named. */
  readonly config: string | undefined
}

/** A linter for a request, with its configuration and rules loaded. */
export async function linterFor(request: LintRequest): Promise<Linter> {
  const config = await loadConfig({
    cwd: request.cwd,
    ...(request.config === undefined ? {} : { path: request.config }),
  })
  return createLinter(config, await loadLibrary(config.rulesFrom), request)
}

/** Files that one worker is sent at a time. */
const batchSize = 16

/** Below this, starting workers costs more than they save. */
const fewFiles = 256

/**
 * Lint files and give their reports in the order of the files.
 *
 * Many files are shared out to workers; at most a few batches are kept in memory, however many files there are.
 */
export async function* lintFiles(
  files: readonly string[],
  linter: Linter,
  request: LintRequest,
): AsyncGenerator<GuideReport> {
  if (files.length < fewFiles || availableParallelism() < 2 || import.meta.url.endsWith('.ts')) {
    for (const file of files) yield await linter.lintFile(resolve(request.cwd, file), file)
  } else {
    yield* lintInWorkers(files, request)
  }
}

async function* lintInWorkers(
  files: readonly string[],
  request: LintRequest,
): AsyncGenerator<GuideReport> {
  const { Tinypool } = await import('tinypool')
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: new URL('./lint-worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    // Without a limit each thread lets its heap grow while there is memory, although a guide needs little of it.
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
  })
  try {
    const waiting: Promise<GuideReport[]>[] = []
    for (let at = 0; at < files.length || waiting.length > 0;) {
      while (at < files.length && waiting.length < threads * 2) {
        const batch: Promise<GuideReport[]> = pool.run({
          files: files.slice(at, at + batchSize),
          request,
        })
        // A batch that fails while an earlier one is awaited is reported when its turn comes.
        batch.catch(() => {})
        waiting.push(batch)
        at += batchSize
      }
      yield* await waiting.shift()!
    }
  } finally {
    await pool.destroy()
  }
}
