import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLanguageTools } from '../../src/text/language-tools.ts'
import { judge } from '../../src/text/readability.ts'

const pieces = [
  '。',
  '！',
  '？',
  '；',
  '：',
  '，',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '"',
  '.',
  '!',
  '?',
  ':',
  '(',
  ')',
  "'",
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u3000',
  '\t',
  '\u2029',
  '身份证',
  '办理',
  '一、',
  '（一）',
  '1.',
  '①',
  '联系电话：',
  'Apply',
  'now',
  'U.S.',
  'No.',
  'e.g.',
  '5',
  '3.5',
  'a)',
  '- ',
  'https://gov.example/?a=1',
  'x@gov.example',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe.each(['zh', 'en'] as const)('in %s', language => {
  test('sentences are in order, apart, not empty, and leave only white space', async () => {
    const { sentences } = await loadLanguageTools(language)

    fc.assert(
      fc.property(text, value => {
        let end = 0
        for (const span of sentences(value)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(value.slice(end, span.start).trim()).toBe('')
          expect(value.slice(span.start, span.end)).toBe(value.slice(span.start, span.end).trim())
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(value.length)
        expect(value.slice(end).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  test('lengths and scores are numbers for any text', async () => {
    const tools = await loadLanguageTools(language)

    fc.assert(
      fc.property(text, value => {
        expect(tools.sentenceLength(value)).toBeGreaterThanOrEqual(0)
        const readability = tools.readability([value])
        if (readability === undefined) return
        for (const figure of [readability.score, ...Object.values(readability.parts)]) {
          expect(figure).toBeGreaterThanOrEqual(0)
          expect(figure).toBeLessThanOrEqual(100)
        }
        for (const figure of Object.values(readability.figures)) expect(figure).not.toBeNaN()
      }),
    )
  })

  test.each(['中', '（', '《', '1', 'a', 'a. ', '. ', 'a@', '1 1', '\n', '-'])(
    'a megabyte of %j takes no longer than other text',
    { timeout: 60_000 },
    async unit => {
      const tools = await loadLanguageTools(language)
      const value = unit.repeat(Math.ceil(1_000_000 / unit.length))
      // On the processor: a machine with other work to do takes longer by the clock.
      const start = process.cpuUsage()
      const sentences = tools.sentences(value).map(span => value.slice(span.start, span.end))
      tools.readability(sentences)

      // Under a second on a quiet machine; minutes if time grew with the square.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000)
    },
  )
})

function atDifficulty(base: number) {
  return judge({}, {}, { base, features: {} })
}

describe('the scale', () => {
  test('falls with difficulty and never reaches its ends', () => {
    const scores = Array.from({ length: 120 }, (_, index) => atDifficulty(index / 2 - 20).score)

    expect(scores).toEqual(scores.toSorted((left, right) => right - left))
    expect(new Set(scores).size).toBe(scores.length)
    expect(scores[0]).toBeLessThan(100)
    expect(scores.at(-1)).toBeGreaterThan(0)
  })

  test.each([
    [2.5, 'primary-school'],
    [4.5, 'lower-secondary'],
    [6.5, 'upper-secondary'],
    [9, 'newspaper'],
    [9.1, 'official'],
  ] as const)('%d is still %s', (difficulty, band) => {
    expect(atDifficulty(difficulty).band).toBe(band)
  })
})

describe('the word lists', () => {
  const root = new URL('../../', import.meta.url)

  test('are what the script makes of its package', async () => {
    const script = fileURLToPath(new URL('scripts/english-frequencies.js', root))
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined()
  })

  test('are credited', async () => {
    const notice = await readFile(new URL('NOTICE.md', root), 'utf8')
    expect(notice).toContain('dist/chinese-words.bin')
    expect(notice).toContain('src/text/english/frequencies.json')
  })
})
