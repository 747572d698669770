import { lineOf, pointAt, type SourcePart } from '../document/part.ts'

/** Where something stands in a configuration file; the offset in UTF-16 code units. */
export interface Place {
  readonly file: SourcePart
  readonly offset: number
}

/** Places of settings by the key that `placeKey` makes of their path. */
export type Places = ReadonlyMap<string, Place>

/** The key of a setting's place, such as that of `['rules', 'zh/plain-words']`. */
export function placeKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

/** The place of a setting, or of the nearest setting around it that is known. */
export function placeOf(
  places: Places | undefined,
  path: readonly PropertyKey[],
): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = places?.get(placeKey(path.slice(0, length)))
    if (place !== undefined) return place
  }
  return undefined
}

/** A place as editors and terminals open it: `baihua.config.yaml:3:5`. */
export function placeName({ file, offset }: Place): string {
  const { line, column } = pointAt(file, offset)
  return `${file.name}:${line}:${column}`
}

/** The line of a place and its neighbours, with a mark under the place. */
export function frameOf({ file, offset }: Place): string {
  const { line, column } = pointAt(file, offset)
  // A file's last line ending begins a line that nobody wrote.
  const written = file.lineStarts.filter(start => start < file.text.length).length
  const last = Math.max(line, Math.min(line + 1, written))
  const width = String(last).length
  const from = column > longest ? column - longest / 2 : 1
  const rows: string[] = []
  for (let number = Math.max(1, line - 1); number <= last; number++) {
    const shown = lineOf(file, number).slice(from - 1, from - 1 + longest)
    const here = number === line
    rows.push(`${here ? '  > ' : '    '}${String(number).padStart(width)} | ${shown}`.trimEnd())
    if (here) rows.push(`${' '.repeat(width + 4)} | ${blank(shown.slice(0, column - from))}^`)
  }
  return rows.join('\n')
}

/** Characters of a line that are shown; a line may be as long as the file. */
const longest = 100

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{3FFFF}]/u

/** Nothing, as broad as the words: Chinese characters take two columns of a terminal. */
function blank(words: string): string {
  return [...words]
    .map(character => (character === '\t' ? '\t' : wide.test(character) ? '\u3000' : ' '))
    .join('')
}
