import abbreviation from './kinds/abbreviation.ts'
import boilerplate from './kinds/boilerplate.ts'
import consistency from './kinds/consistency.ts'
import doubled from './kinds/doubled.ts'
import fieldOrder from './kinds/field-order.ts'
import metric from './kinds/metric.ts'
import missingField from './kinds/missing-field.ts'
import pattern from './kinds/pattern.ts'
import terms from './kinds/terms.ts'
import unneededField from './kinds/unneeded-field.ts'
import type { RuleKind } from './rule.ts'

/** The ways of checking, by the name that rule files use: the name of the kind's own file. */
export const kinds: Readonly<Record<string, RuleKind>> = {
  abbreviation,
  boilerplate,
  consistency,
  doubled,
  'field-order': fieldOrder,
  metric,
  'missing-field': missingField,
  pattern,
  terms,
  'unneeded-field': unneededField,
}
