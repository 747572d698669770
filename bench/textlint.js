import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const versions = ['textlint@15.8.0', 'textlint-rule-prh@6.1.0']

/** Install textlint with prh beside the machine's temporary files, once; it is too large to be a dependency. */
export function installTextlint() {
  const folder = join(tmpdir(), 'baihua-bench-textlint')
  if (!existsSync(join(folder, 'node_modules', 'textlint'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...versions], {
      cwd: folder,
      stdio: 'ignore',
    })
  }
  return join(folder, 'node_modules', 'textlint', 'bin', 'textlint.js')
}

/** Write a prh dictionary and the configuration that uses it into the folder textlint is installed in. */
export function configureTextlint(bin, terms) {
  const folder = join(bin, '..', '..', '..', '..')
  const rules = [...terms].map(([term, use]) => `  - expected: ${use}\n    pattern: ${term}`)
  writeFileSync(join(folder, 'prh.yml'), `version: 1\nrules:\n${rules.join('\n')}\n`)
  writeFileSync(
    join(folder, '.textlintrc.json'),
    JSON.stringify({ rules: { prh: { rulePaths: [join(folder, 'prh.yml')] } } }),
  )
  return folder
}
