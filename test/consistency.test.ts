import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../src/config/config.ts'
import { createLinter } from '../src/lint/linter.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const library = await readBuiltInLibrary()

/** Two guides that contradict themselves once in every way there is a rule for. */
const guides = { zh: 'zh-dog-licence', en: 'en-boat-mooring' } as const

describe.each(['zh', 'en'] as const)('contradictions in %s', language => {
  const rules = [...library.rules.values()]
    .filter(({ header }) => header.language === language || header.language === 'any')
    .filter(({ header }) => header.kind === 'consistency')
    .map(({ id }) => id)

  test.each([...rules, `${language}/online-only`])('%s fires exactly once', async id => {
    const path = `../fixtures/guides/${guides[language]}/guide.md`
    const bytes = await readFile(new URL(path, import.meta.url))
    const linter = await createLinter(defaultConfig('/'), library, { only: [id], withLines: false })

    const found: string[] = []
    for await (const { findings } of linter.lintSource({ path: 'guide.md', bytes })) {
      found.push(...findings.map(({ ruleId }) => ruleId))
    }

    expect(found).toEqual([id])
  })
})
