import type { Language } from '../document/model.ts'
import type { LocalText } from '../base/local-text.ts'

/** How a page speaks in one language: words that carry no fact, beside those that do. */
export interface ToneWords {
  /** Stands between the title and the card. */
  readonly opening?: string | undefined
  /** Stands at the end of what is not folded. */
  readonly closing?: string | undefined
  /** By section of the page: a line below its heading. */
  readonly intros: Readonly<Record<string, string>>
  /** Other words for some of the guide's own, made only where no fact changes. */
  readonly wordings: Readonly<Record<string, string>>
}

/** What a file in `rules/tones` holds. */
export interface ToneFile {
  readonly name: string
  readonly about: LocalText
  readonly words: Readonly<Record<Language, ToneWords>>
}
