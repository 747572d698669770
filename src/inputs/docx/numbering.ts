import { countsInChinese, writeNumber } from './number-formats.ts'
import { childOf, childrenOf, valueOf, type XmlElement } from './xml.ts'

/** The number or bullet that Word sets before a paragraph. */
export interface ListNumber {
  /** Which list it belongs to; lists that count on share one. */
  readonly list: string
  /** 0 for the outermost. */
  readonly level: number
  /** As it is shown, such as `（一）` or `2.1`; empty for bullets. */
  readonly label: string
  readonly bullet: boolean
  /** Whether it counts in Chinese, as headings of official papers do. */
  readonly chinese: boolean
}

/** Counts the paragraphs of lists, in reading order. */
export interface ListCounter {
  /** The number of the next paragraph of a list; `undefined` if the list has none at this level. */
  next(id: string, level: number): ListNumber | undefined
}

interface Level {
  readonly start: number
  readonly format: string
  readonly template: string
  /** The level whose numbers make this one begin again; the one above if nothing is said. */
  readonly restart: number | undefined
}

interface ListKind {
  /** What lists that count on have in common. */
  readonly list: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** Begin to count the lists of a Word file. */
export function countLists(root: XmlElement | undefined): ListCounter {
  const kinds = readKinds(root)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return {
    next(id, level) {
      const kind = kinds.get(id)
      const own = kind?.levels.get(level)
      if (kind === undefined || own === undefined) return undefined

      const values = counts.get(kind.list) ?? []
      counts.set(kind.list, values)
      const start = kind.starts.get(level)
      const first = `${id} ${level}`
      const current = values[level]
      // A list with a start of its own begins there once, and counts on afterwards.
      if (start !== undefined && !begun.has(first)) values[level] = start
      else values[level] = current === undefined ? own.start : current + 1
      begun.add(first)
      for (let deeper = level + 1; deeper < values.length; deeper++) {
        const restart = kind.levels.get(deeper)?.restart
        if (restart === undefined || level < restart) values[deeper] = undefined
      }

      const bullet = own.format === 'bullet'
      return {
        list: kind.list,
        level,
        label: bullet ? '' : labelOf(own, kind, values),
        bullet,
        chinese: countsInChinese(own.format),
      }
    },
  }
}

/** `%1.%2` with the numbers of the levels it names. */
function labelOf({ template }: Level, kind: ListKind, values: (number | undefined)[]): string {
  return template.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    const named = kind.levels.get(level)
    return writeNumber(values[level] ?? named?.start ?? 1, named?.format ?? 'decimal')
  })
}

function readKinds(root: XmlElement | undefined): Map<string, ListKind> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map(abstract => [
      abstract.attributes['w:abstractNumId'] ?? '',
      readLevels(abstract),
    ]),
  )
  return new Map(
    childrenOf(root, 'w:num').map((num): [string, ListKind] => {
      const list = valueOf(num, 'w:abstractNumId') ?? ''
      const levels = new Map(abstracts.get(list))
      const starts = new Map<number, number>()
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'])
        const start = valueOf(override, 'w:startOverride')
        if (start !== undefined) starts.set(level, Number(start))
        const own = childOf(override, 'w:lvl')
        if (own !== undefined) levels.set(level, readLevel(own))
      }
      return [num.attributes['w:numId'] ?? '', { list, levels, starts }]
    }),
  )
}

function readLevels(abstract: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map(level => [
      Number(level.attributes['w:ilvl']),
      readLevel(level),
    ]),
  )
}

function readLevel(level: XmlElement): Level {
  const restart = valueOf(level, 'w:lvlRestart')
  return {
    start: Number(valueOf(level, 'w:start') ?? 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    template: valueOf(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
  }
}
