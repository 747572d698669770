import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Linter } from '../lint/linter.ts'
import type { PrintedReport, PrintRequest, ReportPrinter } from './prepare-reporting.ts'

/** Files that one worker is sent at a time. */
const batchSize = 64

/** Below this, workers cost more than they save: each has to read the rules, and to get its code compiled, anew. */
const fewFiles = 1000

/**
 * Lint files and give their printed reports in the order of the files.
 *
 * Many files are shared out to workers; at most a few batches are kept in memory, however many files there are.
 */
export async function* printReports(
  files: readonly string[],
  linter: Linter,
  print: ReportPrinter,
  request: PrintRequest,
): AsyncGenerator<PrintedReport> {
  if (files.length < fewFiles || availableParallelism() < 2 || import.meta.url.endsWith('.ts')) {
    for (const file of files) {
      for await (const report of linter.lintFile(resolve(request.cwd, file), file)) {
        yield print(report)
      }
    }
  } else {
    yield* printInWorkers(files, request)
  }
}

async function* printInWorkers(
  files: readonly string[],
  request: PrintRequest,
): AsyncGenerator<PrintedReport> {
  const { Tinypool } = await import('tinypool')
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: new URL('./print-worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    // Without a limit each thread lets its heap grow while there is memory, although a guide needs little of it.
    // Half of this for new objects would double the time, as each guide would fill it.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  })
  try {
    const waiting: Promise<PrintedReport[]>[] = []
    for (let at = 0; at < files.length || waiting.length > 0;) {
      while (at < files.length && waiting.length < threads * 2) {
        const batch: Promise<PrintedReport[]> = pool.run({
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
