import { say, sentencesIn, type Locale } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import { severities, type Severity } from '../findings/finding.ts'
import type { RuleFile } from './rule.ts'
import type { RuleSetting } from './set-file.ts'

/**
 * A rule with the severity and settings that a set or a configuration asks for; maps merge one level deep, lists replace.
 *
 * Settings are checked by the same schema as the rule's file. Throws a `ToolError` if they do not fit.
 */
export async function changeRule(file: RuleFile, setting: RuleSetting): Promise<RuleFile> {
  if (setting === 'on' || setting === 'off') return file
  if (typeof setting === 'string') return withSeverity(file, setting)

  const { severity, fix, scope, ...changes } = setting
  const changed = severity === undefined ? file : withSeverity(file, severity)
  const header = {
    ...changed.header,
    ...(fix === undefined ? {} : { fix }),
    ...(scope === undefined ? {} : { scope }),
  }
  const settings = merge(file.settings, changes)

  const { checkRule, sayIssue } = await import('./rule-file.ts')
  const examples = [{ bad: '…', good: '…' }]
  const checked = checkRule(file.id, { ...header, ...settings, examples }, file.builtIn)
  if ('file' in checked) return checked.file
  const mistakesIn = (locale: Locale) =>
    checked
      .map(issue => {
        const told = sayIssue(issue)[locale]
        return issue.code === 'unrecognized_keys' ? told : `${issue.path.join('.')}: ${told}`
      })
      .join('; ')
  const told = (locale: Locale) => sentencesIn(locale).rules.badSetting(file.id, mistakesIn(locale))
  throw new ToolError(
    'bad-setting',
    { 'zh-CN': told('zh-CN'), en: told('en') },
    say(texts => texts.rules.badSettingHint(file.id)),
  )
}

function withSeverity(file: RuleFile, severity: Severity): RuleFile {
  if (!severities.includes(severity)) {
    throw new ToolError(
      'bad-setting',
      say(texts =>
        texts.rules.unknownValue(file.id, severity, ['off', 'on', ...severities], undefined),
      ),
    )
  }
  return { ...file, header: { ...file.header, severity } }
}

function merge(
  settings: unknown,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...(settings as Record<string, unknown>) }
  for (const [key, value] of Object.entries(changes)) {
    const before = merged[key]
    merged[key] = isMap(before) && isMap(value) ? { ...before, ...value } : value
  }
  return merged
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
