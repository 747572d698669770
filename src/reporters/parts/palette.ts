import { Chalk } from 'chalk'
import { sentencesIn } from '../../base/local-text.ts'
import type { Locale, Sentences } from '../../base/local-text.ts'
import type { Applicability, Severity } from '../../findings/finding.ts'
import type { ReporterContext } from '../reporter.ts'
import { narrowest } from './columns.ts'

/** Gives a text its colour, or leaves it alone; never changes its width. */
export type Paint = (text: string) => string

/** How a report looks on the screen at hand, and the sentences to say it in. */
export interface Look {
  readonly locale: Locale
  readonly texts: Sentences['report']
  /** Columns of the screen. */
  readonly width: number
  readonly bold: Paint
  readonly dim: Paint
  readonly heading: Paint
  readonly good: Paint
  readonly fair: Paint
  readonly bad: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly applicability: Readonly<Record<Applicability, Paint>>
}

/** One sign for each severity, so that a report without colour says as much. */
export const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', advice: '●' }

/** The look for a screen; without colour every paint leaves its text alone. */
export function lookOf({
  locale,
  colour,
  width,
}: Pick<ReporterContext, 'locale' | 'colour' | 'width'>): Look {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    locale,
    texts: sentencesIn(locale).report,
    width: Math.max(width, narrowest),
    bold: chalk.bold,
    dim: chalk.dim,
    heading: chalk.cyan.bold,
    good: chalk.green,
    fair: chalk.yellow,
    bad: chalk.red,
    severity: { error: chalk.red, warning: chalk.yellow, advice: chalk.blue },
    applicability: { safe: chalk.green, review: chalk.yellow, idea: chalk.dim },
  }
}
