import picomatch from 'picomatch'

/**
 * A test for paths with slashes: whether one of the globs matches, and none that begins with `!`.
 *
 * Some systems hand out é as two characters although people type one, so both sides are composed first.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const composed = globs.map(glob => glob.normalize('NFC').replace(/^\.\//, ''))
  const wanted = picomatch(
    composed.filter(glob => !glob.startsWith('!')),
    { dot: true, posix: true },
  )
  const unwanted = picomatch(
    composed.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1)),
    { dot: true, posix: true },
  )
  return path => {
    const name = path.normalize('NFC')
    return wanted(name) && !unwanted(name)
  }
}
