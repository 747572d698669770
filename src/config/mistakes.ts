import { say, sentencesIn, type Locale, type LocalText } from '../base/local-text.ts'
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
  if (others.length === 0) {
    return new ToolError(
      first.code,
      inLocales(locale => inFull(first, locale)),
      first.hint,
      options,
    )
  }
  const text = inLocales(locale => {
    const { config } = sentencesIn(locale)
    const shown = mistakes.slice(0, mostShown).map(mistake => inFull(mistake, locale, 'with hint'))
    const left = mistakes.length - shown.length
    return [
      config.mistakes(mistakes.length),
      ...shown,
      ...(left > 0 ? [config.moreMistakes(left)] : []),
    ].join('\n\n')
  })
  return new ToolError(
    first.code,
    text,
    say(texts => texts.config.fixAllHint),
    options,
  )
}

/** Throw one error for all mistakes, if there are any. */
export function refuse(mistakes: readonly Mistake[]): void {
  const [first, ...others] = mistakes
  if (first !== undefined) throw mistakesError([first, ...others])
}

/** A broken file can hold a mistake on every line; nobody reads them all at once. */
const mostShown = 20

function inFull({ place, text, hint }: Mistake, locale: Locale, how?: 'with hint'): string {
  const { config } = sentencesIn(locale)
  const words =
    how === undefined || hint === undefined
      ? text[locale]
      : config.sentences(text[locale], hint[locale])
  if (place === undefined) return printable(words)
  return printable(`${placeName(place)} ${words}\n${frameOf(place)}`)
}

/** Control characters of a file could steer the terminal they are shown on. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, character =>
    '\n\t'.includes(character) ? character : '\uFFFD',
  )
}

function inLocales(write: (locale: Locale) => string): LocalText {
  return { 'zh-CN': write('zh-CN'), en: write('en') }
}
