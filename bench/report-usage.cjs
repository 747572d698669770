const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

/** Loaded before a measured program: writes down what the process used when it ends. */
if (isMainThread) {
  process.on('exit', () => {
    writeFileSync(process.env.BAIHUA_USAGE, JSON.stringify(process.resourceUsage()))
  })
}
