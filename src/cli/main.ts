import { exitCodes } from './exit-codes.ts'
import { version } from './version.ts'

/** Run the command line; sets the exit code of the process and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  // A closed pipe, as behind “head”, is no mistake of anyone's.
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.clean)
    throw error
  })

  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`)
    return
  }
  const { runCommand } = await import('./run-command.ts')
  process.exitCode = await runCommand(args)
}
