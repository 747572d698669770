import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { TextBuilder } from '../../document/text-builder.ts'

/**
 * Lay the clean words of a text node against its source, where the two differ.
 *
 * They differ only by escapes (`\*`), character references (`&amp;`) and the edges of wrapped lines, whose ending reads as one LF.
 * A node that does not fit that way becomes one decoded piece, which is never cut.
 */
export function alignText(builder: TextBuilder, value: string, span: Span, part: SourcePart): void {
  const steps = align(value, span, part.text)
  if (steps === undefined) {
    builder.decoded(value.replaceAll(/\r\n?/g, '\n'), span.start, span.end)
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

/** A step, and how much of the parser's words it accounts for. */
interface Special extends Step {
  readonly words: string
  readonly taken: number
}

function align(value: string, span: Span, source: string): Step[] | undefined {
  const steps: Step[] = []
  // The words of a task may begin in the line below its box.
  const prefix = matchAt(run, source, span.start)![0]
  const kept = keptOfPrefix(source, span.start + prefix.length, value, 0, prefix)
  let at = span.start + prefix.length - kept
  let plainFrom = at
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
    done += step.taken
  }
  if (plainFrom < at) steps.push({ start: plainFrom, end: at })
  return at === span.end ? steps : undefined
}

const lineEdge = /[ \t]*(\r\n|\n|\r)([ \t>]*)/y
const run = /[ \t>]*/y
const escaped = /\\[!-/:-@[-`{-~]/y
const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9a-zA-Z]{1,31}));/y

/** What stands at `at` if it is more than itself, and stands for what the clean text goes on with. */
function specialAt(
  source: string,
  at: number,
  end: number,
  value: string,
  done: number,
): Special | undefined {
  const found = (read: string, length: number, words = read): Special | undefined =>
    at + length <= end && value.startsWith(read, done)
      ? { start: at, end: at + length, words, taken: read.length }
      : undefined

  switch (source.charCodeAt(at)) {
    case 92:
      return matchAt(escaped, source, at) && found(source[at + 1]!, 2)
    case 38: {
      const match = matchAt(reference, source, at)
      const words = match && decodeReference(match)
      return words === undefined ? undefined : found(words, match![0].length)
    }
    case 9:
    case 10:
    case 13:
    case 32: {
      const match = matchAt(lineEdge, source, at)
      if (match === undefined || !value.startsWith(match[1]!, done)) return undefined
      const [whole, ending, prefix] = match
      const kept = keptOfPrefix(source, at + whole.length, value, done + ending!.length, prefix!)
      // Markup at the beginning of the next line ends the node before the prefix of that line.
      return found(ending!, Math.min(whole.length - kept, end - at), '\n')
    }
    default:
      return undefined
  }
}

/**
 * How much of the white space and the quote markers before a line's words is words itself.
 *
 * Nearly always nothing is; but behind four columns of white space `>` is no marker.
 */
function keptOfPrefix(
  source: string,
  at: number,
  value: string,
  done: number,
  prefix: string,
): number {
  const words = matchAt(run, value, done)![0]
  const atLineEnd = source[at] === '\n' || source[at] === '\r'
  const bare = atLineEnd ? prefix.trimEnd() : prefix
  for (let length = Math.min(words.length, bare.length); length > 0; length--) {
    if (!bare.endsWith(words.slice(0, length))) continue
    const next = done + length
    const special = specialAt(source, at, source.length, value, next)
    if (special !== undefined || source[at] === value[next] || next === value.length) {
      return length + prefix.length - bare.length
    }
  }
  return 0
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(source) ?? undefined
}

/** What a reference stands for; `&nosuch;` is no reference and stands for itself. */
function decodeReference([, hexadecimal, decimal, name]: RegExpExecArray): string | undefined {
  if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16)
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10)
  return decodeNamedCharacterReference(name!) || undefined
}
