import type { Locale } from '../../base/local-text.ts'
import type { Trouble } from '../../findings/finding.ts'

/** A trouble as documents for programs tell it. */
export function troubleObject(
  { code, message, hint }: Trouble,
  locale: Locale,
): Record<string, string | undefined> {
  return { code, message: message[locale], hint: hint?.[locale] }
}
