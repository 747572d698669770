import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'tsdown'

/** By folder of a package, its notice; the builds of one run share it. */
const notices = new Map<string, string>()

/**
 * A plugin for the bundler that writes the licences of all packages in the bundle into one file beside it.
 *
 * Everything is bundled, so nothing else would carry the notices that these licences ask to keep.
 */
export function gatherLicences(fileName: string): Rolldown.Plugin {
  return {
    name: 'gather-licences',
    writeBundle({ dir = '.' }, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const folder of output.moduleIds.map(packageFolder)) {
          if (folder !== undefined && !notices.has(folder)) notices.set(folder, noticeOf(folder))
        }
      }
      const texts = [...new Set(notices.values())].sort()
      writeFileSync(join(dir, fileName), `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
    },
  }
}

function packageFolder(module: string): string | undefined {
  return /^(?:\0[^/]*)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1]
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file))
  const texts = files.map(file => join(folder, file)).map(file => readFileSync(file, 'utf8').trim())
  const head = `${name} ${version}, ${license ?? 'see below'}`
  return [head, ...texts].join('\n\n')
}
