import type { SourcePart } from '../../document/part.ts'
import type { Content, Limits } from '../input.ts'
import { readBlocks } from './blocks.ts'
import { refuseTooMuchWork } from './effort.ts'
import { refuseDeepNesting } from './nesting.ts'
import { parseMarkdown } from './parse.ts'

/** What any Markdown file says. Throws a `ToolError` for one that would take the parser too long. */
export async function readFullMarkdown(
  part: SourcePart,
  limits: Limits,
): Promise<Omit<Content, 'parts'>> {
  refuseTooMuchWork(part)
  refuseDeepNesting(part, limits.nesting)
  return readBlocks(parseMarkdown(part.text), part, limits)
}
