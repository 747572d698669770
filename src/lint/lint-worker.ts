import { resolve } from 'node:path'
import type { GuideReport } from '../findings/finding.ts'
import { linterFor, type LintRequest } from './lint-files.ts'
import type { Linter } from './linter.ts'

let linter: Promise<Linter> | undefined

/** Lint a batch of files; the linter is made for the first batch and kept, since a run has one request. */
export default async function lintBatch({
  files,
  request,
}: {
  readonly files: readonly string[]
  readonly request: LintRequest
}): Promise<GuideReport[]> {
  linter ??= linterFor(request)
  const ready = await linter
  const reports: GuideReport[] = []
  for (const file of files) reports.push(await ready.lintFile(resolve(request.cwd, file), file))
  return reports
}
