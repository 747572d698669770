import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The names a configuration file may have; the first wins. */
export const configNames: readonly string[] = ['baihua.config.yaml', 'baihua.config.yml']

/** The nearest configuration file, upwards from a folder; `undefined` if there is none. */
export function findConfig(folder: string): string | undefined {
  // Every run does this, mostly in vain: looking is quicker than loading a library that looks.
  const here = resolve(folder)
  const file = configNames.map(name => join(here, name)).find(path => existsSync(path))
  if (file !== undefined) return file
  const above = dirname(here)
  return above === here ? undefined : findConfig(above)
}
