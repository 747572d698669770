import { parse } from 'node:path'
import { stringify } from 'yaml'
import type { Sentences } from '../base/local-text.ts'
import type { ProposedKey } from '../config/propose-mapping.ts'

/** The section `records` of a configuration: each key with its field, and an example from the export. */
export function mappingSection(
  file: string,
  keys: readonly ProposedKey[],
  { mapping: texts }: Sentences['init'],
): string {
  const placed = keys.filter(({ field }) => field !== undefined)
  const unplaced = keys.filter(({ field }) => field === undefined)
  // A mapping without keys would be a mistake, so all of it stays a comment.
  const mark = placed.length === 0 ? '# ' : ''
  return [
    '',
    ...texts.head.map(line => `# ${line}`),
    `${mark}records:`,
    `${mark}  ${yamlKey(parse(file).name || 'export')}:`,
    ...placed.map(({ path, field, by, samples }) => {
      const example = [...(by === 'values' ? [texts.guessed] : []), ...exampleOf(samples)]
      return `    ${yamlKey(path)}: ${field === false ? 'off' : field}${commentOf(example)}`
    }),
    ...(unplaced.length === 0 ? [] : [`    # ${texts.unplaced}`]),
    ...unplaced.map(
      ({ path, samples }) => `    # ${yamlKey(path)}:${commentOf(exampleOf(samples))}`,
    ),
    '',
  ].join('\n')
}

function yamlKey(key: string): string {
  const plain = key.replaceAll(/[\p{C}\s]+/gu, ' ')
  return stringify(plain, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim()
}

const exampleLength = 30

function exampleOf([sample]: readonly string[]): string[] {
  if (sample === undefined) return []
  const characters = Array.from(sample.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
  const isLong = characters.length > exampleLength
  return [characters.slice(0, exampleLength).join('') + (isLong ? '…' : '')]
}

function commentOf(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` # ${parts.join(' ')}`
}
