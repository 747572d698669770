/** Whether a UTF-16 code unit is a Han character of the basic plane or of its first extension, or 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** Whether a code unit is a digit, in half or full width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** Whether a code unit is a Latin letter, in half or full width. */
export function isLatinLetter(code: number): boolean {
  const upper = code & ~0x20
  if (upper >= 0x41 && upper <= 0x5a) return true
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/** Whether a code unit is visible ASCII, as URLs, e-mail addresses and phone numbers are. */
export function isAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

/** Where a title in 《》 or 〈〉 ends that opens at `start`; `start` itself when it does not close. */
export function endOfTitle(value: string, start: number): number {
  const open = value.charCodeAt(start)
  if (open !== doubleAngle && open !== singleAngle) return start

  const last = Math.min(value.length, start + longestTitle)
  let depth = 0
  for (let at = start; at < last; at++) {
    const code = value.charCodeAt(at)
    if (code === open && ++depth > deepestTitle) return start
    // Each closing mark stands behind its opening one in Unicode.
    if (code === open + 1 && --depth === 0) return at + 1
  }
  return start
}

/** 《 */
const doubleAngle = 0x300a
/** 〈 */
const singleAngle = 0x3008

/** Titles of laws run to about 60 characters; behind this many a mark was forgotten. */
const longestTitle = 120

/** A title may name another; more marks in a row were never closed. */
const deepestTitle = 4
