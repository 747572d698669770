import type { Block, LeftOut, LeftOutKind } from '../../document/model.ts'
import type { SourcePart } from '../../document/part.ts'
import type { Content, Input } from '../input.ts'
import { readTextFile, writeTextFile } from '../text-file.ts'
import { readPage } from './blocks.ts'
import { declaredEncoding } from './charset.ts'
import { furnitureOf, type Furniture } from './furniture.ts'
import { datesIn } from './metadata.ts'
import { regionOf } from './region.ts'
import { scan, type ScannedPage } from './scan.ts'
import type { Element, PageComment } from './tree.ts'

/** Web pages: the guide in them, without what stands around it. */
const html: Input = {
  async read(source, { limits, html: settings }) {
    const { bytes, path } = source
    const part = readTextFile(source, declaredEncoding(bytes))
    const scanned = scan(part.text)
    const { root, comments, silent } = scanned
    const furniture = furnitureOf(root, scanned.source)
    const { nodes, outside } = regionOf(root, furniture, settings?.guideIn)
    const leftOut = new Map([
      ...outside.map(element => [element, 'outside'] as const),
      ...furniture,
    ])
    const page = {
      part,
      source: scanned.source,
      nesting: limits.nesting,
      isLeftOut: (one: Element) => leftOut.has(one),
    }
    const content: Content = {
      parts: [part],
      blocks: [...readPage(nodes, page), ...datesOf(furniture, part)],
      comments: comments.filter(isForTools).map(({ value, start, end }) => ({
        value,
        place: { part: path, span: { start, end } },
      })),
      leftOut: leftOutOf(leftOut, silent, path),
      problems: [],
    }
    return [content]
  },

  write: (source, parts) =>
    writeTextFile(source, parts, {
      declared: declaredEncoding(source.bytes),
      spell: character => `&#${character.codePointAt(0)!};`,
    }),
}

/** When the page was put up or changed, if a line about the page says so. */
function datesOf(furniture: Furniture, part: SourcePart): Block[] {
  return [...furniture].flatMap(([element, kind]) =>
    kind === 'metadata' ? datesIn(element, part) : [],
  )
}

/** More than anyone reads. */
const mostLeftOut = 1_000

function leftOutOf(
  leftOut: ReadonlyMap<Element, LeftOutKind>,
  silent: ScannedPage['silent'],
  part: string,
): LeftOut[] {
  const elements = [...leftOut].map(([{ start, end, weight }, kind]) => ({
    kind,
    place: { part, span: { start, end } },
    characters: weight,
  }))
  const scripts = silent.map(span => ({
    kind: 'script' as const,
    place: { part, span },
    characters: 0,
  }))
  return [...elements, ...scripts]
    .sort((left, right) => left.place.span.start - right.place.span.start)
    .slice(0, mostLeftOut)
}

/** What Word says to browsers in comments is no comment. */
function isForTools({ value }: PageComment): boolean {
  return !value.startsWith('[if')
}

export default html
