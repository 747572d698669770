import type { Sentences } from './local-text.ts'

/** What is wrong with a piece of YAML, in words for people who never heard of scalars; the parser's own where it is something rare. */
export function yamlReason(texts: Sentences, code: string, message: string): string {
  const reasons: Readonly<Record<string, string>> = texts.yaml
  return reasons[code] ?? message.replace(/\.$/, '')
}
