import type { FieldId } from '../guide/model.ts'

/** The field whose answers look like all of these values; nothing if they could be many things. */
export function fieldOfValues(values: readonly string[]): FieldId | undefined {
  if (values.length === 0) return undefined
  return shapes.find(([, shape]) => values.every(value => shape.test(value.trim())))?.[0]
}

/** Whether all of these values are for machines: identifiers, times to the second, yes and no. */
export function areCodes(values: readonly string[]): boolean {
  return values.length > 0 && values.every(value => code.test(value.trim()))
}

const shapes: readonly (readonly [FieldId, RegExp])[] = [
  ['contact', /^(?:[（(]?0\d{2,3}[）)]?[- ]?\d{7,8}|1[3-9]\d{9}|\(?\d{3}\)?[ -]\d{3}-\d{4})$/u],
  ['online-link', /^https?:\/\/\S+$/iu],
  ['time-limit', /^\d{1,3} ?(?:个?工作日|working days?)$/iu],
  ['hours', /(?:周[一二三四五]|星期|工作日|Mon(?:day)?\b).*\d{1,2}[:：.]\d{2}/iu],
  ['legal-basis', /《[^》]+》.*第[\d一二三四五六七八九十百]+条/u],
  ['fee', /^(?:不收费|免费|free(?: of charge)?|[\d.]+ ?元(?:\/.+)?|[£$€][\d.,]+)$/iu],
  ['place', /[路街道巷]\d+号|\d+ [A-Z]\w+ (?:Street|Road|Avenue|Lane)\b/u],
]

const code =
  /^(?:true|false|null|[YN]|[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::[\d.]+)?(?:Z|[+-][\d:]+)?|(?=.*\d)[\dA-Z_-]{10,})$/iu
