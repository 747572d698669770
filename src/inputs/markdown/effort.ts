import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { pointAt, type SourcePart } from '../../document/part.ts'
import { lineShapes, type LineShape } from './line-shapes.ts'
import { costOfMarks } from './marks.ts'

/** Milliseconds that parsing one file may take by estimate; a guide of a hundred pages takes 500. */
const patience = 4_000

/**
 * Refuse a file whose parsing would take many seconds or minutes.
 *
 * The parser cannot be stopped, and some of its times grow with the square of what a file holds: every list or quote that ends, every underlined heading,
 * every `*` or `]` in one paragraph looks back at those before it. What each costs was measured on Node 20, in microseconds.
 * Throws a `ToolError` that names the line at which the estimate is used up.
 */
export function refuseTooMuchWork(part: SourcePart): void {
  if (isOrdinary(part)) return
  let spent = 2.5 * frontMatterLength(part.text)
  let events = 0
  let blocks = 0
  for (const line of lineShapes(part)) {
    events += 3 + 8 * line.opened
    if (line.startsBlock) blocks++
    spent += costOfLine(line, events, blocks)
    // A paragraph is weighed once it is complete, because each of its marks looks back at the others.
    if (line.words !== undefined) {
      spent += costOfMarks(part.text.slice(line.words.start, line.words.end))
    }
    if (spent > patience * 1000) throw tooIntricate(part, line.start)
  }
}

/** Whether a file is too short, and has too few lines and marks, to take long whatever they are: two seconds at worst. */
function isOrdinary({ text, lineStarts }: SourcePart): boolean {
  if (text.length > 50_000) return false
  let marks = lineStarts.length
  for (let at = 0; at < text.length; at++) {
    if (isMark[text.charCodeAt(at)] === 1) marks++
  }
  return marks <= 2_000
}

/** By character: whether it can begin or end anything but a word. */
const isMark = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[!-/:-@[-`{-~\d\t]/.test(String.fromCharCode(code)) ? 1 : 0,
)

function frontMatterLength(text: string): number {
  return /^---[ \t]*[\r\n][\s\S]*?[\r\n]---[ \t]*(?=[\r\n]|$)/.exec(text)?.[0].length ?? 0
}

function costOfLine(line: LineShape, events: number, blocks: number): number {
  if (line.isBlank) return 8
  return (
    12 +
    0.05 * (line.end - line.start) +
    (line.startsBlock ? 35 + 0.0014 * blocks : 0) +
    100 * line.opened +
    (line.endsContainers ? 0.03 * events : 0) +
    (line.underlines ? 0.06 * events : 0) +
    (line.isInside ? 0.03 : 0.000_3) * line.behind
  )
}

function tooIntricate(part: SourcePart, offset: number): ToolError {
  const { line } = pointAt(part, offset)
  return new ToolError(
    'too-intricate',
    say(texts => texts.input.tooIntricate(part.name, line)),
    say(texts => texts.input.tooIntricateHint),
  )
}
