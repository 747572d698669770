import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Build once before the tests, so that tests of the command line run what people run. */
export default function build(): void {
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
