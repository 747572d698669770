import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('a run without a configuration file loads neither YAML nor schemas', () => {
  const light = ['config.ts', 'find.ts', 'load.ts', 'places.ts']
  const imports = light.flatMap(name => {
    const code = readFileSync(new URL(`../../src/config/${name}`, import.meta.url), 'utf8')
    return [...code.matchAll(/^import (?!type)[^']*'([^']+)'/gm)].map(([, target]) => target)
  })

  expect(new Set(imports)).toEqual(
    new Set([
      'node:fs',
      'node:path',
      '../base/local-text.ts',
      '../base/tool-error.ts',
      '../document/part.ts',
      '../inputs/input.ts',
      './config.ts',
      './find.ts',
    ]),
  )
})
