import { severities, type Totals, type Trouble } from '../findings/finding.ts'
import type { FailOn } from '../config/config.ts'

/** What a process says when it ends. */
export const exitCodes = {
  clean: 0,
  /** Findings at or above `--fail-on`, a score under `--min-score`, or facts that differ. */
  findings: 1,
  /** A mistake in use, configuration or a rule file. */
  usage: 2,
  /** An input that could not be read, or a bug of ours. */
  failure: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Why a run may not end with 0. */
export interface Outcome {
  readonly totals: Totals
  readonly troubles: readonly Trouble[]
  /** Whether a guide's score is under the one asked for. */
  readonly isUnderScore: boolean
}

/** The exit code of a run: the gravest thing that happened. */
export function exitCodeFor({ totals, troubles, isUnderScore }: Outcome, failOn: FailOn): ExitCode {
  if (troubles.some(({ cause }) => cause === 'input')) return exitCodes.failure
  if (troubles.length > 0) return exitCodes.usage
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  const found = failing.some(severity => totals[severity] > 0)
  return found || isUnderScore ? exitCodes.findings : exitCodes.clean
}
