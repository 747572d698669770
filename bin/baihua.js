#!/usr/bin/env node
'use strict'

require('./load.js').load('cli.cjs').main(process.argv.slice(2))
