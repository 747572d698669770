/** Which of two texts comes first, by code units: the same on every machine, and without the 10 ms that loading a collator takes. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
