import type { LocalText } from './local-text.ts'

/** A mistake the person at the keyboard can put right. Anything else is a bug and crashes. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  /** Stable, for programs: `unknown-rule`. */
  readonly code: string
  /** What is wrong, and where. */
  readonly text: LocalText
  /** What to do next. */
  readonly hint: LocalText | undefined

  constructor(code: string, text: LocalText, hint?: LocalText, options?: ErrorOptions) {
    super(text.en, options)
    this.code = code
    this.text = text
    this.hint = hint
  }
}
