import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/base/local-text.ts'
import { sourcePart } from '../../src/document/part.ts'
import type { Finding } from '../../src/findings/finding.ts'
import createReporter from '../../src/reporters/formats/terminal.ts'
import {
  brokenRule,
  chinese,
  clean,
  contextFor,
  english,
  findingAt,
  guideReport,
  message,
  packed,
  printed,
  text,
  troubled,
} from './reports.ts'

/** The words above each stretch of markers, as columns on the screen have it. */
function pointedAt(report: string): string[] {
  const lines = report.split('\n')
  return lines.flatMap((line, index) => {
    if (!/│ [ ^]*\^[ ^]*$/.test(line)) return []
    return [...line.matchAll(/\^+/g)].map(({ 0: marker, index: column }) =>
      columnsOf(lines[index - 1]!, column, column + marker.length),
    )
  })
}

function columnsOf(line: string, from: number, to: number): string {
  let column = 0
  let cut = ''
  for (const character of line) {
    if (column >= from && column < to) cut += character
    column += stringWidth(character)
  }
  return cut
}

function wordy(part: ReturnType<typeof sourcePart>, words: string, more: Partial<Finding> = {}) {
  const finding = findingAt(part, words, {
    ruleId: 'zh/plain-words',
    category: 'plain-words',
    severity: 'warning',
    message: message('“{found}”不好懂。', '“{found}” is hard to read.', { found: words }),
  })
  return { ...finding, ...more }
}

function report(source: string, words: readonly string[], width = 80): string {
  const part = sourcePart('养老/资格认证.md', source)
  const guide = guideReport(
    part,
    words.map(found => wordy(part, found)),
  )
  return printed(createReporter, contextFor({ width }), [guide])
}

describe('markers', () => {
  test('stand under wide characters', () => {
    expect(
      pointedAt(report('请于每年12月31日前（ⅰ类人员除外）办理认证。', ['前（ⅰ类', '认证'])),
    ).toEqual(['前（ⅰ类', '认证'])
  })

  test('stand under words behind tabs, accents, emoji and a rare character', () => {
    const source = '\t1.\t📞cafe\u0301、𠮷林路窗口，届时前往'

    expect(pointedAt(report(source, ['𠮷林路', '届时']))).toEqual(['𠮷林路', '届时'])
  })

  test('stand under words far out in a long line, on a narrow screen', () => {
    const source = `${'申请人应当如实提交材料，'.repeat(200)}逾期不予办理。${'请知悉。'.repeat(200)}`

    const text = report(source, ['逾期不予办理'], 40)

    expect(pointedAt(text)).toEqual(['逾期不予办理'])
    expect(text).toMatch(/│ ….*逾期不予办理.*…\n/)
  })

  test('stop at the edge when the words are longer than the screen', () => {
    const words = '凡在本市行政区域内从事经营活动的各类企业和其他组织均应依法办理登记'
    const [pointed] = pointedAt(report(`一、${words}。`, [words], 40))

    expect(words.startsWith(pointed!)).toBe(true)
    expect(stringWidth(pointed!)).toBeGreaterThan(25)
  })

  test('of two findings share a line, unless they lie on each other', () => {
    const source = '届时予以办理，逾期视为放弃。'

    expect(pointedAt(report(source, ['届时', '逾期']))).toEqual(['届时', '逾期'])
    expect(report(source, ['届时', '逾期']).match(/│ 届时/g)).toHaveLength(1)
    expect(pointedAt(report(source, ['予以办理', '办理，逾期']))).toEqual([
      '予以办理',
      '办理，逾期',
    ])
    expect(report(source, ['予以办理', '办理，逾期']).match(/│ 届时/g)).toHaveLength(2)
  })

  test('stand under the clean words of a packed file, without a line number', () => {
    const text = printed(createReporter, contextFor(), [packed])

    expect(pointedAt(text)).toEqual(['20个工作日', '逾期', '届时'])
    expect(text).toContain('✖ 段落 12（五、办理时限） 错误')
    expect(text).not.toContain('<w:')
  })

  test('leave the middle of a long stretch out', () => {
    const source = '一、受理\n二、审查\n三、决定\n四、送达\n五、归档'

    const text = report(source, [source])

    expect(pointedAt(text)).toEqual(['一、受理', '五、归档'])
    expect(text).toContain('\n  ⋮\n')
  })
})

describe('hostile input', () => {
  const attack = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u2066\r\nfake line\u0000\u200b\ud800'
  const part = sourcePart(`社保/${attack}.md`, `请\u001b[31m持\u202e证\t件\u0007至窗口`)
  const finding = wordy(part, '\u001b[31m持\u202e证', {
    ruleId: `zh/${attack}`,
    quote: attack,
    message: message(attack, attack),
    suggestions: [
      {
        title: message(attack, attack),
        remedy: 'replace',
        replacement: `带${attack}`,
        edits: [],
        applicability: 'review',
        factChanges: [{ change: 'lost', kind: 'duty', value: attack, quote: `必须${attack}` }],
      },
    ],
  })
  const trouble = { code: attack, message: text(attack, attack), cause: 'input' } as const
  const score = { overall: 50, wording: 50, structure: 50, band: attack, parts: {} }
  const guide = guideReport(part, [finding], { troubles: [trouble], score })

  test.each(locales)('cannot steer the terminal in %s', locale => {
    const shown = printed(createReporter, contextFor({ locale }), [guide], [trouble])

    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(shown).toContain('\\x1b[2J')
    expect(shown).toContain('\\u{202e}')
    expect(shown).toContain('\\r\\nfake line')
  })

  test('is marked by the width of its escapes', () => {
    const lines = printed(createReporter, contextFor(), [guide]).split('\n')
    const line = lines.findIndex(row => row.includes('│ 请'))

    expect(lines[line]).toContain('│ 请\\x1b[31m持\\u{202e}证')
    expect(lines[line + 1]).toContain(`│   ${'^'.repeat(8 + 2 + 8 + 2)}`)
  })
})

test('no line is wider than the screen, apart from addresses', () => {
  for (const width of [40, 57, 80, 120]) {
    for (const locale of locales) {
      const guides = [chinese, english, troubled, clean]
      const lines = printed(createReporter, contextFor({ locale, width }), guides, [brokenRule])
      for (const line of lines.split('\n').filter(row => !/^ +https:\S+$/.test(row))) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  }
})

test('any words in any line fit the screen and are pointed at', () => {
  const text = fc.string({
    unit: fc.constantFrom('届', '时', '，', 'a', 'é', ' ', '\t', '“', '📞', '𠮷', '\u001b', '1'),
    maxLength: 120,
  })
  fc.assert(
    fc.property(text, text, fc.integer({ min: 40, max: 90 }), (before, behind, width) => {
      const shown = report(`${before}逾期${behind}`, ['逾期'], width)

      expect(pointedAt(shown)).toEqual(['逾期'])
      for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
    { numRuns: 60 },
  )
})

test('colour changes nothing but the colour', () => {
  const guides = [chinese, english, troubled]
  const plain = printed(createReporter, contextFor(), guides)
  const coloured = printed(createReporter, contextFor({ colour: true }), guides)

  expect(coloured).not.toBe(plain)
  expect(stripVTControlCharacters(coloured)).toBe(plain)
})

test('says nothing of a clean guide among others', () => {
  expect(printed(createReporter, contextFor(), [clean, chinese])).not.toContain(clean.path)
})

test('counts guides one by one without keeping them', () => {
  const shown = printed(createReporter, contextFor(), [chinese, clean, chinese, troubled])

  expect(shown).toContain('4份指南中，有2份可以改得更好懂。')
  expect(shown).toContain('✖ 6个错误  ▲ 8个警告  ● 4条建议')
  expect(shown).toContain('有1份指南没有读全。')
})

test('says when nothing was checked', () => {
  expect(printed(createReporter, contextFor({ locale: 'en' }), [])).toBe(
    'No guides were checked.\n',
  )
})
