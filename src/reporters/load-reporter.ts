import { say } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import { ToolError } from '../base/tool-error.ts'
import type { CreateReporter } from './reporter.ts'

const formats: ReadonlyMap<string, () => Promise<{ default: CreateReporter }>> = new Map([
  ['terminal', () => import('./formats/terminal.ts')],
  ['json', () => import('./formats/json.ts')],
  ['sarif', () => import('./formats/sarif.ts')],
])

/** The names people may give to `--format`. */
export const reporterNames: readonly string[] = [...formats.keys()]

/** The reporter of a name; only the one asked for is loaded. */
export async function loadReporter(name: string): Promise<CreateReporter> {
  const load = formats.get(name)
  if (load === undefined) {
    const nearest = similarName(name, reporterNames)
    throw new ToolError(
      'unknown-reporter',
      say(texts => texts.report.unknownReporter(name)),
      say(texts =>
        nearest === undefined
          ? texts.report.knownReporters(reporterNames.join(', '))
          : texts.report.didYouMean(nearest),
      ),
    )
  }
  return (await load()).default
}
