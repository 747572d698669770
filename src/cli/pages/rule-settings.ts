import { sentencesIn } from '../../base/local-text.ts'
import type { FieldId } from '../../guide/model.ts'
import type { Look } from '../../reporters/parts/palette.ts'
import type { RulePage } from '../../rules/explain.ts'
import type { RuleHeader } from '../../rules/rule.ts'

const mostShown = 30

/** What a rule looks at and for, besides its terms, one setting a line; long lists are cut. */
export function settingLines(
  header: RuleHeader,
  settings: RulePage['settings'],
  fieldNames: ReadonlyMap<FieldId, string>,
  look: Look,
): string[] {
  const { rulePage: texts } = sentencesIn(look.locale)
  const scope = Object.entries(header.scope ?? {}).filter(([, value]) => value !== undefined)
  const words = (key: string, value: unknown): string => {
    const shown = Array.isArray(value) ? value.slice(0, mostShown) : value
    const rest = Array.isArray(value) ? value.length - mostShown : 0
    const named = namesFields.has(key) ? fieldNames : new Map<string, string>()
    const all =
      key === 'unit' || key === 'measure'
        ? (texts.values[String(value)] ?? String(value))
        : settingWords(shown, named, look)
    return rest > 0 ? `${all}${look.texts.listComma}${texts.moreTerms(rest)}` : all
  }
  return [...scope, ...settings]
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const name = Object.hasOwn(texts.settings, key) ? texts.settings[key]! : key
      return `${name}${look.texts.colon}${words(key, value)}`
    })
}

/** The keys of rule files whose values are ids of fields. */
const namesFields = new Set([
  'fields',
  'except',
  'require',
  'when',
  'order',
  'or-has',
  'may-be-empty',
  'needs',
])

function settingWords(
  value: unknown,
  fieldNames: ReadonlyMap<FieldId, string>,
  look: Look,
): string {
  const { rulePage: texts } = sentencesIn(look.locale)
  if (Array.isArray(value)) {
    return value
      .map(item => {
        const words = settingWords(item, fieldNames, look)
        return Array.isArray(item) ? `[${words}]` : words
      })
      .join(look.texts.listComma)
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => {
        const words = settingWords(inner, fieldNames, look)
        return key === 'any-of'
          ? texts.anyOf(`[${words}]`)
          : key === 'has'
            ? words
            : `${key}: ${words}`
      })
      .join('; ')
  }
  const words = String(value)
  const name = fieldNames.get(words)
  return name === undefined ? words : texts.fieldName(name, words)
}
