import { lastBefore } from './last-before.ts'
import type { Span } from './span.ts'

/**
 * One text inside an input file.
 *
 * Markdown and plain text files have a single part, named after the file.
 * A format that packs several texts has one part for each that holds prose.
 */
export interface SourcePart {
  readonly name: string
  readonly text: string
  /** Offset at which each line begins; the first is always 0. */
  readonly lineStarts: readonly number[]
}

/** A span in a named part: the only way this project says where something is. */
export interface SourcePlace {
  readonly part: string
  readonly span: Span
}

/** A place people and editors understand: lines and columns from 1, the offset in UTF-16 code units from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Make a part of a text that was read whole. */
export function sourcePart(name: string, text: string): SourcePart {
  return { name, text, lineStarts: lineStartsOf(text) }
}

/** The line and column of an offset; lines end with LF, CRLF or CR. */
export function pointAt(part: SourcePart, offset: number): Point {
  const { lineStarts } = part
  const line = lastBefore(lineStarts, offset, start => start)
  return { line: line + 1, column: offset - lineStarts[line]! + 1, offset }
}

/** One line of a part without its line ending; lines count from 1. */
export function lineOf(part: SourcePart, line: number): string {
  const start = part.lineStarts[line - 1]
  if (start === undefined) return ''
  return part.text.slice(start, part.lineStarts[line]).replace(/[\r\n]+$/, '')
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
