import type { Span } from '../../document/span.ts'

/**
 * Stretches of an English text that name something, or that somebody else said.
 *
 * Words in quotation marks, and two or more words with capitals inside a sentence: the Used Oil Utilization Board. In
 * a line that gives every word a capital, capitals tell nothing.
 */
export function names(value: string): Span[] {
  const spans: Span[] = []
  if (hasQuote.test(value)) addMatches(value, quotation, spans)
  if (hasName.test(value) && !isTitleCase(value)) addMatches(value, properName, spans)
  return spans
}

function addMatches(value: string, pattern: RegExp, spans: Span[]): void {
  for (const { index, 0: words } of value.matchAll(pattern)) {
    spans.push({ start: index, end: index + words.length })
  }
}

const hasQuote = /["“‘']/
/** An apostrophe inside a word or behind a plural closes nothing. */
const quotation =
  /“[^“”\n]{1,200}”|"[^"\n]{1,200}"|‘[^‘\n]{1,200}?’(?!\p{L})|(?<![\p{L}\d])'(?! )[^'\n]{1,200}(?<! )'(?!\p{L})/gu

const hasName = /[a-z\d,;)] \p{Lu}\p{Ll}/u
/** Small words may stand between the capitals: Certificate of Live Birth. */
const properName =
  /(?<=[\p{Ll}\d,;)] |\bA )\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?(?:[ -](?:(?:of|for|to|in|on|and|of the|for the|of a) )?\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?){1,9}/gu

/** Whether hardly any word is without a capital, save those that titles leave small. */
function isTitleCase(value: string): boolean {
  const words = (value.match(/\p{L}{2,}/gu) ?? []).filter(word => !smallInTitles.has(word))
  return words.filter(word => /^\p{Ll}/u.test(word)).length * 8 < words.length
}

const smallInTitles = new Set('an and as at by for from in of on or the to with'.split(' '))
