import { say } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import type { Library } from '../rules/library.ts'
import type { Config, RuleChoice } from './config.ts'
import type { Mistake } from './mistakes.ts'
import { placeOf, type Places } from './places.ts'

/** Sets, rules and fields that a configuration names although there are none such. */
export function unknownNames(config: Config, library: Library): Mistake[] {
  const { places } = config
  return [
    ...unknownInChoice(config, library),
    ...config.overrides.flatMap(({ rules }, index) =>
      unknownRules(rules, library, places, ['overrides', index, 'rules']),
    ),
    ...unknownFields(config, library),
  ]
}

function unknownInChoice(choice: RuleChoice, library: Library): Mistake[] {
  const sets = [...library.sets.keys()]
  const bases = choice.extends.flatMap((base, index) => {
    if (typeof base !== 'string') return unknownInChoice(base, library)
    if (library.sets.has(base)) return []
    const near = similarName(base, sets)
    return [
      {
        code: 'unknown-set',
        place: placeOf(choice.places, ['extends', index]),
        text: say(texts => texts.config.unknownSet(base)),
        hint: say(({ config }) =>
          near === undefined ? config.knownSets(sets) : config.didYouMean(near),
        ),
      },
    ]
  })
  return [...bases, ...unknownRules(choice.rules, library, choice.places, ['rules'])]
}

function unknownRules(
  rules: RuleChoice['rules'],
  library: Library,
  places: Places | undefined,
  path: readonly PropertyKey[],
): Mistake[] {
  return Object.keys(rules)
    .filter(id => !library.rules.has(id))
    .map(id => {
      const near = nearestRule(id, [...library.rules.keys()])
      return {
        code: 'unknown-rule',
        place: placeOf(places, [...path, id]),
        text: say(texts => texts.config.unknownRule(id)),
        hint: say(({ config }) =>
          near === undefined ? config.unknownRuleHint : config.didYouMean(near),
        ),
      }
    })
}

/** People forget the folder in front of a rule's name more often than they mistype it. */
function nearestRule(typed: string, ids: readonly string[]): string | undefined {
  return ids.find(id => id.endsWith(`/${typed}`)) ?? similarName(typed, ids)
}

function unknownFields({ fields, records, places }: Config, library: Library): Mistake[] {
  const named = [
    ...Object.keys(fields).map(id => ({ id, path: ['fields', id] })),
    ...Object.entries(records).flatMap(([name, keys]) =>
      Object.entries(keys).flatMap(([key, id]) =>
        id === false ? [] : [{ id, path: ['records', name, key] }],
      ),
    ),
  ]
  if (named.length === 0) return []
  const known = new Set(
    Object.values(library.catalogues).flatMap(catalogue => catalogue.fields.map(({ id }) => id)),
  )
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const near = similarName(id, known)
      return {
        code: 'unknown-field',
        place: placeOf(places, path),
        text: say(texts => texts.config.unknownField(id)),
        hint: say(({ config }) =>
          near === undefined ? config.unknownFieldHint : config.didYouMean(near),
        ),
      }
    })
}
