/**
 * Microseconds that the marks in the words of one paragraph may take to parse, by estimate.
 *
 * Every mark that ends something looks back for what it ends, past all the marks between.
 */
export function costOfMarks(words: string): number {
  const counts = countMarks(words)
  const pairs = Math.min(counts.opening, counts.closing)
  return (
    25 * counts.stressRuns +
    60 * counts.closed +
    50 * counts.cells +
    15 * counts.others +
    0.06 * pairs ** 2 +
    0.000_13 * pairs * Math.max(counts.openingRuns, counts.closingRuns) ** 2 +
    0.009 * counts.closed ** 2 +
    Math.min(counts.nested, counts.closed) ** 2 +
    0.02 * unclosedLength(words)
  )
}

/** How many marks there are of each sort. */
interface Marks {
  /** Runs of `*`, `_` or `~`. */
  readonly stressRuns: number
  /** Of these, the ones that may begin and that may end something, and their characters. */
  readonly openingRuns: number
  readonly closingRuns: number
  readonly opening: number
  readonly closing: number
  /** `]`, and how many `[` are open at most. */
  readonly closed: number
  readonly nested: number
  /** `|`. */
  readonly cells: number
  /** Escapes, entities, tags and the like; `>` and `#`, which are nearly always words, count a third. */
  readonly others: number
}

function countMarks(words: string): Marks {
  let [openingRuns, closingRuns, opening, closing] = [0, 0, 0, 0]
  let stressRuns = 0
  for (const { 0: run, index } of words.matchAll(/\*+|_+|~+/g)) {
    stressRuns++
    if (/\S/.test(words[index + run.length] ?? ' ')) {
      openingRuns++
      opening += run.length
    }
    if (/\S/.test(words[index - 1] ?? ' ')) {
      closingRuns++
      closing += run.length
    }
  }
  const stress = { stressRuns, openingRuns, closingRuns, opening, closing }
  return { ...stress, ...countBrackets(words), ...countOthers(words) }
}

function countBrackets(words: string): Pick<Marks, 'closed' | 'nested'> {
  let closed = 0
  let open = 0
  let nested = 0
  for (const [bracket] of words.matchAll(/[[\]]/g)) {
    if (bracket === ']') closed++
    open = Math.max(0, open + (bracket === '[' ? 1 : -1))
    nested = Math.max(nested, open)
  }
  return { closed, nested }
}

function countOthers(words: string): Pick<Marks, 'cells' | 'others'> {
  let cells = 0
  let others = 0
  for (let at = 0; at < words.length; at++) {
    const character = words[at]!
    if (character === '|') cells++
    else if ('<&\\`!['.includes(character)) others++
    else if (character === '>' || character === '#') others += 0.3
  }
  return { cells, others }
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
