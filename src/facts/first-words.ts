/**
 * What text that matches a phrase can begin with: a whole Latin word in small letters, or one other character.
 *
 * Understands what the lists of phrases are written in: literals, `[…]`, `(?:…|…)`, look-arounds
 * and `?`. A phrase never branches outside a group.
 */
export function firstWords(phrase: string): Set<string> {
  const plain = /^(?:[a-z]+(?= )|[\u3400-\u9fff](?!\?))/.exec(phrase)
  if (plain !== null) return new Set(plain)

  const words = new Set<string>()
  for (const word of grow([''], phrase, words)) words.add(word)
  return words
}

/** Carry beginnings of words on through a source: whole words are put aside, the others come back. */
function grow(
  beginnings: readonly string[],
  source: string,
  words: Set<string>,
): readonly string[] {
  let open = beginnings
  for (let at = 0; at < source.length && open.length > 0;) {
    const end = endOfItem(source, at)
    const item = source.slice(at, end)
    const isOptional = source[end] === '?'
    at = isOptional ? end + 1 : end
    if (/^\(\?<?[!=]/.test(item)) continue

    const longer = item.startsWith('(?:')
      ? branchesOf(item.slice(3, -1)).flatMap(branch => grow(open, branch, words))
      : lengthened(open, item, words)
    open = isOptional ? [...open, ...longer] : longer
  }
  return open
}

/** A letter makes a word longer; anything else ends it, or stands for itself. */
function lengthened(beginnings: readonly string[], item: string, words: Set<string>): string[] {
  const longer: string[] = []
  for (const character of item.startsWith('[') ? item.slice(1, -1) : item) {
    for (const beginning of beginnings) {
      if (character >= 'a' && character <= 'z') longer.push(beginning + character)
      else if (beginning !== '') words.add(beginning)
      else if (!/[\\^.*+{|]/.test(character)) words.add(character)
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
