import { z } from 'zod'
import { locales } from '../base/local-text.ts'
import { severities, type Severity } from '../findings/finding.ts'
import { isSelector } from '../inputs/selector.ts'
import type { RuleSetting } from '../rules/set-file.ts'

/** What kind of value a setting takes; the sentence for it has the same name. */
export type Expected =
  | 'map'
  | 'text'
  | 'names'
  | 'locale'
  | 'failOn'
  | 'list'
  | 'fields'
  | 'records'
  | 'keys'
  | 'key'
  | 'rules'
  | 'setting'
  | 'severity'
  | 'overrides'
  | 'html'
  | 'selector'
  | 'limits'
  | 'count'
  | 'seconds'

/** Where settings do not fit, and why. */
export type Issue =
  | { readonly path: readonly PropertyKey[]; readonly unknownKey: string; readonly known: string[] }
  | {
      readonly path: readonly PropertyKey[]
      readonly expected: Expected
      /** The words that fit, where there are few. */
      readonly choices: readonly string[]
    }

/** What a configuration file may say, as it is after checking. */
export type Settings = z.output<typeof settings>

/** Check the settings of a file. */
export function checkSettings(data: unknown): { settings: Settings } | { issues: Issue[] } {
  const checked = settings.safeParse(data)
  if (checked.success) return { settings: checked.data }
  return { issues: checked.error.issues.flatMap(toIssues) }
}

const failOn = [...severities, 'never'] as const

const choices: Partial<Record<Expected, readonly string[]>> = {
  locale: locales,
  failOn,
  severity: severities,
  setting: ['off', 'on', ...severities],
}

const text = z.string(expects('text')).min(1, expects('text'))
const list = z.array(text, expects('list'))

// YAML 1.2 reads off and on as words, but editors and older files write false and true.
const setting = z.unknown().transform((value, context): RuleSetting => {
  const word = value === false ? 'off' : value === true ? 'on' : value
  if (word === 'off' || word === 'on' || isSeverity(word)) return word
  if (!isMap(word)) {
    context.addIssue({ code: 'custom', message: 'setting' })
    return z.NEVER
  }
  const { severity } = word
  if (severity !== undefined && !isSeverity(severity)) {
    context.addIssue({ code: 'custom', message: 'severity', path: ['severity'] })
    return z.NEVER
  }
  return { ...word, ...(severity === undefined ? {} : { severity }) }
})

const key = z.union(
  [z.literal('off').transform(() => false as const), z.literal(false), text],
  expects('key'),
)

const rules = z.record(z.string(), setting, expects('rules'))

const settings = z.strictObject(
  {
    extends: z
      .unknown()
      .transform(names => (typeof names === 'string' ? [names] : names))
      .pipe(z.array(text, expects('names')))
      .optional(),
    locale: z.enum(locales, expects('locale')).optional(),
    failOn: z.enum(failOn, expects('failOn')).optional(),
    rulesFrom: list.optional(),
    ignore: list.optional(),
    fields: z.record(z.string(), list, expects('fields')).optional(),
    records: z
      .record(z.string(), z.record(z.string(), key, expects('keys')), expects('records'))
      .optional(),
    rules: rules.optional(),
    overrides: z
      .array(
        z.strictObject({ files: list.min(1, expects('list')), rules }, expects('map')),
        expects('overrides'),
      )
      .optional(),
    html: z
      .strictObject(
        { guideIn: z.string(expects('selector')).refine(isSelector, 'selector').optional() },
        expects('html'),
      )
      .optional(),
    limits: z
      .strictObject(
        {
          fileSize: z.int(expects('count')).positive(expects('count')).optional(),
          nesting: z.int(expects('count')).positive(expects('count')).optional(),
          unpackedSize: z.int(expects('count')).positive(expects('count')).optional(),
          ruleSeconds: z.number(expects('seconds')).positive(expects('seconds')).optional(),
        },
        expects('limits'),
      )
      .optional(),
  },
  expects('map'),
)

const override = ['files', 'rules']
const limits = ['fileSize', 'nesting', 'unpackedSize', 'ruleSeconds']

/** An issue's message is only the name of its sentence: the sentence itself comes in two languages. */
function expects(expected: Expected): { error: (issue: { code?: string }) => string | undefined } {
  return { error: ({ code }) => (code === 'unrecognized_keys' ? undefined : expected) }
}

function toIssues(issue: z.core.$ZodIssue): Issue[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(unknownKey => ({ path, unknownKey, known: keysAt(path) }))
  }
  const expected = issue.message as Expected
  return [{ path, expected, choices: choices[expected] ?? [] }]
}

function keysAt([parent]: readonly PropertyKey[]): string[] {
  if (parent === 'overrides') return override
  if (parent === 'html') return ['guideIn']
  return parent === 'limits' ? limits : Object.keys(settings.shape)
}

function isSeverity(value: unknown): value is Severity {
  return severities.some(severity => severity === value)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
