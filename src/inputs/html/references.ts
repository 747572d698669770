import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** A character reference, and how long it is written. */
export interface Reference {
  readonly words: string
  readonly length: number
}

let words = ''
let length = 0
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
  words += String.fromCodePoint(codePoint)
  length = consumed
})

/** What the reference at `at` stands for, as browsers read it: `&nbsp` needs no semicolon; an ampersand may also stand for itself. */
export function referenceAt(text: string, at: number): Reference | undefined {
  words = ''
  length = 0
  decoder.startEntity(DecodingMode.Legacy)
  // No reference is longer, and the decoder must not look through the rest of the page for the end of one.
  if (decoder.write(text.slice(at, at + 40), 1) < 0) decoder.end()
  return length === 0 ? undefined : { words, length }
}
