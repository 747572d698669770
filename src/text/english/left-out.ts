import type { LeftOut } from '../language-tools.ts'
import { markNames } from './official-names.ts'
import { addressesIn, placedWords } from './words.ts'

/** The names and addresses in a sentence, as they stand. */
export function leftOut(sentence: string): LeftOut[] {
  const { text, words } = placedWords(sentence)
  const marks = new Uint8Array(words.length)
  markNames(
    words.map(({ entry }) => entry),
    marks,
  )

  const found: LeftOut[] = addressesIn(sentence).map(words => ({ kind: 'address', words }))
  for (let start = 0; start < words.length; start++) {
    if (marks[start] === 0) continue
    let end = start
    while (marks[end + 1] === 1) end++
    const first = words[start]!.at
    const last = words[end]!
    const name = text.slice(first, last.at + last.entry.length)
    found.push({ kind: isLaw.test(name) ? 'law' : 'name', words: name })
    start = end
  }
  return found
}

const isLaw = /\b(?:Acts?|Regulations?|Directive|Treaty|Convention)\b/
