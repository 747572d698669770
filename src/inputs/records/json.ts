import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { SourcePart } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import { buildText, exactText } from '../../document/text-builder.ts'
import { brokenData, tooDeep } from './broken.ts'
import type { DataValue } from './data.ts'
import { escapeJson, neverWritten } from './writing.ts'

/** Read the JSON values of a part; comments are passed over. Throws a `ToolError` for what is no JSON. */
export function readJson(part: SourcePart, nesting: number): DataValue[] {
  return valuesIn(part, nesting).flatMap(({ start, end }) => {
    // Most files hold one value, and cutting it out would copy it.
    const isWhole = start === 0 && end === part.text.length
    const errors: ParseError[] = []
    const text = isWhole ? part.text : part.text.slice(start, end)
    const root = parseTree(text, errors, { allowTrailingComma: true })
    const [error] = errors
    if (error !== undefined) throw brokenData(part, start + error.offset, 'JSON')
    return (root && toValue(root, start, part)) ?? []
  })
}

/**
 * Where the values at the top begin and end, so that lines of JSON are read one by one.
 *
 * The parser calls itself for each level, so depth is counted here, before it begins.
 */
function valuesIn(part: SourcePart, limit: number): Span[] {
  const scanner = createScanner(part.text, true)
  const values: Span[] = []
  let depth = 0
  let start = 0
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth++
    else if (token === closeBrace || token === closeBracket) depth--
    if (depth > limit) throw tooDeep(part, scanner.getTokenOffset(), limit)
    if (depth > 0) continue
    const end = scanner.getTokenOffset() + scanner.getTokenLength()
    values.push({ start, end })
    start = end
  }
  if (start < part.text.length) {
    const rest = part.text.slice(start).trim()
    if (rest !== '' && (depth > 0 || values.length === 0))
      values.push({ start, end: part.text.length })
    else if (values.length === 1 && rest === '') values[0] = { start: 0, end: part.text.length }
  }
  return values
}

// The kinds of tokens are a constant enum, which a bundle of single modules cannot see into.
const openBrace = 1
const closeBrace = 2
const openBracket = 3
const closeBracket = 4
const endOfFile = 17

function toValue(node: Node, from: number, part: SourcePart): DataValue | undefined {
  const span = { start: from + node.offset, end: from + node.offset + node.length }
  switch (node.type) {
    case 'string':
      return { type: 'words', text: stringText(span, part), span }
    case 'number':
      return { type: 'words', text: { ...exactText(part, span), encode: neverWritten }, span }
    case 'array':
      return {
        type: 'list',
        items: (node.children ?? [])
          .map(child => toValue(child, from, part))
          .filter(item => item !== undefined),
        span,
      }
    case 'object':
      return {
        type: 'map',
        entries: (node.children ?? []).flatMap(property => {
          const [key, value] = property.children ?? []
          if (key === undefined) return []
          const start = from + property.offset
          return [
            {
              key: stringText(
                { start: from + key.offset, end: from + key.offset + key.length },
                part,
              ),
              value: value === undefined ? undefined : toValue(value, from, part),
              span: { start, end: start + property.length },
            },
          ]
        }),
        span,
      }
    default:
      return undefined
  }
}

/** Escapes are taken one by one, the two halves of a character outside the first plane together. */
const stretches =
  /[^\\]+|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^]/g

function stringText(quoted: Span, part: SourcePart): Text {
  const builder = buildText(part)
  const start = quoted.start + 1
  for (const { 0: stretch, index } of part.text.slice(start, quoted.end - 1).matchAll(stretches)) {
    const at = start + index
    if (stretch[0] === '\\')
      builder.decoded(JSON.parse(`"${stretch}"`) as string, at, at + stretch.length)
    else builder.exact(at, at + stretch.length)
  }
  return { ...builder.text(), encode: escapeJson(part) }
}
