import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { TextBuilder } from '../../document/text-builder.ts'

/**
 * Lay the clean words of a text node against its source, where the two differ.
 *
 * They differ only by escapes (`\*`), character references (`&amp;`), what stands at the edges of wrapped lines, and NUL.
 * A node that does not fit that way becomes one decoded piece, which is never cut.
 */
export function alignText(builder: TextBuilder, value: string, span: Span, part: SourcePart): void {
  const steps = align(value, span, part.text)
  if (steps === undefined) {
    builder.decoded(value, span.start, span.end)
    return
  }
  for (const { start, end, words } of steps) {
    if (words === undefined) builder.exact(start, end)
    else builder.decoded(words, start, end)
  }
}

/** A stretch of source, and what it stands for if that differs. */
interface Step extends Span {
  readonly words?: string
}

function align(value: string, span: Span, source: string): Step[] | undefined {
  const steps: Step[] = []
  let plainFrom = span.start
  let at = span.start
  let done = 0

  while (done < value.length) {
    const step = at < span.end ? specialAt(source, at, span.end, value, done) : undefined
    if (step === undefined) {
      if (at >= span.end || source.charCodeAt(at) !== value.charCodeAt(done)) return undefined
      at++
      done++
      continue
    }
    if (plainFrom < at) steps.push({ start: plainFrom, end: at })
    steps.push(step)
    at = plainFrom = step.end
    done += step.words!.length
  }
  if (plainFrom < at) steps.push({ start: plainFrom, end: at })
  return at === span.end ? steps : undefined
}

const lineEdge = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const escaped = /\\[!-/:-@[-`{-~]/y
const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9a-zA-Z]{1,31}));/y

/** What stands at `at` if it is more than itself, and stands for what the clean text goes on with. */
function specialAt(
  source: string,
  at: number,
  end: number,
  value: string,
  done: number,
): Step | undefined {
  const found = (words: string, length: number): Step | undefined =>
    at + length <= end && value.startsWith(words, done)
      ? { start: at, end: at + length, words }
      : undefined

  switch (source.charCodeAt(at)) {
    case 92:
      return matchAt(escaped, source, at) && found(source[at + 1]!, 2)
    case 38: {
      const match = matchAt(reference, source, at)
      return match && found(decodeReference(match), match[0].length)
    }
    case 9:
    case 10:
    case 13:
    case 32: {
      // The line ending itself is kept as one LF; what stands around it is indentation and quote markers.
      const match = matchAt(lineEdge, source, at)
      return match && found('\n', match[0].length)
    }
    case 0:
      return found('\uFFFD', 1)
    default:
      return undefined
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(source) ?? undefined
}

function decodeReference([whole, hexadecimal, decimal, name]: RegExpExecArray): string {
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  return decodeNamedCharacterReference(name!) || whole
}
