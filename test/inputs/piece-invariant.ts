import { decodeHTML } from 'entities'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeString } from 'micromark-util-decode-string'
import { parse } from 'yaml'
import type { Document } from '../../src/document/model.ts'
import type { Text } from '../../src/document/text.ts'
import { textsOf } from '../../src/document/texts.ts'

/**
 * What is wrong with the pieces of a document; empty if they keep their promise.
 *
 * Pieces stand in order, cover the words without gaps, and their source reads as their words.
 */
export function brokenPieces(document: Document): string[] {
  return [...textsOf(document)].flatMap(([text]) => problemsOf(text, document))
}

function problemsOf({ value, pieces, marks }: Text, { parts, record }: Document): string[] {
  const isRecord = record !== undefined
  const problems: string[] = []
  let covered = 0
  let read = 0
  for (const { at, length, source, exact } of pieces) {
    const { start, end } = source.span
    const written = parts.find(({ name }) => name === source.part)?.text.slice(start, end)
    const words = value.slice(at, at + length)
    const what = `${JSON.stringify(written)} for ${JSON.stringify(words)} at ${start}-${end}`

    if (written === undefined) problems.push(`unknown part ${source.part}`)
    if (at !== covered || length === 0) problems.push(`gap or overlap in the words: ${what}`)
    // The name of a column stands above all rows, and takes no room beside a cell.
    const isName = !exact && end === start && pieces.length === 1 && isRecord
    if (start < read || (end <= start && !isName))
      problems.push(`out of order in the source: ${what}`)
    if (exact && written !== words) problems.push(`not exact: ${what}`)
    if (exact && words.includes('\r')) problems.push(`a line ending that is not LF: ${what}`)
    if (!exact && !isName && !readsAs(written ?? '', words)) problems.push(`no reading: ${what}`)
    covered = at + length
    read = end
  }
  if (covered !== value.length) problems.push(`${value.length - covered} code units uncovered`)
  for (const { span } of marks) {
    if (span.start >= span.end || span.end > value.length) problems.push('a mark outside the words')
  }
  return problems
}

/** Code may be wrapped, and then its white space is not counted. */
function readsAs(source: string, words: string): boolean {
  if (readingsOf(source).includes(words)) return true
  const squash = (code: string) => code.replaceAll(/[\s>]+/g, ' ').trim()
  return codeReadings(source).some(code => squash(code) === squash(words))
}

/** All that a stretch of source may read as: Markdown words, a line break, code, or a YAML scalar. */
function readingsOf(source: string): string[] {
  const folded = source.replaceAll(/[ \t]*\\?(?:\r\n|\n|\r)[ \t>]*/g, '\n')
  return [
    decodeString(folded),
    folded,
    ...(/^<br\b[^>]*>$/i.test(source) || source === '</br>' ? ['\n'] : []),
    ...codeReadings(source),
    ...yamlReadings(source),
    ...referenceReadings(source),
    ...dataReadings(source),
    ...wordReadings(source),
    ...(/^\s*(?:\r\n|\n|\r)\s*$/.test(source) ? ['\n'] : []),
    ...htmlReadings(source),
  ]
}

/** What elements of a Word file read as: a sign each, and a number that Word sets itself. */
function wordReadings(source: string): string[] {
  const name = /^<\w+:(\w+)\b[\s\S]*>$/.exec(source)?.[1]
  if (name === 'sym') return [...'□☑☒√×●→·≤≥°±']
  if (name === 'numPr' || name === 'pStyle') return numbers
  const data = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(source)?.[1]
  if (data !== undefined) return [data]
  const signs: Readonly<Record<string, string>> = {
    tab: '\t',
    br: '\n',
    cr: '\n',
    noBreakHyphen: '-',
  }
  const sign = signs[name ?? '']
  return sign === undefined ? [] : [sign]
}

const numbers = [...'一二三四五六七八九'].flatMap(digit => [`${digit}、`, `（${digit}）`])

/** The words of `[counter]` or `[counter][]`. */
function referenceReadings(source: string): string[] {
  const inner = /^\[([\s\S]*?)\](?:\[\])?$/.exec(source)?.[1]
  return inner === undefined ? [] : [wordsOf(fromMarkdown(inner))]
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node ? node.value : ''
}

/** The words of an escape in JSON or YAML, a doubled quote, or a line break where lines were joined. */
function dataReadings(source: string): string[] {
  if (source === '""' || source === "''") return [source[0]!]
  if (/^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+$/.test(source)) return [' ', '\n', '\n\n', '\n\n\n']
  if (source.startsWith('\\')) return yamlReadings(`"${source}"`)
  // An entity inside a quoted value, with an escape of YAML in the middle of it.
  return /^&[\s\S]*\\[\s\S]*;$/.test(source) ? yamlReadings(`"${source}"`).map(decodeHTML) : []
}

function codeReadings(source: string): string[] {
  const line = source.replaceAll(/(?:\r\n|\n|\r)[ \t>]*/g, ' ')
  const inner = /^(`+)([\s\S]+)\1$/.exec(line)?.[2]
  if (inner === undefined) return []
  const code = /^ [\s\S]*[^ ][\s\S]* $/.test(inner) ? inner.slice(1, -1) : inner
  const cell = code.replaceAll(/\\[\\|]/g, pair => (pair === '\\|' ? '|' : pair))
  return [code, cell]
}

/** White space of any kind, a reference, a check box, or a letter of a font of symbols. */
function htmlReadings(source: string): string[] {
  // What a server should have run reads as white space.
  const shown = source.replaceAll(/<%[\s\S]*?%>|<\?php[\s\S]*?\?>/g, ' ')
  if (/^[ \t\r\n\f\v]+$/.test(shown)) return [' ']
  if (/^<input\b[^>]*>$/i.test(source)) return ['□', '☑']
  if (/^&[^\s&]+$/.test(source)) return [decodeHTML(source).replaceAll('\u00a0', ' ')]
  if (source === '\u00a0') return [' ']
  return source.length === 1 ? [...'□☑☒✓✗●■◆➢▪'] : []
}

function yamlReadings(source: string): string[] {
  try {
    const value: unknown = parse(source.replaceAll(/\r\n?/g, '\n'), { logLevel: 'silent' })
    return typeof value === 'string' ? [value, value.trimEnd()] : []
  } catch {
    return []
  }
}
