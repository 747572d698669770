import { fileURLToPath } from 'node:url'
import { ToolError } from '../../src/base/tool-error.ts'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'

/** The absolute path of something below `fixtures/configs`. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../../fixtures/configs/${path}`, import.meta.url))
}

/** The configuration of a file below `fixtures/configs`; messages name it as seen from there. */
export function load(path: string): Promise<Config> {
  return loadConfig({ cwd: fixture(''), path })
}

/** The `ToolError` that something ends in. */
export async function refusal(run: () => unknown): Promise<ToolError> {
  try {
    await run()
  } catch (error) {
    if (error instanceof ToolError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
