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
    {
      'zh-CN': `${part.name}:${line} 到这里为止，列表、引用和标记多得几分钟也读不完。`,
      en: `${part.name}:${line} has so many lists, quotes and marks before it that reading would take minutes.`,
    },
    {
      'zh-CN': '请把文件拆成几个，或在配置的“ignore”里排除它。',
      en: 'Split the file, or leave it out with “ignore” in the configuration.',
    },
  )
}
