import type { Locale } from '../base/local-text.ts'
import type { FailOn } from '../config/config.ts'

/** Options that every command has. */
export interface SharedOptions {
  readonly config?: string
  readonly locale?: Locale
  /** `false` after `--no-color`. */
  readonly color: boolean
}

/** Options of commands that print reports. */
export interface ReportOptions extends SharedOptions {
  readonly format: string
  readonly output?: string
  readonly stdinFilename?: string
  readonly inputFormat?: string
}

export interface LintOptions extends ReportOptions {
  readonly failOn?: FailOn
  readonly minScore?: number
  readonly rule: readonly string[]
  readonly quiet: boolean
}

/** Whether colour codes may be used: never into a file, and as `NO_COLOR` and `FORCE_COLOR` say. */
export function wantsColour({ color }: SharedOptions, output: string | undefined): boolean {
  if (!color || output !== undefined) return false
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && TERM !== 'dumb'
}

/** Columns of the screen; 100 where there is none. */
export function screenWidth(): number {
  return process.stdout.columns ?? 100
}
