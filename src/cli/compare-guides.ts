import { say, type Locale } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { compareFacts } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import type { Trouble } from '../findings/finding.ts'
import { findFiles } from '../lint/find-files.ts'
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes.ts'
import { openGuide, type OpenedGuide, type Opening } from './open-guides.ts'
import type { ReportOptions } from './options.ts'
import { openOutput } from './output.ts'
import { comparisonJson, comparisonPage, type PlacedComparison } from './pages/comparison.ts'
import { placedFacts, type PlacedFact } from './placed-facts.ts'
import { lookFor } from './prepare.ts'
import { tellTroubles } from './tell-troubles.ts'

/** Say whether two texts state the same facts. Throws a `ToolError` unless exactly two are named. */
export async function compareGuides(
  paths: readonly string[],
  opening: Opening,
  locale: Locale,
  options: ReportOptions,
  ruleTroubles: readonly Trouble[],
): Promise<ExitCode> {
  const [before, after] = twoPaths(paths)
  const left = await openOne(before, opening)
  const right = await openOne(after, opening)
  const troubles = [...ruleTroubles, ...left.troubles, ...right.troubles]
  tellTroubles(troubles, locale)

  let isSame = true
  if (left.reading !== undefined && right.reading !== undefined) {
    const comparison = compare(placedFacts(left.reading.guide), placedFacts(right.reading.guide))
    isSame = comparison.same
    const output = await openOutput(options.output)
    await output.write(
      options.format === 'json'
        ? comparisonJson(comparison, locale)
        : comparisonPage(
            comparison,
            left.path,
            right.path,
            lookFor(options, locale, options.output),
          ),
    )
    await output.finish()
  }
  const totals = { error: 0, warning: 0, advice: 0 }
  const code = exitCodeFor({ totals, troubles, isUnderScore: false }, 'never')
  return code === exitCodes.clean && !isSame ? exitCodes.findings : code
}

function twoPaths(paths: readonly string[]): readonly [string, string] {
  const [before, after] = paths
  if (before === undefined || after === undefined || paths.length !== 2) {
    throw needsTwo(paths.length)
  }
  if (before === '-' && after === '-') {
    throw new ToolError(
      'needs-two-files',
      say(texts => texts.facts.oneStdin),
      say(texts => texts.facts.needsTwoHint),
    )
  }
  return [before, after]
}

/** A folder or a glob will do if there is one guide in it. */
async function openOne(path: string, opening: Opening): Promise<OpenedGuide> {
  if (path === '-') return openGuide(path, opening)
  const { files, troubles } = await findFiles([path], opening.cwd, opening.config)
  const [file] = files
  if (file === undefined) return { path, troubles }
  if (files.length > 1) throw needsTwo(files.length + 1)
  return openGuide(file, opening)
}

function needsTwo(count: number): ToolError {
  return new ToolError(
    'needs-two-files',
    say(texts => texts.facts.needsTwo(count)),
    say(texts => texts.facts.needsTwoHint),
  )
}

function compare(before: readonly PlacedFact[], after: readonly PlacedFact[]): PlacedComparison {
  const placed = new Map<Fact, PlacedFact>([...before, ...after].map(one => [one.fact, one]))
  const { same, lost, invented } = compareFacts(
    before.map(({ fact }) => fact),
    after.map(({ fact }) => fact),
  )
  return {
    same,
    lost: lost.map(fact => placed.get(fact)!),
    invented: invented.map(fact => placed.get(fact)!),
    before: before.length,
  }
}
