import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rulesPage } from '../scripts/rules-page.ts'
import { readBuiltInLibrary } from '../src/rules/read-library.ts'

const { checked } = await readBuiltInLibrary()
const pages = { en: 'all-rules.md', 'zh-CN': 'all-rules.zh-CN.md' } as const

test.each(['en', 'zh-CN'] as const)(
  'the page of all rules in %s is what the rule files say; “npm run docs” writes it',
  async locale => {
    const path = fileURLToPath(new URL(`../docs/${pages[locale]}`, import.meta.url))
    await expect(rulesPage(checked, locale)).toMatchFileSnapshot(path)
  },
)
