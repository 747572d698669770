import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Language } from '../src/document/model.ts'
import type { GuideReport } from '../src/findings/finding.ts'
import { findFacts } from '../src/facts/find-facts.ts'
import { lint } from './lint/lint.ts'

const fixtures = new URL('../fixtures/pairs/', import.meta.url)

/** Points that an editor feels: half a band of schooling. */
const felt = { overall: 10, wording: 10 }

/** Facts that a rewrite has to keep, whatever words it chooses. */
const hardFacts = new Set(['amount', 'percentage', 'duration', 'date', 'phone', 'time-of-day'])

interface Pair {
  readonly name: string
  readonly official: GuideReport
  readonly plain: GuideReport
}

async function readPairs(language: Language): Promise<Pair[]> {
  const folder = new URL(`${language}/`, fixtures)
  return Promise.all(
    (await readdir(folder)).map(async name => ({
      name,
      official: await lint(await readFile(new URL(`${name}/official.md`, folder), 'utf8')),
      plain: await lint(await readFile(new URL(`${name}/plain.md`, folder), 'utf8')),
    })),
  )
}

describe.each(['zh', 'en'] as const)('in %s', language => {
  test('the plain guide of each pair scores better, by a margin that an editor feels', async () => {
    const pairs = await readPairs(language)
    expect(pairs.length).toBeGreaterThanOrEqual(20)

    for (const { name, official, plain } of pairs) {
      const gain = (key: 'overall' | 'wording') => plain.score![key] - official.score![key]
      expect(gain('wording'), `${name}, wording`).toBeGreaterThanOrEqual(felt.wording)
      expect(gain('overall'), `${name}, overall`).toBeGreaterThanOrEqual(felt.overall)
    }
  })

  test('both guides of each pair state the same amounts, times and numbers to call', async () => {
    for (const name of await readdir(new URL(`${language}/`, fixtures))) {
      const [official, plain] = await Promise.all(
        ['official', 'plain'].map(async kind => {
          const text = await readFile(new URL(`${language}/${name}/${kind}.md`, fixtures), 'utf8')
          const facts = findFacts(text, language).filter(({ kind }) => hardFacts.has(kind))
          return new Set(facts.map(({ kind, value }) => `${kind} ${value}`))
        }),
      )
      expect(
        [...official!].filter(fact => !plain!.has(fact)),
        name,
      ).toEqual([])
    }
  })
})
