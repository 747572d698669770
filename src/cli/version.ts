import { readFileSync } from 'node:fs'
import { packageRoot } from '../base/package-root.ts'

/** The version of this package, as its own `package.json` says. */
export const version: string = (
  JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as { version: string }
).version
