import { sentencesIn, type Locale } from '../src/base/local-text.ts'
import { categories } from '../src/findings/finding.ts'
import type { CheckedRule } from '../src/rules/rule-file.ts'
import type { RuleExample } from '../src/rules/rule.ts'

/** All rules as one page of Markdown, by what the reader gains, made from the rule files. */
export function rulesPage(checked: ReadonlyMap<string, CheckedRule>, locale: Locale): string {
  const texts = words[locale]
  const { categories: names } = sentencesIn(locale).rulePage
  const rules = [...checked.values()].toSorted((left, right) =>
    left.file.id < right.file.id ? -1 : 1,
  )
  const sections = categories.map(category => {
    const own = rules.filter(({ file }) => file.header.category === category)
    return [`## ${names[category]}`, ...own.map(rule => ruleSection(rule, locale))].join('\n\n')
  })
  return `${[texts.opening(rules.length), ...sections].join('\n\n')}\n`
}

const words = {
  en: {
    opening: (count: number) =>
      `# All ${count} rules\n\nEnglish | [中文](all-rules.zh-CN.md)\n\nMade from the rule files by \`npm run docs\`; change a rule, not this page. [rules.md](rules.md) says how rules are written.`,
    bad: 'Reported',
    good: 'Quiet',
    source: 'Source',
    trial: 'on trial',
    comma: ', ',
    semicolon: '; ',
  },
  'zh-CN': {
    opening: (count: number) =>
      `# 全部${count}条规则\n\n[English](all-rules.md) | 中文\n\n本页由 \`npm run docs\` 按规则文件生成；请改规则，不要改本页。规则怎么写，见 [rules.zh-CN.md](rules.zh-CN.md)。`,
    bad: '会报告',
    good: '不报告',
    source: '依据',
    trial: '试用',
    comma: '，',
    semicolon: '；',
  },
} as const

function ruleSection({ file, examples }: CheckedRule, locale: Locale): string {
  const { id, header } = file
  const texts = words[locale]
  const { severities } = sentencesIn(locale).report
  const facts = [
    `\`${header.kind}\``,
    severities[header.severity],
    ...(header.status === 'trial' ? [texts.trial] : []),
  ]
  const sources = [header.source ?? []].flat()
  return [
    `### ${id}`,
    `${facts.join(texts.comma)}${locale === 'en' ? '. ' : '。'}${header.message[locale]}`,
    header.why[locale],
    ...(sources.length === 0 ? [] : [`${texts.source}: ${sources.join(texts.semicolon)}`]),
    ...examplesOf(examples, texts),
  ].join('\n\n')
}

/** One example of each sort, as quoted code so that nothing in it is read as Markdown. */
function examplesOf(
  examples: readonly RuleExample[],
  texts: { readonly bad: string; readonly good: string },
): string[] {
  const bad = examples.find(example => example.bad !== undefined)?.bad
  const good = examples.find(example => example.good !== undefined)?.good
  const block = (title: string, text: string | undefined) =>
    text === undefined ? [] : [`${title}:`, `\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``]
  return [...block(texts.bad, bad), ...block(texts.good, good)]
}
