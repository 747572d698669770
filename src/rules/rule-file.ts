import { en, zhCN } from 'zod/locales'
import { sentencesIn, type Locale, type LocalText } from '../base/local-text.ts'
import { categories, severities } from '../findings/finding.ts'
import { similarName } from '../base/similar-name.ts'
import { kinds } from './kinds.ts'
import type { RuleExample, RuleFile, RuleHeader } from './rule.ts'
import { schemaTools } from './schema-tools.ts'

const { z } = schemaTools

const localText = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })

const header = z.strictObject({
  kind: z.enum(Object.keys(kinds)),
  language: z.enum(['zh', 'en', 'any']),
  severity: z.enum(severities),
  category: z.enum(categories),
  scope: z
    .strictObject({
      fields: z.array(z.string()).min(1).optional(),
      except: z.array(z.string()).min(1).optional(),
      quoted: z.boolean().optional(),
      unit: z.enum(['passage', 'sentence', 'heading', 'guide']).optional(),
    })
    .optional(),
  message: localText,
  why: localText,
  source: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  remedy: z.enum(['replace', 'annotate', 'delete', 'label', 'specify', 'rewrite']).optional(),
  fix: z.enum(['safe', 'review', 'none']).optional(),
  status: z.literal('trial').optional(),
})

const examples = z
  .array(
    z
      .strictObject({
        bad: z.string().min(1).optional(),
        good: z.string().min(1).optional(),
        at: z.string().min(1).optional(),
      })
      .refine(({ bad, good }) => bad !== undefined || good !== undefined, {
        message: 'badOrGood',
      }),
  )
  .refine(
    list =>
      list.some(({ bad }) => bad !== undefined) && list.some(({ good }) => good !== undefined),
    {
      message: 'badAndGood',
    },
  )

const headerKeys = Object.keys(header.shape)

/** A rule file, and the examples it proves itself by. */
export interface CheckedRule {
  readonly file: RuleFile
  readonly examples: readonly RuleExample[]
}

/** An issue as the schema builder reports it. */
export type RawIssue =
  ReturnType<typeof header.safeParse> extends { error?: infer Failure }
    ? Failure extends { issues: (infer Issue)[] }
      ? Issue
      : never
    : never

const localised = { 'zh-CN': zhCN(), en: en() }

/** What an issue says in each language: our own words for what our schemas refuse, the schema builder's for all else. */
export function sayIssue(issue: RawIssue): LocalText {
  const inLocale = (locale: Locale) => {
    const own: Readonly<Record<string, string>> = sentencesIn(locale).rules.needs
    if (issue.code === 'custom') return own[issue.message] ?? issue.message
    const told = localised[locale].localeError({ ...issue, input: undefined })
    return (typeof told === 'string' ? told : told?.message) ?? issue.message
  }
  return { 'zh-CN': inLocale('zh-CN'), en: inLocale('en') }
}

/** Check what a rule file says: its header by one schema for all, the rest by that of its kind. */
export function checkRule(
  id: string,
  data: Readonly<Record<string, unknown>>,
  builtIn: boolean,
): CheckedRule | readonly RawIssue[] {
  const parts: Record<'header' | 'settings', Record<string, unknown>> = { header: {}, settings: {} }
  for (const [key, value] of Object.entries(data)) {
    if (key === 'examples') continue
    parts[headerKeys.includes(key) ? 'header' : 'settings'][key] = value
  }

  const checkedHeader = header.safeParse(parts.header)
  const checkedExamples = z.strictObject({ examples }).safeParse({ examples: data['examples'] })
  // A kind with a slip of the pen is checked as the one that was meant, so that all mistakes are told at once.
  const name = String(data['kind'])
  const kind = kinds[name] ?? kinds[similarName(name, Object.keys(kinds)) ?? '']
  const checkedSettings = kind?.settings(schemaTools).safeParse(parts.settings)

  const results = [checkedHeader, checkedSettings, checkedExamples]
  const issues = results.flatMap(result => result?.error?.issues ?? [])
  if (issues.length > 0 || !checkedHeader.success || !checkedExamples.success) return issues
  const file = {
    id,
    header: checkedHeader.data satisfies RuleHeader,
    settings: checkedSettings?.data,
    builtIn,
  }
  return { file, examples: checkedExamples.data.examples }
}

/** Every key that a rule file of a kind may have. */
export function keysOf(kind: string | undefined): string[] {
  const schema = kinds[kind ?? '']?.settings(schemaTools)
  const json =
    schema === undefined ? {} : z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const settings = 'properties' in json ? Object.keys(json.properties ?? {}) : []
  return [...headerKeys, ...settings, 'examples']
}
