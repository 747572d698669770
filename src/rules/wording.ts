import type { RuleHit } from './rule.ts'

/** Other words with the capital of the words they stand for. */
export function fitCapitals(words: string, found: string): string {
  const [first = ''] = found
  const isCapital = first !== first.toLowerCase() && first === first.toUpperCase()
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** Whether “a” or “an” stands before the words found and would no longer fit the new ones. */
export function needsOtherArticle({ passage, span }: RuleHit, words: string): boolean {
  const before = passage.text.value.slice(Math.max(0, span.start - 4), span.start)
  const article = /(?:^|[^a-z])(an?)\s$/i.exec(before)?.[1]?.toLowerCase()
  if (article === undefined) return false
  return (article === 'an') !== /^[aeiou]/i.test(words)
}
