/**
 * Sixteen hexadecimal digits that stay the same when the text around a finding moves.
 *
 * FNV-1a, twice with different beginnings; it tells findings of one project apart, and protects nothing.
 */
export function fingerprintOf(...parts: readonly string[]): string {
  const words = parts.join('\u0000')
  return hash(words, 0x811c9dc5) + hash(words, 0x9e3779b9)
}

function hash(words: string, seed: number): string {
  let sum = seed
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
