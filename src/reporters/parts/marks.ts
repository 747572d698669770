import { pointAt, sourcePart } from '../../document/part.ts'
import type { Finding, GuideReport } from '../../findings/finding.ts'

/** Words found in one line, in UTF-16 code units from the start of the line. */
interface MarkedWords {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** The lines that a finding is shown in. */
export interface Scene {
  /** By line number from 1. */
  readonly lines: Readonly<Record<number, string>>
  /** Whether the numbers are those of the file. */
  readonly numbered: boolean
  /** The finding, as far as it can be pointed at in these lines. */
  readonly target: Pick<Finding, 'start' | 'end' | 'places' | 'quote'>
}

/** The source lines that were kept, or the excerpt of a file whose source is not for people. */
export function sceneOf(finding: Finding, lines: GuideReport['lines'] = {}): Scene {
  const { excerpt, part, quote } = finding
  if (excerpt === undefined) {
    return { lines: part === undefined ? lines : {}, numbered: true, target: finding }
  }

  const { text, span } = excerpt
  const shown = sourcePart('', text)
  return {
    lines: Object.fromEntries(text.split('\n').map((line, index) => [index + 1, line])),
    numbered: false,
    target: {
      start: pointAt(shown, span.start),
      end: pointAt(shown, span.end),
      places: [{ part: shown.name, span }],
      quote,
    },
  }
}

/** More lines than this are left out of the middle. */
const mostLines = 3

/**
 * The stretches of lines that a finding points at; none if its words stand nowhere or the lines were not kept.
 *
 * Markup between the words found is left out on the first and the last line, whose offsets are known.
 */
export function marksOf({ target, lines }: Scene): MarkedWords[] {
  const { start, end, quote } = target
  if (quote === '') return []

  const marks: MarkedWords[] = []
  for (const line of linesBetween(start.line, end.line)) {
    const source = lines[line]
    if (source === undefined) continue
    if (line === start.line) {
      marks.push(...wordsInLine(target, line, source, start.offset - start.column + 1))
    } else if (line === end.line) {
      marks.push(...wordsInLine(target, line, source, end.offset - end.column + 1))
    } else {
      const first = source.search(/\S/)
      if (first !== -1) marks.push({ line, start: first, end: source.trimEnd().length })
    }
  }
  return marks
}

function linesBetween(first: number, last: number): number[] {
  if (last - first >= mostLines) return [first, last]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function wordsInLine(
  { places }: Scene['target'],
  line: number,
  source: string,
  lineStart: number,
): MarkedWords[] {
  const indent = Math.max(0, source.search(/\S/))
  const length = source.trimEnd().length
  return places
    .filter(({ part }) => part === places[0].part)
    .map(({ span }) => ({
      line,
      start: Math.max(span.start - lineStart, indent),
      end: Math.min(span.end - lineStart, length),
    }))
    .filter(mark => mark.start < mark.end)
}
