import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type CST,
  type Node,
  type Pair,
} from 'yaml'
import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import { brokenData, tooDeep } from './broken.ts'
import type { DataEntry, DataValue } from './data.ts'
import { scalarText } from './yaml-scalars.ts'

/**
 * Read the documents of a YAML file.
 *
 * What an alias stands for is read where it is written, and only there, so that none can multiply.
 * Throws a `ToolError` for what is no YAML.
 */
export function readYaml(part: SourcePart, nesting: number): DataValue[] {
  // YAML knows no line that ends with CR alone.
  const text = part.text.replaceAll(/\r(?!\n)/g, '\n')
  const tokens = [...new Parser().parse(text)]
  refuseDeepNesting(tokens, part, nesting)
  const composer = new Composer({ uniqueKeys: false, strict: false, logLevel: 'silent' })
  return [...composer.compose(tokens)].flatMap(document => {
    const [error] = document.errors
    if (error !== undefined) throw brokenData(part, error.pos[0], 'YAML')
    const value = toValue(document.contents, part)
    return value === undefined ? [] : [value]
  })
}

/** Composing calls itself for each level, so depth is counted before. */
function refuseDeepNesting(tokens: readonly CST.Token[], part: SourcePart, limit: number): void {
  const open = tokens.map(token => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > limit) throw tooDeep(part, token.offset, limit)
    if (token.type === 'document') {
      if (token.value !== undefined) open.push({ token: token.value, depth })
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 })
        if (value) open.push({ token: value, depth: depth + 1 })
      }
    }
  }
}

function toValue(node: unknown, part: SourcePart): DataValue | undefined {
  if (isScalar(node)) {
    if (typeof node.value === 'boolean' || node.value === null) return undefined
    const text = scalarText(node, part)
    return text === undefined ? undefined : { type: 'words', text, span: spanOf(node) }
  }
  if (isSeq(node)) {
    const items = node.items.map(item => toValue(item, part)).filter(item => item !== undefined)
    return { type: 'list', items, span: spanOf(node) }
  }
  if (isMap(node)) {
    return {
      type: 'map',
      entries: node.items.flatMap(pair => toEntry(pair, part)),
      span: spanOf(node),
    }
  }
  return undefined
}

function toEntry({ key, value }: Pair, part: SourcePart): DataEntry[] {
  if (!isScalar(key) || isAlias(value)) return []
  const text = scalarText(key, part)
  if (text === undefined) return []
  const read = toValue(value, part)
  const { start, end } = spanOf(key)
  return [{ key: text, value: read, span: { start, end: read?.span.end ?? end } }]
}

/** From the first character of a node to its last, without the line end behind it. */
function spanOf({ range }: Pick<Node, 'range'>): Span {
  return { start: range![0], end: range![1] }
}
