/**
 * Find a line among lines sorted by code unit; `undefined` if none has the key.
 *
 * A list of words kept as one string costs nothing until a word is looked up; a table of all words takes longer to
 * fill than a guide takes to check.
 */
export function findLine(
  lines: string,
  key: string,
  keyOf: (line: string) => string,
): string | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
    const next = lines.indexOf('\n', middle)
    const line = lines.slice(start, next < 0 ? lines.length : next)
    const found = keyOf(line)
    if (found === key) return line
    if (found < key) low = start + line.length + 1
    else high = start - 1
  }
  return undefined
}
