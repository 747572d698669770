import type { LocalText } from '../base/local-text.ts'
import type { Severity } from '../findings/finding.ts'

/** What a set or a configuration says about one rule: off, a severity, or a severity and settings of its kind. */
export type RuleSetting =
  | 'off'
  | 'on'
  | Severity
  | { readonly severity?: Severity | undefined; readonly [setting: string]: unknown }

/** A named choice of rules. */
export interface SetFile {
  readonly name: string
  readonly about: LocalText
  /** The law or house style that a profile follows. */
  readonly source?: string | readonly string[]
  /** Sets that this one begins with, left to right. */
  readonly extends: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
}
