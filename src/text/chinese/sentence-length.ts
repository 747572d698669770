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
    const code = sentence.charCodeAt(at)
    if (isHan(code)) {
      length++
      at++
    } else if (isAscii(code)) {
      const end = endOfAscii(sentence, at)
      length += lengthOfAscii(sentence, at, end)
      at = end
    } else if (isDigit(code) || isLatinLetter(code)) {
      length++
      at = endOfRun(sentence, at, isDigit(code) ? isDigit : isLatinLetter)
    } else {
      at = Math.max(endOfTitle(sentence, at), at + 1)
    }
  }
  return length
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
