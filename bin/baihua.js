#!/usr/bin/env node
'use strict'

const { load } = require('./load.js')

load('cli.cjs').main(process.argv.slice(2)).then(leave)

/** Left to itself, Node would first wait for what V8 compiles and cleans up in the background. */
function leave() {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
}
