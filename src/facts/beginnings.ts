/**
 * How text that matches a phrase can begin, in so many Latin words or fewer, or one other character:
 * `at (?:the )?most` with “at the” or “at most” in two, `[不未]满` with 不 or 未.
 *
 * Understands what the lists of phrases are written in: literals, `[…]`, `(?:…|…)`, look-arounds
 * and `?`. A phrase never branches outside a group.
 */
export function beginningsOf(phrase: string, words: 1 | 2): Set<string> {
  const complete = new Set<string>()
  for (const beginning of grow([''], phrase, words, complete)) complete.add(beginning.trimEnd())
  return complete
}

/** Carry beginnings on through a source: complete ones are put aside, the others come back. */
function grow(
  beginnings: readonly string[],
  source: string,
  words: number,
  complete: Set<string>,
): readonly string[] {
  let open = beginnings
  for (let at = 0; at < source.length && open.length > 0;) {
    const end = endOfItem(source, at)
    const item = source.slice(at, end)
    const isOptional = source[end] === '?'
    at = isOptional ? end + 1 : end
    if (/^\(\?<?[!=]/.test(item)) continue

    const longer = item.startsWith('(?:')
      ? branchesOf(item.slice(3, -1)).flatMap(branch => grow(open, branch, words, complete))
      : lengthened(open, item, words, complete)
    open = isOptional ? [...open, ...longer] : longer
  }
  return open
}

/** A letter makes a word longer and a space may begin another; anything else ends it or stands alone. */
function lengthened(
  beginnings: readonly string[],
  item: string,
  words: number,
  complete: Set<string>,
): string[] {
  const longer: string[] = []
  for (const character of item.startsWith('[') ? item.slice(1, -1) : item) {
    for (const beginning of beginnings) {
      if (character >= 'a' && character <= 'z') longer.push(beginning + character)
      else if (character === ' ' && words === 2 && !beginning.includes(' ')) {
        longer.push(`${beginning} `)
      } else if (beginning !== '') complete.add(beginning.trimEnd())
      else if (!/[\\^.*+{|]/.test(character)) complete.add(character)
      else throw new RangeError(`It is not clear what “${item}” begins with.`)
    }
  }
  return longer
}

function branchesOf(source: string): string[] {
  const branches = []
  let start = 0
  for (let at = 0; at < source.length; at = endOfItem(source, at)) {
    if (source[at] !== '|') continue
    branches.push(source.slice(start, at))
    start = at + 1
  }
  return [...branches, source.slice(start)]
}

/** Where the character, class, escape or group that begins here ends. */
function endOfItem(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') at = source.indexOf(']', at)
    else if (source[at] === '(') depth += 1
    else if (source[at] === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new RangeError(`A bracket in “${source}” stays open.`)
}
