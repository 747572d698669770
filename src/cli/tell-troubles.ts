import type { Locale } from '../base/local-text.ts'
import type { Trouble } from '../findings/finding.ts'
import { visible } from '../reporters/parts/visible.ts'

/** Say on standard error what could not be done, each with what to do about it. */
export function tellTroubles(troubles: readonly Trouble[], locale: Locale): void {
  for (const { message, hint } of troubles) {
    process.stderr.write(`${visibleLines(message[locale])}\n`)
    if (hint !== undefined) process.stderr.write(`  ${visibleLines(hint[locale])}\n`)
  }
}

/** Text of several lines as a screen may show it. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}
