import { say, type LocalText } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import type { Mistake } from './mistakes.ts'
import { placeOf, type Place, type Places } from './places.ts'
import type { Issue } from './schema.ts'

/** Where keys stand in a file, and where their values stand. */
interface KnownPlaces {
  readonly places: Places
  readonly values: Places
}

/** A mistake that the schema found, in words that say what to write instead. */
export function describeIssue(
  issue: Issue,
  data: unknown,
  { places, values }: KnownPlaces,
): Mistake {
  const { path } = issue
  if ('unknownKey' in issue) {
    const place = placeOf(places, [...path, issue.unknownKey])
    return unknownKey(issue.unknownKey, path, place, issue.known)
  }
  const value = valueAt(data, path)
  const near = typeof value === 'string' ? nearestChoice(value, issue.choices) : undefined
  return {
    code: 'bad-config',
    place: placeOf(values, path),
    text: wrongValue(path, value),
    hint: say(({ config }) =>
      near === undefined ? config.expected[issue.expected] : config.didYouMean(near),
    ),
  }
}

/** The words are so short that two typing mistakes turn any into any other, so the first letter must be right. */
function nearestChoice(typed: string, choices: readonly string[]): string | undefined {
  const first = typed.slice(0, 1).toLowerCase()
  const close = choices.filter(choice => choice.startsWith(first))
  return close.find(choice => choice.startsWith(typed)) ?? similarName(typed, close)
}

/** A key that is no setting where it stands. */
export function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  place: Place | undefined,
  known: readonly string[] = [],
): Mistake {
  const near = similarName(key, known)
  if (path[0] === 'overrides' && key === 'extends') {
    return {
      code: 'bad-config',
      place,
      text: say(texts => texts.config.extendsInOverride),
      hint: say(texts => texts.config.extendsInOverrideHint),
    }
  }
  return {
    code: 'bad-config',
    place,
    text: say(texts => texts.config.unknownKey(key)),
    hint:
      known.length === 0
        ? undefined
        : say(({ config }) =>
            near === undefined ? config.knownKeys(known) : config.didYouMean(near),
          ),
  }
}

function wrongValue(path: readonly PropertyKey[], value: unknown): LocalText {
  const last = path.at(-1)
  const key = String(path.findLast(step => typeof step === 'string'))
  return say(({ config }) => {
    if (value === undefined) return config.missing(key)
    const found =
      value === null || value === ''
        ? config.found.empty
        : Array.isArray(value)
          ? config.found.list
          : typeof value === 'object'
            ? config.found.map
            : config.quoted(String(value).slice(0, 60))
    return typeof last === 'number' ? config.wrongEntry(key, found) : config.wrong(key, found)
  })
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return value
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}
