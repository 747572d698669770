import type { Locale } from '../base/local-text.ts'
import type { Severity } from '../findings/finding.ts'
import type { FieldId } from '../guide/model.ts'
import { defaultLimits, type HtmlSettings, type KeyMapping, type Limits } from '../inputs/input.ts'
import type { RuleSetting } from '../rules/set-file.ts'
import type { Places } from './places.ts'

/** What a run should do, from one configuration file and the files it extends. Plain data: it can be sent to workers. */
export interface Config extends RuleChoice {
  /** Absolute; globs are relative to it. The folder of the configuration file, or the working directory. */
  readonly folder: string
  readonly locale?: Locale | undefined
  readonly failOn: FailOn
  /** Absolute folders with rules of people's own. */
  readonly rulesFrom: readonly string[]
  /** Globs of files to leave out, relative to `folder`. */
  readonly ignore: readonly string[]
  /** More labels for fields of the guide model. */
  readonly fields: Readonly<Record<FieldId, readonly string[]>>
  /** Exports by name: which of their keys answer which field. */
  readonly records: Readonly<Record<string, KeyMapping>>
  readonly overrides: readonly Override[]
  readonly limits: ConfigLimits
  readonly html?: HtmlSettings | undefined
}

/** The rules one file asks for: first those of its bases from left to right, then its own settings. */
export interface RuleChoice {
  /** The file, absolute; missing when there is none. */
  readonly path?: string | undefined
  readonly extends: readonly Base[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Where the file says what it says. */
  readonly places?: Places | undefined
}

/** The name of a set of rules, or what another file chose. */
export type Base = string | RuleChoice

/** Settings of rules for some guides. */
export interface Override {
  /** Globs relative to the configuration's folder. */
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** From which severity on a run has failed. */
export type FailOn = Severity | 'never'

/** How much inputs and rules of people's own may ask of the machine. */
export interface ConfigLimits extends Limits {
  /** Seconds one rule of people's own may take on one guide. */
  readonly ruleSeconds: number
}

/** The set that runs when nobody chose one. */
export const defaultSet = 'recommended'

/** What holds in a folder without a configuration file. */
export function defaultConfig(folder: string): Config {
  return {
    folder,
    extends: [defaultSet],
    failOn: 'error',
    rulesFrom: [],
    ignore: [],
    fields: {},
    records: {},
    rules: {},
    overrides: [],
    limits: { ...defaultLimits, ruleSeconds: 1 },
  }
}
