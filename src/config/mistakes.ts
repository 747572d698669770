import { say, type LocalText } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { frameOf, placeName, type Place } from './places.ts'

/** Something in a configuration that its author has to put right. */
export interface Mistake {
  /** Stable, for programs: `unknown-rule`. */
  readonly code: string
  /** Missing when the configuration was not read from a file. */
  readonly place?: Place | undefined
  readonly text: LocalText
  readonly hint?: LocalText | undefined
}

/** One error for all mistakes, each with its place and the lines around it; its code is that of the first. */
export function mistakesError(
  mistakes: readonly [Mistake, ...Mistake[]],
  options?: ErrorOptions,
): ToolError {
  const [first, ...others] = mistakes
  if (others.length === 0) return new ToolError(first.code, inFull(first), first.hint, options)

  const shown = mistakes.slice(0, most).map(mistake => inFull(withHint(mistake)))
  const text = say((_, locale) =>
    [texts.config.mistakes(mistakes.length), ...shown.map(mistake => mistake[locale])].join('\n\n'),
  )
  return new ToolError(
    first.code,
    text,
    say(texts => texts.config.fixAllHint),
    options,
  )
}
