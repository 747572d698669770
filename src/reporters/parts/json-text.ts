/**
 * A value as JSON, indented by two spaces, on lines that begin behind `indent` spaces; the first line has none.
 *
 * Characters that could steer or confuse a terminal are written as `\uXXXX`, which means the same to a program.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, 2)
    .replaceAll(
      steering,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('\n', `\n${' '.repeat(indent)}`)
}

const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** An array that is written item by item. */
interface JsonArrayWriter {
  /** The items' text with what separates it from the text before. */
  add(items: readonly unknown[]): string
  /** The end of the array. */
  end(): string
}

/** Write an array whose opening bracket stands behind `indent` spaces and is already written. */
export function jsonArrayWriter(indent: number): JsonArrayWriter {
  let isEmpty = true
  return {
    add(items) {
      let text = ''
      for (const item of items) {
        text += `${isEmpty ? '' : ','}\n${' '.repeat(indent + 2)}${jsonText(item, indent + 2)}`
        isEmpty = false
      }
      return text
    },
    end: () => (isEmpty ? ']' : `\n${' '.repeat(indent)}]`),
  }
}
