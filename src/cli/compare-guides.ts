import { say, type Locale } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { compareFacts } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import type { Trouble } from '../findings/finding.ts'
import { findFiles } from '../lint/find-files.ts'
import { exitCodeFor, exitCodes, type ExitCode } from './exit-codes.ts'
import { openGuides, type Opening } from './open-guides.ts'
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
  if (left.guides.length > 0 && right.guides.length > 0) {
    const comparison = compare(left.guides, right.guides)
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

/** What a file states, guide by guide; none if it could not be read. */
interface StatedFacts {
  readonly path: string
  readonly guides: readonly (readonly PlacedFact[])[]
  readonly troubles: readonly Trouble[]
}

/** A folder or a glob will do if there is one file in it. */
async function openOne(path: string, opening: Opening): Promise<StatedFacts> {
  if (path === '-') return factsIn(path, opening)
  const { files, troubles } = await findFiles([path], opening.cwd, opening.config)
  const [file] = files
  if (file === undefined) return { path, guides: [], troubles }
  if (files.length > 1) throw needsTwo(files.length + 1)
  return factsIn(file, opening)
}

async function factsIn(file: string, opening: Opening): Promise<StatedFacts> {
  const guides: PlacedFact[][] = []
  const troubles: Trouble[] = []
  let shown = file
  for await (const { path, reading, troubles: own } of openGuides([file], opening)) {
    shown = path
    troubles.push(...own)
    if (reading !== undefined) guides.push(placedFacts(reading.guide))
  }
  return { path: shown, guides, troubles }
}

function needsTwo(count: number): ToolError {
  return new ToolError(
    'needs-two-files',
    say(texts => texts.facts.needsTwo(count)),
    say(texts => texts.facts.needsTwoHint),
  )
}

/** Compare files guide by guide, so that a fact that moved from one record to another is seen. */
function compare(before: StatedFacts['guides'], after: StatedFacts['guides']): PlacedComparison {
  const count = Math.max(before.length, after.length)
  const guides = Array.from({ length: count }, (_, index) =>
    compareGuide(before[index] ?? [], after[index] ?? []),
  )
  return {
    same: guides.every(({ same }) => same),
    lost: guides.flatMap(({ lost }) => lost),
    invented: guides.flatMap(({ invented }) => invented),
    before: guides.reduce((sum, guide) => sum + guide.before, 0),
  }
}

function compareGuide(
  before: readonly PlacedFact[],
  after: readonly PlacedFact[],
): PlacedComparison {
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
