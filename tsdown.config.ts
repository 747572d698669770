import { defineConfig, type UserConfig } from 'tsdown'
import { gatherLicences } from './scripts/gather-licences.ts'

const licences = gatherLicences('third-party-licences.txt')

/** Everything is bundled, so that starting means reading a few files; each command is a file of its own. */
const bundled: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  deps: { alwaysBundle: () => true },
  // Its main file asks for others in a way that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  minify: true,
  plugins: [licences],
  checks: { pluginTimings: false, legacyCjs: false },
}

export default defineConfig([
  {
    ...bundled,
    entry: {
      index: 'src/index.ts',
      'print-worker': 'src/cli/print-worker.ts',
      // The pool looks for this one beside itself.
      'entry/worker': './node_modules/tinypool/dist/entry/worker.js',
      compile: 'scripts/compile-library.ts',
    },
    outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
    dts: { entry: 'src/index.ts' },
  },
  {
    ...bundled,
    // Only of CommonJS can every Node keep the compiled code; see bin/baihua.js.
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    outExtensions: () => ({ js: '.cjs' }),
    dts: false,
    plugins: [
      licences,
      {
        name: 'modules-of-node',
        transform: code =>
          code
            // Passed on like this, the default of a CommonJS module comes out undefined.
            .replace(
              /export \{default as (\w+)\} from '(node:\w+)'/,
              "import whole from '$2'\nexport const $1 = whole",
            )
            // Commander can run programs as its commands. None of ours is one, and loading what that takes costs 5 ms.
            .replace("const childProcess = require('node:child_process')", ''),
      },
    ],
  },
])
