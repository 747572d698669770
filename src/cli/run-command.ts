import { CommanderError } from 'commander'
import { localeOf } from '../base/locale.ts'
import { sentencesIn, type Locale } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { visibleLines } from './tell-troubles.ts'

/** Run one command and give its exit code; what went wrong is said on standard error. */
export async function runCommand(args: readonly string[]): Promise<ExitCode> {
  const locale = localeOf(askedLocale(args), process.env)
  let code: ExitCode = exitCodes.clean
  const program = createProgram(locale, done => {
    code = done
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return tellError(error, locale)
  }
}

/** The language has to be known before the arguments are read, because help and mistakes are told in it. */
function askedLocale(args: readonly string[]): Locale | undefined {
  const at = args.findIndex(argument => argument === '--locale' || argument.startsWith('--locale='))
  const value = args[at]?.includes('=') ? args[at].slice('--locale='.length) : args[at + 1]
  return at >= 0 && (value === 'en' || value === 'zh-CN') ? value : undefined
}

function tellError(error: unknown, locale: Locale): ExitCode {
  const texts = sentencesIn(locale)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.clean
    // A group of commands without one of them has shown its help already.
    if (error.code === 'commander.help') return exitCodes.usage
    const detail = /'(.*?)'/u.exec(error.message)?.[1] ?? ''
    const told = texts.cli.usage[error.code]?.(detail) ?? error.message.replace(/^error: /u, '')
    process.stderr.write(`${texts.cli.error}${visibleLines(told)}\n${texts.cli.usageHint}\n`)
    return exitCodes.usage
  }
  if (error instanceof ToolError) {
    process.stderr.write(`${texts.cli.error}${visibleLines(error.text[locale])}\n`)
    if (error.hint !== undefined) process.stderr.write(`${visibleLines(error.hint[locale])}\n`)
    return inputCodes.has(error.code) ? exitCodes.failure : exitCodes.usage
  }
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${texts.cli.bug(visibleLines(reason))}\n${texts.cli.bugHint}\n`)
  if (process.env['BAIHUA_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack}\n`)
  return exitCodes.failure
}

/** Errors about what a file holds; all others are about what was asked for. */
const inputCodes = new Set([
  'not-text',
  'not-writable',
  'too-large',
  'too-deep',
  'unknown-format',
  'unreadable',
  'empty-file',
  'broken-data',
  'no-records',
])
