import { resolve } from 'node:path'
import {
  prepareReporting,
  type PrintedReport,
  type PrintRequest,
  type Reporting,
} from './prepare-reporting.ts'

let reporting: Promise<Reporting> | undefined

/**
 * Lint and print a batch of files: the texts are far less to send to the main thread than the reports.
 *
 * Linter and reporter are made for the first batch and kept, since a run has one request.
 */
export default async function printBatch({
  files,
  request,
}: {
  readonly files: readonly string[]
  readonly request: PrintRequest
}): Promise<PrintedReport[]> {
  reporting ??= prepareReporting(request)
  const { linter, print } = await reporting
  const printed: PrintedReport[] = []
  for (const file of files) {
    for await (const report of linter.lintFile(resolve(request.cwd, file), file)) {
      printed.push(print(report))
    }
  }
  return printed
}
