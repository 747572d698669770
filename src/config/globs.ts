/**
 * A test for paths with slashes: whether one of the globs matches, and none that begins with `!`.
 *
 * Knows `*`, `?`, `**`, `{one,other}`, `[abc]` and `[!abc]`; a backslash takes the next character as it is.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter(glob => !glob.startsWith('!')).map(toRegExp)
  const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => toRegExp(glob.slice(1)))
  return path => {
    // Some systems hand out é as two characters although people type one.
    const name = path.normalize('NFC')
    return (
      wanted.some(pattern => pattern.test(name)) && !unwanted.some(pattern => pattern.test(name))
    )
  }
}

const tokens =
  /\\(?<escaped>.)|(?<folders>(?<=^|\/)\*\*\/)|(?<all>(?<=^|\/)\*\*$)|(?<stars>\*+)|(?<one>\?)|\[(?<not>[!^]?)(?<set>[^\]/]+)\]|(?<mark>[{},])|(?<plain>.)/gsu

function toRegExp(glob: string): RegExp {
  const text = glob.normalize('NFC').replace(/^\.\//, '')
  // A lone brace is a character like others: names of files have them.
  const closed = isBalanced(text)
  let depth = 0
  let source = ''
  for (const { groups } of text.matchAll(tokens)) {
    const { escaped, folders, all, stars, one, not, set, mark, plain } = groups!
    if (folders !== undefined) source += '(?:[^/]+/)*'
    else if (all !== undefined) source += '.+'
    else if (stars !== undefined) source += '[^/]*'
    else if (one !== undefined) source += '[^/]'
    else if (set !== undefined) source += `[${not === '' ? '' : '^/'}${escapeSet(set)}]`
    else if (mark === '{' && closed) {
      depth++
      source += '(?:'
    } else if (mark === '}' && closed) {
      depth--
      source += ')'
    } else if (mark === ',' && depth > 0) source += '|'
    else source += escape(escaped ?? mark ?? plain ?? '')
  }
  try {
    return new RegExp(`^${source}$`, 'su')
  } catch {
    // A set such as [z-a] is no set: the words are taken as they are.
    return new RegExp(`^${escape(text)}$`, 'su')
  }
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text.replaceAll(/\\./gsu, '')) {
    if (character === '{') depth++
    if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function escapeSet(text: string): string {
  return text.replaceAll(/[\\^[\]]/g, '\\$&')
}
