import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { compareFacts } from '../../src/facts/compare.ts'
import { markdownPage } from '../../src/rewrite/markdown-page.ts'
import { factsOf, rewriteFile } from './rewrite.ts'

const folder = new URL('../../fixtures/guides/', import.meta.url)

describe.each(await readdir(folder))('%s', name => {
  const own = new URL(`${name}/`, folder)

  test('becomes a page with every fact and every sentence, and then stays as it is', async () => {
    const file = (await readdir(own)).find(entry => entry.startsWith('guide.'))!
    const bytes = await readFile(new URL(file, own))
    const guide = await rewriteFile({ path: file, bytes })
    const page = markdownPage(guide)
    await expect(page).toMatchFileSnapshot(new URL('page.md', own).pathname)

    expect(guide.troubles).toEqual([])
    const { lost, invented } = compareFacts(
      await factsOf({ path: file, bytes }),
      await factsOf({ path: 'page.md', bytes: Buffer.from(page) }),
    )
    expect({ lost, invented }).toEqual({ lost: [], invented: [] })
    expect(guide.accounts.filter(({ fate }) => fate === 'lost')).toEqual([])

    const again = await rewriteFile({ path: 'page.md', bytes: Buffer.from(page) })
    expect(markdownPage(again)).toBe(page)
  })
})
