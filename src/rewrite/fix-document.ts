import { say } from '../base/local-text.ts'
import type { Document } from '../document/model.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import type { GuideReport, Trouble } from '../findings/finding.ts'
import type { Limits, Source } from '../inputs/input.ts'
import { readDocument, writeDocument } from '../inputs/read-document.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { factsOfGuide } from '../guide/facts-of-guide.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import { applyEdits } from './apply.ts'
import { chooseSafe } from './choose.ts'

/** More passes than any text has needed; a set of rules that goes round in circles stops here. */
const mostPasses = 10

/** A file with all safe suggestions made. */
export interface FixedDocument {
  /** The text as it was read, and as it is now; equal if nothing was to be done. */
  readonly before: string
  readonly after: string
  /** The file as bytes in its own encoding. */
  readonly bytes: Uint8Array
  /** How many suggestions were applied. */
  readonly applied: number
  /** What remains to be said. */
  readonly report: GuideReport
}

/** The settings for documents of a language, such as the rules that concern it. */
export type SettingsFor = (document: Document) => Promise<LintSettings>

/**
 * Apply safe suggestions, read the result again, and repeat until nothing is left to do.
 *
 * After each pass the facts of the whole guide are compared; a pass that lost or invented one is thrown away and reported.
 * Throws a `ToolError` if the file cannot be read or written back.
 */
export async function fixDocument(
  source: Source,
  settingsFor: SettingsFor,
  limits: Limits,
): Promise<FixedDocument> {
  let { document, problems } = await readDocument(source, limits)
  const settings = await settingsFor(document)
  const before = textOf(document)
  let { bytes } = source
  let applied = 0
  const troubles: Trouble[] = problems.map(problem => ({ ...problem, cause: 'input' }))
  let report = lintDocument(document, settings)

  for (let pass = 0; pass < mostPasses; pass++) {
    const suggestions = chooseSafe(report.findings)
    if (suggestions.length === 0) break
    const edits = suggestions.flatMap(suggestion => suggestion.edits)
    const written = await writeDocument(
      { path: source.path, bytes },
      applyEdits(document.parts, edits),
    )
    const { document: next } = await readDocument({ path: source.path, bytes: written }, limits)

    const comparison = compareFacts(factsOf(document, settings), factsOf(next, settings))
    if (!comparison.same) {
      const quotes = factChanges(comparison).map(({ quote }) => quote)
      troubles.push(factsChanged(source.path, quotes))
      break
    }
    bytes = written
    document = next
    applied += suggestions.length
    report = lintDocument(document, settings)
  }
  return {
    before,
    after: textOf(document),
    bytes,
    applied,
    report: { ...report, troubles: [...report.troubles, ...troubles] },
  }
}

function textOf({ parts }: Document): string {
  return parts.map(({ text }) => text).join('\n')
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
