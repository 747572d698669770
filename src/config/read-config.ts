import { existsSync, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { say } from '../base/local-text.ts'
import { defaultConfig, type Config, type RuleChoice } from './config.ts'
import { configNames } from './find.ts'
import { mergeSettings, type RunSettings } from './merge.ts'
import { mistakesError, refuse } from './mistakes.ts'
import { placeOf, type Place } from './places.ts'
import { readConfigFile, shownPath, type ConfigFile } from './read-file.ts'

/** The configuration that a file holds, with the files it extends. */
export async function readConfig(path: string, cwd: string): Promise<Config> {
  const reading: Reading = { cwd, files: new Map(), taken: 0 }
  const { choice, settings, explicit } = await take(path, [], reading)
  const folder = dirname(path)
  const defaults = defaultConfig(folder)
  refuseMissingFolders(settings, cwd)

  const { limits } = settings
  return {
    ...choice,
    extends: explicit ? choice.extends : defaults.extends,
    folder,
    locale: settings.locale,
    failOn: settings.failOn ?? defaults.failOn,
    rulesFrom: settings.rulesFrom ?? [],
    ignore: settings.ignore ?? [],
    fields: settings.fields ?? {},
    records: settings.records ?? {},
    overrides: settings.overrides ?? [],
    limits: {
      fileSize: limits?.fileSize,
      nesting: limits?.nesting ?? defaults.limits.nesting,
      unpackedSize: limits?.unpackedSize ?? defaults.limits.unpackedSize,
      ruleSeconds: limits?.ruleSeconds ?? defaults.limits.ruleSeconds,
    },
    html: settings.html,
    places: settings.places,
  }
}

/** What is kept while one configuration is read. */
interface Reading {
  readonly cwd: string
  readonly files: Map<string, Promise<ConfigFile>>
  taken: number
}

interface Taken {
  readonly choice: RuleChoice
  readonly settings: RunSettings
  /** Whether the file says what it extends. */
  readonly explicit: boolean
}

/** More files than an office has; each may extend the next one twice. */
const mostFiles = 100

/** A file and the files it extends; `above` are those that led to it, by their real paths. */
async function take(path: string, above: readonly string[], reading: Reading): Promise<Taken> {
  const { settings: own, places } = await readOnce(path, reading)
  const { extends: names, rules = {}, ...rest } = own
  const trail = [...above, await realpath(path)]
  const bases: (string | RuleChoice)[] = []
  let settings: RunSettings = { places: new Map() }

  for (const [index, name] of (names ?? []).entries()) {
    const place = placeOf(places, ['extends', index])
    const base = pathOf(name, dirname(path))
    if (base === undefined) {
      bases.push(name)
      continue
    }
    await refuseBase({ name, base, place, trail }, reading)
    const taken = await take(base, trail, reading)
    bases.push(taken.choice)
    settings = mergeSettings(settings, taken.settings)
  }
  return {
    choice: { path, extends: bases, rules, places },
    settings: mergeSettings(settings, {
      ...rest,
      ...(rest.rulesFrom && {
        rulesFrom: rest.rulesFrom.map(folder => resolve(dirname(path), folder)),
      }),
      places,
    }),
    explicit: names !== undefined,
  }
}

function readOnce(path: string, { files, cwd }: Reading): Promise<ConfigFile> {
  const reading = files.get(path) ?? readConfigFile(path, cwd)
  files.set(path, reading)
  return reading
}

/** The file that `extends` names: a path, or the configuration of a package; `undefined` for a set. */
function pathOf(name: string, folder: string): string | undefined {
  if (/^\.{1,2}[\\/]|\.ya?ml$/.test(name) || isAbsolute(name)) return resolve(folder, name)
  // Asked for by folder, because a package need not export its configuration.
  const folders = createRequire(join(folder, configNames[0]!)).resolve.paths(name) ?? []
  return folders
    .flatMap(modules => configNames.map(file => join(modules, name, file)))
    .find(path => existsSync(path))
}

interface BaseQuery {
  readonly name: string
  readonly base: string
  readonly place: Place | undefined
  readonly trail: readonly string[]
}

async function refuseBase(
  { name, base, place, trail }: BaseQuery,
  reading: Reading,
): Promise<void> {
  const about = statSync(base, { throwIfNoEntry: false })
  if (about === undefined || !about.isFile()) {
    const reason = about === undefined ? 'ENOENT' : 'EISDIR'
    throw mistakesError([
      {
        code: 'no-config',
        place,
        text: say(texts => texts.config.noBase(name, reason)),
        hint: say(texts => texts.config.noBaseHint),
      },
    ])
  }
  const real = await realpath(base)
  if (trail.includes(real)) {
    const circle = [...trail.slice(trail.indexOf(real)), real]
    const shown = circle.map(path => shownPath(path, reading.cwd))
    throw mistakesError([
      {
        code: 'extends-cycle',
        place,
        text: say(texts => texts.config.cycle(shown)),
        hint: say(texts => texts.config.cycleHint),
      },
    ])
  }
  if (++reading.taken > mostFiles) {
    throw mistakesError([
      {
        code: 'bad-config',
        place,
        text: say(texts => texts.config.tooManyBases(mostFiles)),
        hint: say(texts => texts.config.tooManyBasesHint),
      },
    ])
  }
}

function refuseMissingFolders({ rulesFrom = [], places }: RunSettings, cwd: string): void {
  refuse(
    [...rulesFrom.entries()]
      .filter(([, folder]) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      .map(([index, folder]) => ({
        code: 'no-rules-folder',
        place: placeOf(places, ['rulesFrom', index]),
        text: say(texts => texts.rules.noFolder(shownPath(folder, cwd))),
        hint: say(texts => texts.rules.noFolderHint),
      })),
  )
}
