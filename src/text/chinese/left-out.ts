import type { LeftOut } from '../language-tools.ts'
import { count } from './count.ts'

/** The names, titles and addresses in a sentence, as they stand; words of one name are put together. */
export function leftOut(sentence: string): LeftOut[] {
  const found: { kind: LeftOut['kind']; start: number; end: number }[] = []
  count([sentence], (start, end, kind) => {
    const last = found.at(-1)
    if (last !== undefined && last.end === start && last.kind === kind) last.end = end
    else found.push({ kind, start, end })
  })
  return found.map(({ kind, start, end }) => ({ kind, words: sentence.slice(start, end) }))
}
