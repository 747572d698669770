/** Runs the built command line on guides and keeps the code that V8 compiled for it, see bin/load.js: `node scripts/cache-code.js`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load, scripts } from '../bin/load.js'

const guides = ['zh-street-stall', 'en-garden-waste'].map(name =>
  fileURLToPath(new URL(`../fixtures/guides/${name}/guide.md`, import.meta.url)),
)
process.stdout.write = () => true
await load('cli.cjs').main(['lint', ...guides])
for (const [filename, script] of scripts)
  writeFileSync(`${filename}.cache`, script.createCachedData())
process.exitCode = 0
