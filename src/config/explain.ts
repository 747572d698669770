import { pointAt } from '../document/part.ts'
import type { Severity } from '../findings/finding.ts'
import type { Library } from '../rules/library.ts'
import type { Config } from './config.ts'
import { placeKey, type Places } from './places.ts'
import { resolveRules } from './resolve.ts'
import type { Origin } from './steps.ts'

/** What holds for one guide, and where each part of it was said. */
export interface ExplainedConfig {
  /** The configuration file, absolute; missing when there is none. */
  readonly path?: string | undefined
  readonly settings: readonly ExplainedSetting[]
  /** Every rule that somebody spoke of, in the order of their ids. */
  readonly rules: readonly ExplainedRule[]
}

/** One setting besides rules. */
export interface ExplainedSetting {
  /** Such as `failOn` or `limits.nesting`. */
  readonly name: string
  readonly value: unknown
  /** The file that says so; missing for a default. */
  readonly from?: { readonly name: string; readonly line: number } | undefined
}

/** One rule. */
export interface ExplainedRule {
  readonly id: string
  readonly severity: Severity | 'off'
  /** In the order in which they applied. */
  readonly origins: readonly Origin[]
}

/** The settings that hold for a guide, resolved, each with where it came from. */
export async function explainConfig(
  config: Config,
  library: Library,
  guidePath: string,
): Promise<ExplainedConfig> {
  const { rules, origins } = await resolveRules(config, library, guidePath)
  const running = new Map(rules.map(({ id, header }) => [id, header.severity]))
  return {
    path: config.path,
    settings: settingsOf(config),
    rules: [...origins.keys()]
      .filter(id => library.rules.has(id))
      .sort()
      .map(id => ({ id, severity: running.get(id) ?? 'off', origins: origins.get(id) ?? [] })),
  }
}

function settingsOf(config: Config): ExplainedSetting[] {
  const { locale, failOn, rulesFrom, ignore, fields, limits, html } = config
  const said: [string[], unknown][] = [
    [['locale'], locale],
    [['failOn'], failOn],
    [['rulesFrom'], rulesFrom],
    [['ignore'], ignore],
    ...Object.entries(fields).map(([id, labels]): [string[], unknown] => [['fields', id], labels]),
    [['html', 'guideIn'], html?.guideIn],
    ...Object.entries(limits).map(([key, limit]): [string[], unknown] => [['limits', key], limit]),
  ]
  return said.map(([path, value]) => ({
    name: path.join('.'),
    value,
    from: whereSaid(config.places, path),
  }))
}

function whereSaid(places: Places | undefined, path: readonly string[]): ExplainedSetting['from'] {
  // The exact place only: a neighbour's place would claim that a default was written down.
  const place = places?.get(placeKey(path))
  if (place === undefined) return undefined
  return { name: place.file.name, line: pointAt(place.file, place.offset).line }
}
