import { localise } from '../../base/local-text.ts'
import type { Locale } from '../../base/local-text.ts'
import type { Finding, GuideReport, Suggestion, Trouble } from '../../findings/finding.ts'
import { jsonPosition } from '../parts/json-position.ts'
import { jsonItems, jsonText } from '../parts/json-text.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'

/** For programs: the schema `baihua/report@1`, to which keys may be added but never taken away. */
export default function createReporter({ locale, toolVersion }: ReporterContext): Reporter {
  return {
    between: ',',

    open: () =>
      [
        '{',
        '  "schema": "baihua/report@1",',
        `  "toolVersion": ${jsonText(toolVersion)},`,
        '  "guides": [',
      ].join('\n'),

    guide: report => jsonItems([guideObject(report, locale)], 4),

    close: ({ totals: { error, warning, advice }, troubles }) => {
      const told = troubles.map(trouble => troubleObject(trouble, locale))
      return [
        '\n  ],',
        `  "totals": ${jsonText({ error, warning, advice }, 2)},`,
        `  "troubles": ${jsonText(told, 2)}`,
        '}\n',
      ].join('\n')
    },
  }
}

// Keys are named one by one and in this order, because programs and people rely on both.

function guideObject(report: GuideReport, locale: Locale) {
  const { path, record, format, language, score, metrics, fields, findings, troubles } = report
  return {
    path,
    record,
    format,
    language,
    score: score && {
      overall: score.overall,
      wording: score.wording,
      structure: score.structure,
      band: score.band,
      parts: score.parts,
    },
    metrics,
    fields: fields.map(({ id, label, neededBy, foundIn, ...position }) => ({
      id,
      label,
      neededBy,
      foundIn,
      ...jsonPosition(position, locale),
    })),
    findings: findings.map(finding => findingObject(finding, path, locale)),
    leftOut: report.leftOut?.map(({ kind, characters, ...position }) => ({
      kind,
      characters,
      ...jsonPosition(position, locale),
    })),
    troubles: troubles.map(trouble => troubleObject(trouble, locale)),
  }
}

function findingObject(finding: Finding, path: string, locale: Locale) {
  const { ruleId, entry, category, severity, message, quote, field } = finding
  return {
    rule: ruleId,
    entry,
    category,
    severity,
    message: localise(message, locale),
    quote,
    field,
    ...jsonPosition(finding, locale),
    fingerprint: finding.fingerprint,
    suggestions: finding.suggestions.map(suggestion => suggestionObject(suggestion, path, locale)),
  }
}

function suggestionObject(suggestion: Suggestion, path: string, locale: Locale) {
  const { title, remedy, replacement, applicability, edits, factChanges } = suggestion
  return {
    title: localise(title, locale),
    remedy,
    replacement,
    applicability,
    edits: edits.map(({ place: { part, span }, insert }) => ({
      // A file with a single part needs no name for it.
      part: part === path ? undefined : part,
      start: span.start,
      end: span.end,
      text: insert,
    })),
    factChanges: factChanges.map(({ change, kind, value, quote }) => ({
      change,
      kind,
      value,
      quote,
    })),
  }
}

function troubleObject({ code, message, hint }: Trouble, locale: Locale) {
  return { code, message: message[locale], hint: hint?.[locale] }
}
