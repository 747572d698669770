'use strict'

const { readFileSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { constants, Script } = require('node:vm')

// A short run is over before optimised code has paid for itself; a long one still gets it, a moment later.
setFlagsFromString('--interrupt-budget=1000000 --regexp-tier-up-ticks=10')

const dist = join(__dirname, '../dist/')
const modules = new Map()

/** The scripts loaded so far, by file. */
const scripts = new Map()

/**
 * Load a file of the built command line, with the code that V8 compiled for it when it was built.
 *
 * Compiling takes a fifth of the time of a short run. Newer Nodes keep compiled code by themselves; for the others
 * the build leaves it in `dist`, and a Node that cannot use it compiles as always.
 */
function load(name) {
  const filename = join(dist, name)
  if (enableCompileCache !== undefined) {
    enableCompileCache()
    return require(filename)
  }
  const known = modules.get(name)
  if (known !== undefined) return known.exports

  const own = { exports: {} }
  modules.set(name, own)
  const script = new Script(
    `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`,
    {
      filename,
      cachedData: compiled(filename),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  )
  scripts.set(filename, script)
  const requireFrom = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext()(own.exports, requireFrom, own, filename)
  return own.exports
}

function compiled(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

module.exports = { load, scripts }
