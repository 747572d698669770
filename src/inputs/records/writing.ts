import type { SourcePart } from '../../document/part.ts'
import type { Text } from '../../document/text.ts'

type Encode = NonNullable<Text['encode']>

/** For what is no words, such as a number. */
export const neverWritten: Encode = () => undefined

/** Words inside a JSON string, or a YAML string in double quotes; in ASCII where the rest of the file is. */
export function escapeJson({ text }: SourcePart): Encode {
  let isAscii: boolean | undefined
  return words => {
    const escaped = JSON.stringify(words).slice(1, -1)
    if (!/[^\0-\x7f]/.test(escaped)) return escaped
    isAscii ??= !/[^\0-\x7f]/.test(text)
    if (!isAscii) return escaped
    return escaped.replaceAll(
      /[^\0-\x7f]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  }
}

/** Words inside quotes that are escaped by being doubled. */
export function doubleQuotes(quote: '"' | "'"): Encode {
  return words =>
    quote === "'" && /[\r\n]/.test(words) ? undefined : words.replaceAll(quote, quote + quote)
}

/** Words in a CSV cell without quotes, where nothing can be escaped. */
export function bareCell(delimiter: string): Encode {
  return words => (/["\r\n]/.test(words) || words.includes(delimiter) ? undefined : words)
}

/**
 * Words in a YAML scalar without quotes, or in a block of lines; `start` is where the scalar begins.
 *
 * White space at the front of a line would be read as its indent, and marks could begin something else.
 */
export function unquotedYaml({ text }: SourcePart, kind: 'plain' | 'block', start: number): Encode {
  return (words, { span }) => {
    if (/[\r\n]/.test(words)) return undefined
    if (kind === 'plain' && /[:#,[\]{}&*!|>%@`'"]/.test(words)) return undefined
    const isFront =
      span.start === start || /^[ \t]*$/.test(text.slice(lineStart(text, span.start), span.start))
    if (!isFront) return words
    const front = words === '' ? text.slice(span.end, span.end + 1) : words[0]!
    // What stands at the front of a plain scalar decides how it is read.
    return (kind === 'plain' ? /^\p{L}/u : /^\S/).test(front) ? words : undefined
  }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}
