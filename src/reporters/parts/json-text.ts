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

/** Items of an array, each on lines of its own behind `indent` spaces, with commas between them; empty without any. */
export function jsonItems(items: readonly unknown[], indent: number): string {
  return items.map(item => `\n${' '.repeat(indent)}${jsonText(item, indent)}`).join(',')
}

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
      const comma = isEmpty || items.length === 0 ? '' : ','
      isEmpty &&= items.length === 0
      return comma + jsonItems(items, indent + 2)
    },
    end: () => (isEmpty ? ']' : `\n${' '.repeat(indent)}]`),
  }
}
