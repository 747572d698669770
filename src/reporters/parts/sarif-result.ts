import type { Fix, Location, LogicalLocation, PropertyBag, Region, Result } from 'sarif'
import { localise } from '../../base/local-text.ts'
import type { Locale } from '../../base/local-text.ts'
import type { Finding, GuideReport, Suggestion } from '../../findings/finding.ts'
import { artifactUri } from './artifact-uri.ts'
import { levelOf } from './sarif-rule.ts'

/** A finding as a SARIF result. */
export function sarifResult(
  finding: Finding,
  { path, lines }: GuideReport,
  ruleIndex: number | undefined,
  locale: Locale,
): Result {
  const fixes = finding.suggestions
    .filter(suggestion => canBeFixed(suggestion, path))
    .map(suggestion => sarifFix(suggestion, path, locale))
  const { field, entry } = finding
  const properties: PropertyBag = {
    ...(field === undefined ? {} : { field }),
    ...(entry === undefined ? {} : { entry }),
  }
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(finding.severity),
    message: { text: plainText(localise(finding.message, locale)) },
    locations: [sarifLocation(finding, path, lines, locale)],
    partialFingerprints: { 'baihua/v1': finding.fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  }
}

/** A message that shows brackets as brackets: SARIF takes `[words](target)` for a link. */
export function plainText(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/g, '\\[')
}

/** A region counts in the file itself, so a place in a part of a packed file has a name only. */
function sarifLocation(
  finding: Finding,
  path: string,
  lines: GuideReport['lines'],
  locale: Locale,
): Location {
  const { part, where } = finding
  const logical: LogicalLocation = {
    ...(where === undefined ? {} : { name: where[locale] }),
    ...(part === undefined ? {} : { fullyQualifiedName: part }),
  }
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(path) },
      ...(part === undefined ? { region: sarifRegion(finding, lines) } : {}),
    },
    ...(Object.keys(logical).length === 0 ? {} : { logicalLocations: [logical] }),
  }
}

function sarifRegion({ start, end }: Finding, lines: GuideReport['lines']): Region {
  const source =
    start.line === end.line ? lines?.[start.line]?.slice(start.column - 1, end.column - 1) : ''
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(source ? { snippet: { text: source } } : {}),
  }
}

/** Whether a viewer could apply it: SARIF cannot reach into the parts of a packed file. */
function canBeFixed({ applicability, edits }: Suggestion, path: string): boolean {
  return (
    applicability !== 'idea' && edits.length > 0 && edits.every(edit => edit.place.part === path)
  )
}

function sarifFix(suggestion: Suggestion, path: string, locale: Locale): Fix {
  return {
    description: { text: plainText(localise(suggestion.title, locale)) },
    artifactChanges: [
      {
        artifactLocation: { uri: artifactUri(path) },
        replacements: suggestion.edits.map(({ place: { span }, insert }) => ({
          deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
          insertedContent: { text: insert },
        })),
      },
    ],
    properties: { applicability: suggestion.applicability },
  }
}
