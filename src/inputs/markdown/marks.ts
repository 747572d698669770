/**
 * Microseconds that the marks in the words of one paragraph may take to parse, by estimate.
 *
 * Every mark that ends something looks back for what it ends, past all the marks between.
 */
export function costOfMarks(words: string): number {
  const counts = countMarks(words)
  return (
    10 * counts.stressRuns +
    30 * counts.closed +
    35 * counts.cells +
    15 * counts.others +
    0.01 * counts.stress ** 2 +
    0.000_016 * counts.stressRuns ** 3 +
    0.009 * counts.closed ** 2 +
    Math.min(counts.nested, counts.closed) ** 2 +
    0.02 * unclosedLength(words)
  )
}

/** How many marks there are of each sort. */
interface Marks {
  /** `*`, `_` and `~`, and how many runs of them. */
  readonly stress: number
  readonly stressRuns: number
  /** `]`, and how many `[` are open at most. */
  readonly closed: number
  readonly nested: number
  /** `|`. */
  readonly cells: number
  /** Escapes, entities, tags and the like; `>` and `#`, which are nearly always words, count a third. */
  readonly others: number
}

function countMarks(words: string): Marks {
  const marks = { stress: 0, stressRuns: 0, closed: 0, nested: 0, cells: 0, others: 0 }
  let open = 0
  for (let at = 0; at < words.length; at++) {
    switch (words[at]) {
      case '*':
      case '_':
      case '~':
        marks.stress++
        if (words[at] !== words[at - 1]) marks.stressRuns++
        break
      case '[':
        marks.others++
        open++
        marks.nested = Math.max(marks.nested, open)
        break
      case ']':
        marks.closed++
        open = Math.max(0, open - 1)
        break
      case '|':
        marks.cells++
        break
      case '<':
      case '&':
      case '\\':
      case '`':
      case '!':
        marks.others++
        break
      case '>':
      case '#':
        marks.others += 0.3
        break
    }
  }
  return marks
}

/** Code, comments and the like that never end are searched for their end to the last word, each time anew. */
function unclosedLength(words: string): number {
  const ends = new Map([...words.matchAll(/`+/g)].map(match => [match[0], match.index]))
  let length = 0
  for (const { 0: opening, index } of words.matchAll(/`+|<!--|<!\[CDATA\[|<[!?]/g)) {
    const closing = closings[opening] ?? opening
    const end = ends.get(closing) ?? words.lastIndexOf(closing)
    ends.set(closing, end)
    if (end <= index) length += words.length - index
  }
  return length
}

const closings: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<![CDATA[': ']]>',
  '<?': '?>',
  '<!': '>',
}
