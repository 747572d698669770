import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { defaultConfig, type Config } from './config.ts'
import { findConfig } from './find.ts'

/** Where to look for a configuration. */
export interface ConfigQuery {
  /** The working directory, absolute. */
  readonly cwd: string
  /** The file to read instead of the nearest one upwards. */
  readonly path?: string | undefined
}

/**
 * The configuration of a run: the file named, or else the nearest one upwards, or else the defaults.
 *
 * Throws a `ToolError` that lists every mistake in the file, with its line and the lines around it.
 */
export async function loadConfig({ cwd, path }: ConfigQuery): Promise<Config> {
  const file = path === undefined ? findConfig(cwd) : resolve(cwd, path)
  if (file === undefined) return defaultConfig(resolve(cwd))
  if (!existsSync(file)) {
    throw new ToolError(
      'no-config',
      say(texts => texts.config.notFound(path ?? file)),
      say(texts => texts.config.notFoundHint),
    )
  }
  // YAML and schemas take a third of the start-up time, so they wait for a file that needs them.
  const { readConfig } = await import('./read-config.ts')
  return readConfig(file, cwd)
}
