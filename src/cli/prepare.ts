import { localeOf } from '../base/locale.ts'
import type { Locale } from '../base/local-text.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { lookOf, type Look } from '../reporters/parts/palette.ts'
import { screenWidth, wantsColour, type SharedOptions } from './options.ts'

/** What a command begins with: where it was started, what is configured, and the language to speak. */
export interface Prepared {
  readonly cwd: string
  readonly config: Config
  readonly locale: Locale
}

/** Load the configuration. Throws a `ToolError` for a mistake in it. */
export async function prepare(options: SharedOptions): Promise<Prepared> {
  const cwd = process.cwd()
  const config = await loadConfig({
    cwd,
    ...(options.config === undefined ? {} : { path: options.config }),
  })
  return { cwd, config, locale: localeOf(options.locale ?? config.locale, process.env) }
}

/** How a page looks on the screen at hand, or in the file that it goes to. */
export function lookFor(options: SharedOptions, locale: Locale, output?: string): Look {
  const colour = wantsColour(options, output)
  return lookOf({ locale, colour, width: screenWidth() })
}
