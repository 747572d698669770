/** What stands before the words of a line of Markdown. */
export interface LineBeginning {
  readonly isBlank: boolean
  /** Markers of quotes, `>`. */
  readonly quotes: number
  /** Markers of list items, `-` or `1.`. */
  readonly lists: number
  /** Columns of white space, all together; a tab counts as four. */
  readonly columns: number
  /** Columns of white space before the first marker or word. */
  readonly indent: number
  /** Offset at which the words begin. */
  readonly words: number
}

/** Look at the beginning of the line between two offsets. */
export function lineBeginning(text: string, start: number, end: number): LineBeginning {
  let quotes = 0
  let lists = 0
  let columns = 0
  let indent = 0
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === space || code === tab) {
      columns += code === tab ? 4 : 1
      if (quotes + lists === 0) indent = columns
      at++
    } else if (code === quote) {
      quotes++
      at++
    } else {
      const width = listMarkerWidth(text, at)
      if (width === 0) break
      lists++
      at += width
    }
  }
  const isEmpty = at >= end || text[at] === '\n' || text[at] === '\r'
  return { isBlank: isEmpty && quotes + lists === 0, quotes, lists, columns, indent, words: at }
}

const quote = 62
const space = 32
const tab = 9

const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t])/y

function listMarkerWidth(text: string, at: number): number {
  listMarker.lastIndex = at
  return listMarker.exec(text)?.[0].length ?? 0
}
