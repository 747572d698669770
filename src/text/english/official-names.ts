import type { WordEntry } from './words.ts'

/**
 * Marks the words of a sentence that belong to names: of laws, offices, papers and benefits.
 *
 * A name is two words or more with capitals, with `of` or `for` between them and a number behind, and one of
 * them says what it names: Department for Work and Pensions, Food Safety Act 1990, Council Tax Reduction Scheme.
 */
export function markNames(words: readonly WordEntry[], marks: Uint8Array): void {
  marks.fill(0, 0, words.length)
  for (let start = 0; start < words.length; start++) {
    if (!words[start]!.isCapital || !mayOpenName(words, start)) continue
    let end = start + 1
    let capitals = 1
    let isNamed = words[start]!.namesKind
    for (let next = end; next < words.length; next++) {
      const word = words[next]!
      if (word.isCapital) {
        capitals++
        isNamed ||= word.namesKind
      } else if (!word.joinsNames && word.isWord) break
      if (word.isCapital || !word.isWord) end = next + 1
    }
    if (capitals >= 2 && isNamed) marks.fill(1, start, end)
    start = end - 1
  }
}

/** The first word of a sentence has a capital anyway; it opens a name only if it is no everyday word. */
function mayOpenName(words: readonly WordEntry[], start: number): boolean {
  return start > 0 || !words[start]!.isPlain || words[start]!.namesKind
}
