import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localeOf } from '../../base/locale.ts'
import { say, sentencesIn } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import { configNames } from '../../config/find.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { SharedOptions } from '../options.ts'
import { openOutput, unwritable } from '../output.ts'

/** Write a configuration to begin with into the working directory; never over another one. */
export async function initCommand(options: SharedOptions): Promise<ExitCode> {
  const cwd = process.cwd()
  const locale = localeOf(options.locale, process.env)
  const existing = configNames.find(name => existsSync(join(cwd, name)))
  if (existing !== undefined) throw alreadyThere(existing)

  const name = configNames[0]!
  const { init: texts } = sentencesIn(locale)
  try {
    await writeFile(join(cwd, name), texts.file, { flag: 'wx' })
  } catch (error) {
    throw unwritable(name, error)
  }
  const output = await openOutput(undefined)
  await output.write(`${texts.written(name)}\n${texts.next.map(step => `→ ${step}\n`).join('')}`)
  await output.finish()
  return exitCodes.clean
}

function alreadyThere(name: string): ToolError {
  return new ToolError(
    'file-exists',
    say(texts => texts.init.exists(name)),
    say(texts => texts.init.existsHint),
  )
}
