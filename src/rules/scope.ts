import { isLabel, type FieldId, type Passage } from '../guide/model.ts'
import type { RuleHeader } from './rule.ts'

/** Fields that quote the law, whose wording is not the author's. */
const quotedFields: readonly FieldId[] = [
  'legal-basis',
  'legal-basis-detail',
  'material-basis',
  'fee-basis',
]

/**
 * Whether a rule looks at a passage.
 *
 * Labels are looked at by no rule of wording. Quoted law is looked at only when the scope names its field or asks for it.
 */
export function inScope({ scope }: Pick<RuleHeader, 'scope'>, passage: Passage): boolean {
  const { role, fields } = passage
  if (scope?.unit === 'heading') {
    if (role !== 'heading' && role !== 'field-heading') return false
  } else if (isLabel(passage)) return false
  if (scope?.except?.some(id => fields.includes(id))) return false
  if (scope?.fields !== undefined) return scope.fields.some(id => fields.includes(id))
  if (scope?.quoted === true) return true
  return !quotedFields.some(id => fields.includes(id))
}
