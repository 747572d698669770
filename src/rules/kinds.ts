import abbreviation from './kinds/abbreviation.ts'
import boilerplate from './kinds/boilerplate.ts'
import consistency from './kinds/consistency.ts'
import doubled from './kinds/doubled.ts'
import fieldOrder from './kinds/field-order.ts'
import fieldValue from './kinds/field-value.ts'
import materialLine from './kinds/material-line.ts'
import metric from './kinds/metric.ts'
import missingField from './kinds/missing-field.ts'
import pattern from './kinds/pattern.ts'
import repetition from './kinds/repetition.ts'
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
  'field-value': fieldValue,
  'material-line': materialLine,
  metric,
  'missing-field': missingField,
  pattern,
  repetition,
  terms,
  'unneeded-field': unneededField,
}
