import type { z } from 'zod'
import type { Comparison } from '../consistency/comparison.ts'
import { counts } from '../consistency/counts.ts'
import { fees } from '../consistency/fees.ts'
import { instant } from '../consistency/instant.ts'
import { names } from '../consistency/names.ts'
import { unlisted } from '../consistency/papers.ts'
import { pastDates } from '../consistency/past-dates.ts'
import { repeated } from '../consistency/repeated.ts'
import { sameContact } from '../consistency/same-contact.ts'
import { stepTimes } from '../consistency/step-times.ts'
import { timeLimits } from '../consistency/time-limits.ts'
import { totals } from '../consistency/totals.ts'
import { defineRuleKind } from '../rule.ts'

/** The ways in which two places of a guide may disagree, by the name that rule files use. */
const comparisons: Readonly<Record<string, Comparison>> = {
  names,
  'time-limits': timeLimits,
  fees,
  'same-contact': sameContact,
  instant,
  'step-times': stepTimes,
  unlisted,
  counts,
  repeated,
  'past-dates': pastDates,
  totals,
}

/** What a guide says in one place and takes back in another. */
export default defineRuleKind({
  summary: { 'zh-CN': '前后一致', en: 'Consistency' },

  settings(tools) {
    const shape: Record<string, z.ZodOptional> = {}
    for (const [name, { settings }] of Object.entries(comparisons)) {
      shape[name] = settings(tools).optional()
    }
    return tools.z
      .strictObject(shape)
      .refine(chosen => Object.values(chosen).filter(isThere).length === 1, {
        message: 'oneComparison',
      })
  },

  compile(chosen) {
    const [name, settings] = Object.entries(chosen).find(([, value]) => isThere(value))!
    return comparisons[name]!.compile(settings)
  },
})

function isThere(value: unknown): boolean {
  return value !== undefined
}
