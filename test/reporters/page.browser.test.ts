import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadRewritePrinter } from '../../src/reporters/load-rewrite-printer.ts'
import { lookOf } from '../../src/reporters/parts/palette.ts'
import { rewrite } from '../rewrite/rewrite.ts'

const executablePath = process.env['BAIHUA_CHROMIUM'] ?? '/usr/bin/chromium'
const isThere = existsSync(executablePath)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const fixtures = new URL('../../fixtures/guides/', import.meta.url)

test.runIf(process.env['CI'] !== undefined)('a browser is there to look at pages with', () => {
  expect(isThere, `${executablePath} is missing; set BAIHUA_CHROMIUM`).toBe(true)
})

describe.skipIf(!isThere)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    })
  })
  afterAll(() => browser?.close())

  describe.each(['zh-hygiene-permit', 'en-sanitary-permit'])('%s', name => {
    test.each([
      ['html', 360],
      ['html', 1280],
      ['report', 360],
      ['report', 1280],
    ])('as %s, %i pixels wide, can be used by everybody', async (format, width) => {
      const path = `${name}/guide.md`
      const guide = await rewrite(await readFile(new URL(path, fixtures), 'utf8'))
      const locale = name.startsWith('zh') ? 'zh-CN' : 'en'
      const printer = await loadRewritePrinter(format)
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      try {
        await page.setContent(printer.print(guide, lookOf({ locale, colour: false, width: 80 })))
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        await page.evaluate(await readFile(axe, 'utf8'))
        const found = (await page.evaluate('axe.run()')) as { violations: Violation[] }

        expect(wider, 'has to be moved sideways').toBe(0)
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
      } finally {
        await page.close()
      }
    })
  })
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}
