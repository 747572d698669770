import type { Finding, GuideReport } from '../../findings/finding.ts'

/** Words found in one source line, in UTF-16 code units from the start of the line. */
interface MarkedWords {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** More lines than this are left out of the middle. */
const mostLines = 3

/**
 * The stretches of source lines that a finding points at; none if its words stand nowhere or the lines were not kept.
 *
 * Markup between the words found is left out on the first and the last line, whose offsets are known.
 */
export function marksOf(finding: Finding, lines: GuideReport['lines']): MarkedWords[] {
  const { start, end, quote } = finding
  if (quote === '' || lines === undefined) return []

  const marks: MarkedWords[] = []
  for (const line of linesBetween(start.line, end.line)) {
    const source = lines[line]
    if (source === undefined) continue
    if (line === start.line) {
      marks.push(...wordsInLine(finding, line, source, start.offset - start.column + 1))
    } else if (line === end.line) {
      marks.push(...wordsInLine(finding, line, source, end.offset - end.column + 1))
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
  { places }: Finding,
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
