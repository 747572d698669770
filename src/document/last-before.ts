/** The index of the last of some items, sorted by where they start, that starts at an offset or before it; -1 if none does. */
export function lastBefore<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
