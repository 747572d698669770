import { sentencesIn, type Locale } from '../../base/local-text.ts'
import type { Trouble } from '../../findings/finding.ts'
import { flow, widthOf } from '../../reporters/parts/columns.ts'
import { jsonText } from '../../reporters/parts/json-text.ts'
import { signs, type Look } from '../../reporters/parts/palette.ts'
import type { RuleFile } from '../../rules/rule.ts'
import { troubleObject } from './trouble-object.ts'

/** A rule as the configuration leaves it, and whether it runs. */
export interface ListedRule {
  readonly file: RuleFile
  readonly isOn: boolean
}

/** The list for people at a screen: folder by folder, one rule a line. */
export function ruleListPage(rules: readonly ListedRule[], look: Look): string {
  const { width, bold, dim, locale } = look
  const { ruleList: texts } = sentencesIn(locale)
  const folders = new Map<string, ListedRule[]>()
  for (const rule of rules) {
    const folder = folderOf(rule)
    const known = folders.get(folder)
    if (known === undefined) folders.set(folder, [rule])
    else known.push(rule)
  }
  const widths = columnWidths(rules, look)
  const blocks = [...folders].map(([folder, inside]) =>
    [
      flow([{ text: `${folder} · ${texts.rules(inside.length)}`, paint: bold }], {
        width,
        indent: 0,
        hanging: 0,
      }),
      inside.flatMap(rule => ruleLine(rule, widths, look)),
    ].flat(),
  )
  const on = rules.filter(({ isOn }) => isOn).length
  const trials = rules.filter(({ file }) => file.header.status === 'trial').length
  const end = [
    ...flow([{ text: texts.totals(rules.length, on, rules.length - on), paint: bold }], {
      width,
      indent: 0,
      hanging: 2,
    }),
    ...(trials === 0
      ? []
      : flow([{ text: texts.trials(trials) }], { width, indent: 0, hanging: 2 })),
    ...flow([{ text: '→ ', paint: dim }, { text: texts.next }], { width, indent: 0, hanging: 2 }),
  ]
  return [...blocks, end].map(lines => `${lines.join('\n')}\n`).join('\n')
}

/** The list for programs: the schema `baihua/rules@1`. */
export function ruleListJson(
  rules: readonly ListedRule[],
  troubles: readonly Trouble[],
  locale: Locale,
): string {
  const on = rules.filter(({ isOn }) => isOn).length
  const document = {
    schema: 'baihua/rules@1',
    rules: rules.map(({ file: { id, header, builtIn }, isOn }) => ({
      id,
      kind: header.kind,
      language: header.language,
      severity: header.severity,
      category: header.category,
      message: header.message[locale],
      why: header.why[locale],
      on: isOn,
      trial: header.status === 'trial',
      builtIn,
    })),
    totals: { rules: rules.length, on, off: rules.length - on },
    troubles: troubles.map(trouble => troubleObject(trouble, locale)),
  }
  return `${jsonText(document)}\n`
}

function folderOf({ file }: ListedRule): string {
  return file.id.split('/')[0]!
}

interface ColumnWidths {
  readonly id: number
  readonly severity: number
  readonly state: number
}

function columnWidths(rules: readonly ListedRule[], { texts, locale }: Look): ColumnWidths {
  const { ruleList } = sentencesIn(locale)
  return {
    id: Math.min(48, widest(rules.map(({ file }) => file.id))),
    severity: widest(Object.values(texts.severities)),
    state: widest([ruleList.on, ruleList.off]),
  }
}

function widest(words: readonly string[]): number {
  return words.reduce((most, word) => Math.max(most, widthOf(word)), 0)
}

function ruleLine({ file, isOn }: ListedRule, widths: ColumnWidths, look: Look): string[] {
  const { id, header } = file
  const { width, dim, texts, severity: paints, locale } = look
  const { ruleList, rulePage } = sentencesIn(locale)
  const paint = isOn ? paints[header.severity] : dim
  const trial = header.status === 'trial' ? ` · ${ruleList.trial}` : ''
  return flow(
    [
      { text: `${signs[header.severity]} `, paint },
      { text: padded(id, widths.id), whole: true, ...(isOn ? {} : { paint: dim }) },
      { text: padded(texts.severities[header.severity], widths.severity), paint },
      { text: padded(isOn ? ruleList.on : ruleList.off, widths.state), paint },
      { text: `${rulePage.categories[header.category]}${trial}`, paint: dim },
    ],
    { width, indent: 2, hanging: 4 },
  )
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)) + 2)
}
