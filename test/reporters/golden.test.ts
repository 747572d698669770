import { expect, test } from 'vitest'
import { locales } from '../../src/base/local-text.ts'
import { loadReporter, reporterNames } from '../../src/reporters/load-reporter.ts'
import {
  brokenRule,
  chinese,
  clean,
  contextFor,
  english,
  packed,
  printed,
  troubled,
} from './reports.ts'

const extensions: Readonly<Record<string, string>> = { json: 'json', sarif: 'sarif' }

const runs = {
  portal: { guides: [chinese, english, troubled, clean], troubles: [brokenRule] },
  packed: { guides: [packed], troubles: [] },
  clean: { guides: [clean], troubles: [] },
  troubles: { guides: [troubled], troubles: [] },
}

for (const name of reporterNames) {
  for (const locale of locales) {
    for (const [run, { guides, troubles }] of Object.entries(runs)) {
      test(`${name} prints the ${run} run in ${locale}`, async () => {
        const text = printed(await loadReporter(name), contextFor({ locale }), guides, troubles)

        await expect(text).toMatchFileSnapshot(
          `../../fixtures/reports/${name}/${run}.${locale}.${extensions[name] ?? 'txt'}`,
        )
      })
    }
  }
}
