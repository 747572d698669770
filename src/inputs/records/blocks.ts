import { cutText } from '../../document/cut-text.ts'
import type { Block, Paragraph, Properties, Property } from '../../document/model.ts'
import type { SourcePart, SourcePlace } from '../../document/part.ts'
import type { Span } from '../../document/span.ts'
import type { Text } from '../../document/text.ts'
import type { DataEntry, DataList, DataMap, DataValue } from './data.ts'
import { basesInList, basesInMap, rootBases, type PreparedMapping } from './mapping.ts'
import { withoutTags } from './tags.ts'

/** A value of a record that people can name, such as `materials[1].name`. */
export interface NamedValue {
  readonly path: string
  readonly span: Span
}

/** A record as a block, and the names of its values in reading order. */
export interface RecordBlock {
  readonly block: Properties
  readonly values: readonly NamedValue[]
}

/**
 * Make a block of a record.
 *
 * With a mapping, keys that it knows say which field they answer; the others are left to be known by their labels.
 */
export function recordBlock(
  record: DataMap,
  part: SourcePart,
  mapping: PreparedMapping | undefined,
): RecordBlock {
  const values: NamedValue[] = []
  const placeOf = (span: Span): SourcePlace => ({ part: part.name, span })

  function propertiesOf(map: DataMap, bases: readonly string[], path: string): Property[] {
    return map.entries.flatMap(entry => toProperties(entry, bases, path))
  }

  function toProperties(
    { key, value, span }: DataEntry,
    bases: readonly string[],
    outer: string,
  ): Property[] {
    if (value === undefined) return []
    const paths = bases.map(base => base + key.value)
    const field = mapping?.fieldOf(paths)
    if (field === false) return []
    const path = outer === '' ? key.value : `${outer}.${key.value}`
    values.push({ path, span })
    if (value.type === 'map' && field === undefined) {
      return propertiesOf(value, basesInMap(paths, bases), path)
    }
    const blocks = blocksOf(value, paths, path)
    if (blocks.length === 0) return []
    return [{ key, blocks, place: placeOf(span), ...(field === undefined ? {} : { field }) }]
  }

  function blocksOf(value: DataValue, paths: readonly string[], path: string): Block[] {
    switch (value.type) {
      case 'words':
        return paragraphsOf(value.text).map(toParagraph)
      case 'list':
        return itemsOf(value, paths, path)
      case 'map':
        return nested(value, paths, path)
    }
  }

  function itemsOf({ items }: DataList, paths: readonly string[], path: string): Block[] {
    return items.flatMap((item, index) => {
      const own = `${path}[${index}]`
      values.push({ path: own, span: item.span })
      return item.type === 'map' ? nested(item, paths, own) : blocksOf(item, paths, own)
    })
  }

  function nested(map: DataMap, paths: readonly string[], path: string): Block[] {
    const properties = propertiesOf(map, basesInList(paths), path)
    if (properties.length === 0) return []
    return [{ type: 'properties', of: 'record', properties, place: placeOf(map.span) }]
  }

  const properties = propertiesOf(record, rootBases, '')
  return {
    block: { type: 'properties', of: 'record', properties, place: placeOf(record.span) },
    values,
  }
}

/** The lines of a value, each a paragraph, without markup. */
function paragraphsOf(text: Text): Text[] {
  return withoutTags(text).flatMap(linesOf)
}

function linesOf(text: Text): Text[] {
  const lines: Text[] = []
  for (const { 0: line, index } of text.value.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    const own = cutText(text, { start, end })
    if (own.value !== '') lines.push(own)
  }
  return lines
}

function toParagraph(text: Text): Paragraph {
  const { part, span } = text.pieces[0]!.source
  const { end } = text.pieces.at(-1)!.source.span
  return { type: 'paragraph', text, place: { part, span: { start: span.start, end } } }
}
