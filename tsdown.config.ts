import { defineConfig } from 'tsdown'

/** Everything is bundled, so that starting means reading a few files; each command is a file of its own. */
export default defineConfig({
  entry: { cli: 'src/cli/main.ts', 'lint-worker': 'src/lint/lint-worker.ts', index: 'src/index.ts', compile: 'scripts/compile-library.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  dts: { entry: 'src/index.ts' },
  noExternal: () => true,
  minify: true,
  clean: true,
})
