import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { say, sentencesIn, type LocalText } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import { ToolError } from '../base/tool-error.ts'
import { yamlReason } from '../base/yaml-reason.ts'
import { checkRule, keysOf, sayIssue, type CheckedRule, type RawIssue } from './rule-file.ts'
import { kinds } from './kinds.ts'

/** Larger files are no rules, whatever they are. In UTF-16 code units. */
const largestFile = 1_000_000

/**
 * Read one rule file.
 *
 * Throws a `ToolError` that names every mistake with its line and column, and shows the lines around it.
 */
export function readRule(id: string, yaml: string, path: string, builtIn: boolean): CheckedRule {
  const lines = new LineCounter()
  const place = { path, yaml, lines }
  if (yaml.length > largestFile)
    throw mistakesIn(place, [{ at: 0, text: say(texts => texts.rules.tooLarge) }])

  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw mistakesIn(
      place,
      document.errors.slice(0, 1).map(({ pos, code, message }) => ({
        at: pos[0],
        text: say(texts => texts.rules.brokenYaml(yamlReason(texts, code, message))),
      })),
    )
  }
  const data = plainData(document, place)
  const checked = checkRule(id, data, builtIn)
  if ('file' in checked) return checked
  throw mistakesIn(
    place,
    checked.flatMap(issue => mistakesOf(issue, document, data)),
  )
}

interface Place {
  readonly path: string
  readonly yaml: string
  readonly lines: LineCounter
}

interface Mistake {
  /** Offset in the YAML. */
  readonly at: number
  readonly text: LocalText
}

function plainData(document: Document.Parsed, place: Place): Record<string, unknown> {
  if (!isMap(document.contents))
    throw mistakesIn(place, [{ at: 0, text: say(texts => texts.rules.notAMap) }])
  try {
    return document.toJS({ maxAliasCount: 50 }) as Record<string, unknown>
  } catch {
    throw mistakesIn(place, [{ at: 0, text: say(texts => texts.rules.tooManyAliases) }])
  }
}

function mistakesOf(
  issue: RawIssue,
  document: Document.Parsed,
  data: Record<string, unknown>,
): Mistake[] {
  const path = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))
  const key = path.join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(unknown => {
        const known = path.length === 0 ? keysOf(stringOf(data['kind'])) : []
        const near = similarName(unknown, known)
        return {
          at: keyOffset(document, [...path, unknown]),
          text: say(texts => texts.rules.unknownKey(unknown, near)),
        }
      })
    case 'invalid_value': {
      const found = stringOf(document.getIn(path)) ?? ''
      const allowed = issue.values.map(String)
      return [
        {
          at: keyOffset(document, path),
          text: document.hasIn(path)
            ? say(texts =>
                texts.rules.unknownValue(key, found, allowed, similarName(found, allowed)),
              )
            : say(texts => texts.rules.missingKey(key)),
        },
      ]
    }
    case 'invalid_type':
      return [
        {
          at: keyOffset(document, path),
          text: document.hasIn(path)
            ? say(texts => texts.rules.wrongType(key, issue.expected))
            : say(texts => texts.rules.missingKey(key)),
        },
      ]
    case 'custom': {
      const detail = stringOf(issue.params?.['detail']) ?? ''
      const text =
        issue.message === 'slow-pattern'
          ? say(texts => texts.rules.slowPattern(key))
          : issue.message === 'broken-pattern'
            ? say(texts => texts.rules.brokenPattern(key, detail))
            : invalid(key, sayIssue(issue))
      return [{ at: keyOffset(document, path), text }]
    }
    default:
      return [
        {
          at: keyOffset(document, path),
          text: invalid(key, sayIssue(issue)),
        },
      ]
  }
}

function invalid(key: string, reason: LocalText): LocalText {
  return {
    'zh-CN': sentencesIn('zh-CN').rules.invalid(key, reason['zh-CN']),
    en: sentencesIn('en').rules.invalid(key, reason.en),
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Where the last key of a path stands that the file has. */
function keyOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (!isMap(node)) {
      const inner = document.getIn(path.slice(0, path.indexOf(step) + 1), true)
      if (hasRange(inner)) offset = inner.range[0]
      node = inner
      continue
    }
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    if (pair === undefined) return offset
    if (hasRange(pair.key)) offset = pair.key.range[0]
    node = pair.value
  }
  return offset
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** One error for a file, with each mistake, its place and the lines around the first. */
function mistakesIn({ path, yaml, lines }: Place, mistakes: readonly Mistake[]): ToolError {
  const inLocale = (locale: keyof LocalText) =>
    mistakes
      .map(({ at, text }) => {
        const { line, col } = lines.lineStarts.length > 0 ? lines.linePos(at) : { line: 1, col: 1 }
        return `${path}:${line}:${col} ${text[locale]}\n${excerpt(yaml, line, col)}`
      })
      .join('\n')
  return new ToolError(
    'broken-rule',
    { 'zh-CN': inLocale('zh-CN'), en: inLocale('en') },
    say(texts => texts.rules.brokenRuleHint(Object.keys(kinds).join(' '))),
  )
}

/** Three lines of a file with a mark under the column, each at most 100 characters. */
function excerpt(yaml: string, line: number, column: number): string {
  const all = yaml.split(/\r\n|\n|\r/)
  const shown: string[] = []
  for (let number = Math.max(1, line - 1); number <= Math.min(all.length, line + 1); number++) {
    shown.push(`${String(number).padStart(6)} | ${all[number - 1]!.slice(0, 100)}`)
    if (number === line) shown.push(`       | ${' '.repeat(Math.min(column, 100) - 1)}^`)
  }
  return shown.join('\n')
}
