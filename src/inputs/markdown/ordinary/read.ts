import type { SourcePart } from '../../../document/part.ts'
import type { Content } from '../../input.ts'
import { readOrdinaryBlocks } from './blocks.ts'

/**
 * What an ordinary Markdown file says; `undefined` if it holds markup of a rarer kind.
 *
 * Exactly what the full parser reads, many times faster; a property test holds the one against the other.
 */
export async function readOrdinaryMarkdown(
  part: SourcePart,
): Promise<Omit<Content, 'parts'> | undefined> {
  const front = frontMatter.exec(part.text)
  if (front === null && part.text.startsWith('---')) return undefined
  const content = readOrdinaryBlocks(part, front === null ? 0 : front[0].length)
  if (content === undefined || front === null) return content && { ...content, problems: [] }

  const { readFrontMatter } = await import('../front-matter.ts')
  const { blocks, problems } = readFrontMatter({ start: 0, end: front[1]!.length }, part)
  return { ...content, blocks: [...blocks, ...content.blocks], problems }
}

const frontMatter = /^(---[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?---[ \t]*)(?:\r?\n|$)/
