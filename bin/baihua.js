#!/usr/bin/env node
'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { load } = require('./load.js')

if (existsSync(join(__dirname, '../dist/cli.cjs'))) {
  load('cli.cjs').main(process.argv.slice(2)).then(leave)
} else {
  process.stderr.write(
    'baihua还没有构建，请在它的文件夹里运行“npm ci”。\nbaihua is not built yet. Run “npm ci” in its folder.\n',
  )
  process.exitCode = 3
}

/** Left to itself, Node would first wait for what V8 compiles and cleans up in the background. */
function leave() {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()))
}
