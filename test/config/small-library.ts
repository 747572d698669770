import type { CatalogueData } from '../../src/guide/catalogue.ts'
import type { Library } from '../../src/rules/library.ts'
import type { RuleFile, RuleHeader } from '../../src/rules/rule.ts'
import type { RuleSetting, SetFile } from '../../src/rules/set-file.ts'

const header: RuleHeader = {
  kind: 'terms',
  language: 'zh',
  severity: 'warning',
  category: 'plain-words',
  message: { 'zh-CN': '“{found}”不好懂。', en: '“{found}” is hard to follow.' },
  why: { 'zh-CN': '读者第一次来办事。', en: 'Readers are here for the first time.' },
}

const rules: readonly RuleFile[] = [
  {
    id: 'zh/plain-words',
    header,
    settings: { terms: { 届时: '到时候', 签章: ['签字', '盖章'] } },
    builtIn: true,
  },
  {
    id: 'zh/long-sentence',
    header: { ...header, kind: 'metric' },
    settings: { measure: 'sentence.characters', over: 45 },
    builtIn: true,
  },
  {
    id: 'zh/shy-words',
    header: { ...header, status: 'trial' },
    settings: { terms: { 尽快: null } },
    builtIn: true,
  },
  {
    id: 'any/reader-first-order',
    header: { ...header, kind: 'field-order', language: 'any' },
    settings: { order: ['materials', 'fee', 'place'] },
    builtIn: true,
  },
]

const ownRule: RuleFile = {
  id: 'our-rules/zh/hall-names',
  header,
  settings: { terms: { 市行政审批大厅: '市民中心' } },
  builtIn: false,
}

/** Four rules, three sets and four fields, and one rule of people's own. */
export const library: Library = {
  rules: new Map([...rules, ownRule].map(rule => [rule.id, rule])),
  sets: new Map(
    [
      set('first-look', [], { 'zh/long-sentence': 'on' }),
      set('recommended', ['first-look'], {
        'zh/plain-words': 'on',
        'any/reader-first-order': 'on',
      }),
      set('strict', ['recommended'], { 'zh/long-sentence': { severity: 'error', over: 30 } }),
    ].map(file => [file.name, file]),
  ),
  catalogues: { zh: catalogue('zh'), en: catalogue('en') },
  // Linting asks for none of it.
  get rewriting(): never {
    throw new Error('Nothing is rewritten here.')
  },
  troubles: [],
}

function set(
  name: string,
  bases: readonly string[],
  chosen: Readonly<Record<string, RuleSetting>>,
): SetFile {
  return { name, about: { 'zh-CN': name, en: name }, extends: bases, rules: chosen }
}

function catalogue(language: 'zh' | 'en'): CatalogueData {
  const fields = ['materials', 'fee', 'place', 'steps'].map(id => ({
    id,
    name: id,
    group: 'service',
    neededBy: 'applicant' as const,
    position: 'front' as const,
    labels: [],
  }))
  return { language, sources: {}, fields, ambiguous: {}, merged: {} }
}
