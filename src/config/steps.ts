import { pointAt } from '../document/part.ts'
import type { Library } from '../rules/library.ts'
import type { RuleSetting } from '../rules/set-file.ts'
import type { Config, RuleChoice } from './config.ts'
import { placeOf, type Place } from './places.ts'

/** Who said something about a rule, and what. */
export interface Origin {
  readonly by: 'rules-folder' | 'set' | 'rules' | 'override'
  /** The folder's or set's name, or the configuration file. */
  readonly name: string
  /** The line of the configuration file, from 1. */
  readonly line?: number | undefined
  readonly setting: RuleSetting
}

/** One setting of one rule, in the order in which they apply. */
export interface Step {
  readonly id: string
  readonly origin: Origin
  readonly place?: Place | undefined
}

/** What is said about rules for every guide: people's own rules are on, then sets and files from left to right. */
export function generalSteps(config: Config, library: Library): Step[] {
  return [...ownRules(library), ...choiceSteps(config, library)]
}

/** What one entry of `overrides` says about rules. */
export function overrideSteps(config: Config, index: number): Step[] {
  const override = config.overrides[index]
  return Object.entries(override?.rules ?? {}).map(([id, setting]) => {
    const place = placeOf(config.places, ['overrides', index, 'rules', id])
    return { id, place, origin: fileOrigin('override', config, place, setting) }
  })
}

/** Whoever names a folder of rules wants them to run, save those on trial. */
function ownRules({ rules }: Library): Step[] {
  return [...rules.values()]
    .filter(({ builtIn, header }) => !builtIn && header.status !== 'trial')
    .map(({ id }) => ({
      id,
      origin: { by: 'rules-folder', name: id.split('/')[0]!, setting: 'on' },
    }))
}

function choiceSteps(choice: RuleChoice, library: Library): Step[] {
  const bases = choice.extends.flatMap(base =>
    typeof base === 'string' ? setSteps(base, library, []) : choiceSteps(base, library),
  )
  const own = Object.entries(choice.rules).map(([id, setting]): Step => {
    const place = placeOf(choice.places, ['rules', id])
    return { id, place, origin: fileOrigin('rules', choice, place, setting) }
  })
  return [...bases, ...own]
}

function setSteps(name: string, library: Library, above: readonly string[]): Step[] {
  const set = library.sets.get(name)
  if (set === undefined || above.includes(name)) return []
  return [
    ...set.extends.flatMap(base => setSteps(base, library, [...above, name])),
    ...Object.entries(set.rules).map(([id, setting]): Step => ({
      id,
      origin: { by: 'set', name, setting },
    })),
  ]
}

function fileOrigin(
  by: Origin['by'],
  choice: RuleChoice,
  place: Place | undefined,
  setting: RuleSetting,
): Origin {
  if (place === undefined) return { by, name: choice.path ?? by, setting }
  return { by, name: place.file.name, line: pointAt(place.file, place.offset).line, setting }
}
