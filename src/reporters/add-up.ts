import type { GuideDigest } from '../findings/digest.ts'
import type { Trouble } from '../findings/finding.ts'
import type { RunSummary } from './reporter.ts'

/** A run as it adds up, guide by guide. */
export interface Sum {
  add(digest: GuideDigest): void
  summary(): RunSummary
}

/** Start adding up a run; `troubles` are those that belong to no guide. */
export function addUp(troubles: readonly Trouble[]): Sum {
  const totals = { error: 0, warning: 0, advice: 0 }
  const rules = new Map<string, number>()
  const guideTroubles: RunSummary['guideTroubles'][number][] = []
  const counts = { guides: 0, found: 0, troubled: 0, fixable: 0 }
  let leastScore = Infinity

  return {
    add(digest) {
      counts.guides++
      counts.fixable += digest.fixable
      const { error, warning, advice } = digest.totals
      totals.error += error
      totals.warning += warning
      totals.advice += advice
      if (error + warning + advice > 0) counts.found++
      if (digest.troubles.length > 0) counts.troubled++
      for (const [rule, count] of Object.entries(digest.rules)) {
        rules.set(rule, (rules.get(rule) ?? 0) + count)
      }
      for (const trouble of digest.troubles) guideTroubles.push({ path: digest.path, trouble })
      leastScore = Math.min(leastScore, digest.score ?? Infinity)
    },
    summary: () => ({
      ...counts,
      totals,
      commonest: commonest(rules),
      leastScore,
      guideTroubles,
      troubles,
    }),
  }
}

/** The rule with the most findings; among equals the first by id, so that the same run says the same. */
function commonest(rules: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  for (const [rule, count] of rules) {
    const most = best === undefined ? 0 : rules.get(best)!
    if (count > most || (count === most && best !== undefined && rule < best)) best = rule
  }
  return best
}
