import { isMap, isScalar, isSeq, type Document } from 'yaml'
import { say } from '../base/local-text.ts'
import type { SourcePart } from '../document/part.ts'
import { unknownKey } from './describe-issue.ts'
import type { Mistake } from './mistakes.ts'
import { placeKey, type Place } from './places.ts'

/** Where everything stands in a YAML file, and what no schema would notice. */
export interface Survey {
  /** Where keys and entries of lists stand. */
  readonly places: Map<string, Place>
  /** Where their values stand. */
  readonly values: Map<string, Place>
  readonly mistakes: Mistake[]
}

/** Look at every key of a YAML file once. */
export function survey(document: Document.Parsed, file: SourcePart): Survey {
  const places = new Map<string, Place>()
  const values = new Map<string, Place>()
  const mistakes: Mistake[] = []
  if (!isMap(document.contents)) {
    mistakes.push({
      code: 'bad-config',
      place: { file, offset: startOf(document.contents) },
      text: say(texts => texts.config.notAMap),
      hint: say(texts => texts.config.notAMapHint),
    })
  }
  look(document.contents, [])
  return { places, values, mistakes }

  function look(node: unknown, path: readonly string[]): void {
    if (isSeq(node)) {
      node.items.forEach((item, index) => {
        keep([...path, String(index)], startOf(item), item)
        look(item, [...path, String(index)])
      })
    }
    if (!isMap(node)) return
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key)
      const offset = startOf(key)
      if (seen.has(name)) mistakes.push(sameKey(name, { file, offset }))
      // This key would reach for what all objects share.
      if (name === '__proto__') mistakes.push(unknownKey(name, [], { file, offset }))
      seen.add(name)
      keep([...path, name], offset, value)
      look(value, [...path, name])
    }
  }

  function keep(path: readonly string[], offset: number, value: unknown): void {
    // Nothing further in is ever pointed at.
    if (path.length > 5) return
    const key = placeKey(path)
    places.set(key, { file, offset })
    values.set(key, { file, offset: startOf(value) || offset })
  }
}

function startOf(node: unknown): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? Number(range[0]) : 0
}

function sameKey(key: string, place: Place): Mistake {
  return {
    code: 'bad-config',
    place,
    text: say(texts => texts.config.sameKey(key)),
    hint: say(texts => texts.config.sameKeyHint),
  }
}
