/**
 * Every character that text matching a pattern source can begin with.
 *
 * Understands what the word lists are written in: literals, `[…]`, `(?:…|…)`, look-arounds and `?`.
 */
export function firstCharacters(source: string): Set<string> {
  const characters = new Set<string>()
  for (const branch of splitAtTop(source)) {
    for (const character of startsOfBranch(branch)) characters.add(character)
  }
  return characters
}

function startsOfBranch(branch: string): Set<string> {
  if (/^\(\?<?[!=]/.test(branch)) return startsOfBranch(branch.slice(endOfGroup(branch)))

  const end =
    branch[0] === '(' ? endOfGroup(branch) : branch[0] === '[' ? branch.indexOf(']') + 1 : 1
  const head = branch.slice(0, end)
  const isOptional = branch[end] === '?'
  const own =
    head[0] === '('
      ? firstCharacters(head.slice(head.startsWith('(?:') ? 3 : 1, -1))
      : new Set(head[0] === '[' ? head.slice(1, -1) : head)
  if ([...own].some(character => '\\^.*+|'.includes(character)) || own.size === 0) {
    throw new RangeError(`It is not clear what “${branch}” begins with.`)
  }
  return isOptional ? new Set([...own, ...startsOfBranch(branch.slice(end + 1))]) : own
}

function splitAtTop(source: string): string[] {
  const branches = ['']
  for (let at = 0; at < source.length;) {
    const end = source[at] === '(' ? at + endOfGroup(source.slice(at)) : at + 1
    if (source[at] === '|') branches.push('')
    else branches[branches.length - 1] += source.slice(at, end)
    at = end
  }
  return branches
}

function endOfGroup(source: string): number {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') at = source.indexOf(']', at)
    else if (source[at] === '(') depth += 1
    else if (source[at] === ')' && --depth === 0) return at + 1
  }
  throw new RangeError(`A bracket in “${source}” stays open.`)
}
