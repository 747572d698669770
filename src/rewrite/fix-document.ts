import { localise, say, type Locale } from '../base/local-text.ts'
import type { Document } from '../document/model.ts'
import type { SourcePart } from '../document/part.ts'
import { textsOf } from '../document/texts.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import type { GuideReport, Trouble } from '../findings/finding.ts'
import type { InputSettings, Pass, Source } from '../inputs/input.ts'
import { readDocuments, trackDocument, writeDocument } from '../inputs/read-document.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { factsOfGuide } from '../guide/facts-of-guide.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import { applyEdits } from './apply.ts'
import { chooseSafe, type ChosenSuggestion } from './choose.ts'

/** More passes than any text has needed; a set of rules that goes round in circles stops here. */
const mostPasses = 10

/** A file with all safe suggestions made, in each of its guides. */
export interface FixedDocument {
  /** The text as it was read, and as it is now; equal if nothing was to be done. */
  readonly before: string
  readonly after: string
  /** The file as bytes in its own encoding. */
  readonly bytes: Uint8Array
  /** How many suggestions were applied. */
  readonly applied: number
  readonly guides: readonly FixedGuide[]
}

/** One guide of a file with all safe suggestions made. */
export interface FixedGuide {
  /** What was read before anything was changed, and what is read now. */
  readonly given: Document
  readonly document: Document
  readonly settings: LintSettings
  /** The suggestions that were applied to the file, pass by pass; their places point into the text before their pass. */
  readonly passes: readonly (readonly ChosenSuggestion[])[]
  /** What remains to be said. */
  readonly report: GuideReport
}

/** How a file is fixed. */
export interface FixOptions {
  /** Write the changes so that a person can accept or refuse them, with reasons in this language. */
  readonly track?: Locale
}

/** The settings for documents of a language, such as the rules that concern it. */
export type SettingsFor = (document: Document) => Promise<LintSettings>

/** A guide while its file is being fixed. */
interface GuideInWork {
  readonly document: Document
  readonly settings: LintSettings
  readonly report: GuideReport
  readonly troubles: readonly Trouble[]
  /** Its facts would have changed, so nothing more is done to it. */
  readonly isStopped: boolean
}

/**
 * Apply safe suggestions, read the result again, and repeat until nothing is left to do.
 *
 * After each pass the facts of each guide are compared; if one was lost or invented, the pass is thrown away, reported
 * and done again without that guide. Throws a `ToolError` if the file cannot be read or written back.
 */
export async function fixDocument(
  source: Source,
  settingsFor: SettingsFor,
  reading: InputSettings,
  options: FixOptions = {},
): Promise<FixedDocument> {
  let guides = await readGuides(source, settingsFor, reading)
  const given = guides.map(({ document }) => document)
  const before = textOf(guides)
  let { bytes } = source
  const passes: ChosenSuggestion[][] = []
  const tracked: Pass[] = []

  for (let pass = 0; pass < mostPasses; pass++) {
    const chosen = guides.flatMap(({ report, isStopped }) =>
      isStopped ? [] : chooseSafe(report.findings),
    )
    if (chosen.length === 0) break
    const edits = chosen.flatMap(({ suggestion }) => suggestion.edits)
    const parts = guides[0]!.document.parts
    const written = await writeDocument({ ...source, bytes }, applyEdits(parts, edits))
    const next = await readGuides({ ...source, bytes: written }, settingsFor, reading)

    const compared = guides.map((guide, index) => stopIfChanged(guide, next[index]))
    if (compared.some(({ isStopped }, index) => isStopped && !guides[index]!.isStopped)) {
      guides = compared
      continue
    }
    if (options.track !== undefined) tracked.push(passOf(parts, chosen, options.track))
    bytes = written
    passes.push(chosen)
    guides = next.map((guide, index) => ({
      ...guide,
      troubles: guides[index]!.troubles,
      isStopped: guides[index]!.isStopped,
    }))
  }
  return {
    before,
    after: textOf(guides),
    bytes: tracked.length === 0 ? bytes : await trackDocument(source, tracked),
    applied: passes.reduce((sum, pass) => sum + pass.length, 0),
    guides: guides.map(({ document, settings, report, troubles }, index) => ({
      given: given[index]!,
      document,
      settings,
      passes,
      report: { ...report, troubles: [...report.troubles, ...troubles] },
    })),
  }
}

async function readGuides(
  source: Source,
  settingsFor: SettingsFor,
  reading: InputSettings,
): Promise<GuideInWork[]> {
  const guides: GuideInWork[] = []
  for await (const { document, problems } of readDocuments(source, reading)) {
    const settings = await settingsFor(document)
    guides.push({
      document,
      settings,
      report: lintDocument(document, settings),
      troubles: problems.map(problem => ({ ...problem, cause: 'input' })),
      isStopped: false,
    })
  }
  return guides
}

function stopIfChanged(guide: GuideInWork, next: GuideInWork | undefined): GuideInWork {
  const after = next === undefined ? [] : factsOf(next.document, guide.settings)
  const comparison = compareFacts(factsOf(guide.document, guide.settings), after)
  if (comparison.same) return guide
  const quotes = factChanges(comparison).map(({ quote }) => quote)
  const trouble = factsChanged(guide.document.path, quotes)
  return { ...guide, troubles: [...guide.troubles, trouble], isStopped: true }
}

/** The source, in which all guides of a file stand, or what a reader reads of it where the source is packed. */
function textOf([first]: readonly GuideInWork[]): string {
  if (first === undefined) return ''
  const { path, parts } = first.document
  if (parts[0]?.name === path) return parts.map(({ text }) => text).join('\n')
  return [...textsOf(first.document)].map(([{ value }]) => `${value}\n`).join('')
}

function passOf(
  parts: readonly SourcePart[],
  chosen: readonly ChosenSuggestion[],
  locale: Locale,
): Pass {
  const changes = chosen.map(({ finding, suggestion: { edits } }) => ({
    edits,
    reason: `${localise(finding.message, locale)} (${finding.ruleId})`,
  }))
  return { parts, changes }
}

function factsOf(document: Document, { catalogue }: LintSettings): Fact[] {
  return factsOfGuide(recogniseGuide(document, catalogue)).map(({ fact }) => fact)
}

function factsChanged(path: string, quotes: readonly string[]): Trouble {
  return {
    code: 'facts-changed',
    message: say(texts => texts.rewrite.factsChanged(path, quotes.join(texts.rewrite.comma))),
    hint: say(texts => texts.rewrite.factsChangedHint),
    cause: 'input',
  }
}
