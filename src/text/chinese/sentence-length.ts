import { endOfTitle, isAscii, isDigit, isHan, isLatinLetter } from './characters.ts'

/**
 * How many characters of a sentence a reader has to take in.
 *
 * A Han character counts as one, and so does a whole run of digits or of Latin letters, because
 * 15 and PDF are each read at a glance. Titles in 《》, URLs, e-mail addresses and phone numbers are
 * names to look up, not words to follow: they do not count.
 */
export function sentenceLength(sentence: string): number {
  let length = 0
  let at = 0
  while (at < sentence.length) {
    if (isHan(sentence.charCodeAt(at))) {
      length++
      at++
    } else {
      const end = endOfStretch(sentence, at)
      length += lengthOfStretch(sentence, at, end)
      at = end
    }
  }
  return length
}

/** Where what is no Han character ends: visible ASCII, a run of digits or letters, a title in 《》, or one mark. */
export function endOfStretch(sentence: string, start: number): number {
  const code = sentence.charCodeAt(start)
  if (isAscii(code)) return endOfAscii(sentence, start)
  if (isDigit(code)) return endOfRun(sentence, start, isDigit)
  if (isLatinLetter(code)) return endOfRun(sentence, start, isLatinLetter)
  return Math.max(endOfTitle(sentence, start), start + 1)
}

/** How much of a stretch a reader has to take in. */
export function lengthOfStretch(sentence: string, start: number, end: number): number {
  const code = sentence.charCodeAt(start)
  if (isAscii(code)) return lengthOfAscii(sentence, start, end)
  return isDigit(code) || isLatinLetter(code) ? 1 : 0
}

function endOfAscii(sentence: string, start: number): number {
  let at = start + 1
  while (at < sentence.length && isAscii(sentence.charCodeAt(at))) at++
  return at
}

/** Runs of digits and of letters in a stretch of visible ASCII; none if it is an address or a number to call. */
function lengthOfAscii(sentence: string, start: number, end: number): number {
  const stretch = sentence.slice(start, end)
  if (stretch.includes('@') || stretch.includes('://') || stretch.startsWith('www.')) return 0
  if (isPhoneNumber(stretch)) return 0

  let runs = 0
  for (let at = start; at < end;) {
    const code = sentence.charCodeAt(at)
    if (isDigit(code)) {
      runs++
      at = endOfRun(sentence, at, isDigit)
    } else if (isLatinLetter(code)) {
      runs++
      at = endOfRun(sentence, at, isLatinLetter)
    } else {
      at++
    }
  }
  return runs
}

/** 7 digits or more with nothing but hyphens and brackets, such as `0539-8012345`. */
function isPhoneNumber(stretch: string): boolean {
  if (stretch.length < 7 || stretch.length > 24) return false
  return /^[(+]?[\d()-]+[,.;:]?$/.test(stretch) && stretch.replace(/\D/g, '').length >= 7
}

function endOfRun(sentence: string, start: number, belongs: (code: number) => boolean): number {
  let at = start + 1
  while (at < sentence.length && belongs(sentence.charCodeAt(at))) at++
  return at
}
