import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formatsModule from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import createReporter from '../../src/reporters/formats/sarif.ts'
import type { GuideReport } from '../../src/findings/finding.ts'
import {
  brokenRule,
  chinese,
  clean,
  contextFor,
  english,
  packed,
  message,
  printed,
  troubled,
} from './reports.ts'

function logOf(guides: readonly GuideReport[]): Log {
  return JSON.parse(printed(createReporter, contextFor(), guides)) as Log
}

function resultsOf(guides: readonly GuideReport[]) {
  return logOf(guides).runs[0]?.results ?? []
}

describe('the SARIF schema', () => {
  /** The package that carries the schema of the standard. */
  const schemaPackage = 'node_modules/@microsoft/sarif-matcher-utils'

  function sarifSchema(): object {
    const file = readdirSync(schemaPackage, { recursive: true, encoding: 'utf8' }).find(name =>
      /sarif-2\.1\.0[^/\\]*\.json$/.test(name),
    )
    if (file === undefined) throw new Error(`No SARIF schema is in ${schemaPackage}.`)
    const schema = JSON.parse(readFileSync(join(schemaPackage, file), 'utf8')) as object
    // The keys that name the draft go; nothing in the schema depends on it.
    return { ...schema, $schema: undefined, $id: undefined, id: undefined }
  }

  const runs = {
    'findings and troubles': {
      guides: [chinese, english, troubled, clean],
      troubles: [brokenRule],
    },
    'one clean guide': { guides: [clean], troubles: [] },
    'no guide at all': { guides: [], troubles: [] },
  }

  test.each(Object.entries(runs))('accepts a run with %s', (_name, { guides, troubles }) => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    formatsModule.default(ajv)
    const validate = ajv.compile(sarifSchema())

    const log: unknown = JSON.parse(printed(createReporter, contextFor(), guides, troubles))

    expect(validate(log), JSON.stringify(validate.errors, undefined, 2)).toBe(true)
  })
})

test('points at the rule of each finding', () => {
  const { results = [], tool } = logOf([chinese, english]).runs[0]!

  const pointed = results.filter(result => result.ruleIndex !== undefined)
  expect(pointed).not.toEqual([])
  for (const { ruleId, ruleIndex } of pointed) {
    expect(tool.driver.rules?.[ruleIndex!]?.id).toBe(ruleId)
  }
})

test('offers edits that a person or fix may apply, and leaves ideas out', () => {
  const fixes = resultsOf([chinese, english]).flatMap(result => result.fixes ?? [])

  expect(fixes.map(fix => fix.properties?.['applicability'])).toEqual([
    'safe',
    'safe',
    'review',
    'review',
    'safe',
    'review',
  ])
})

test('names the part of a packed file and offers no edits inside it', () => {
  const results = resultsOf([packed])

  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: '%E6%B0%91%E6%94%BF/%E4%B8%B4%E6%97%B6%E6%95%91%E5%8A%A9.docx' },
      },
      logicalLocations: [
        { name: '表 2 第 4 行（三、申请材料）', fullyQualifiedName: 'word/document.xml' },
      ],
    },
  ])
  expect(results.flatMap(({ fixes = [] }) => fixes)).toEqual([])
})

test.each([
  ['户籍/落户 申请%.md', '%E6%88%B7%E7%B1%8D/%E8%90%BD%E6%88%B7%20%E7%94%B3%E8%AF%B7%25.md'],
  ['<stdin>', '%3Cstdin%3E'],
  ['a:b.md', 'a%3Ab.md'],
  ['../portal/fees.md', '../portal/fees.md'],
  ['/srv/portal/fees.md', 'file:///srv/portal/fees.md'],
  ['broken\ud800.md', 'broken%EF%BF%BD.md'],
])('writes the path %j as a URI', (path, uri) => {
  const [result] = resultsOf([{ ...chinese, path }])

  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
})

test('keeps brackets in a message from turning into a link', () => {
  const [finding] = chinese.findings
  const words = message('见[这里](https://example.org)，第[2]条。', 'See [2].')

  const [result] = resultsOf([{ ...chinese, findings: [{ ...finding!, message: words }] }])

  expect(result?.message.text).toBe('见\\[这里](https://example.org)，第[2]条。')
})
