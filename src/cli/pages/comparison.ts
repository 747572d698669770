import { sentencesIn, type Locale } from '../../base/local-text.ts'
import { flow } from '../../reporters/parts/columns.ts'
import { jsonText } from '../../reporters/parts/json-text.ts'
import type { Look, Paint } from '../../reporters/parts/palette.ts'
import type { PlacedFact } from '../placed-facts.ts'
import { factObject, factTable } from './facts.ts'

/** Facts that stand in one of two texts only, with their places there. */
export interface PlacedComparison {
  readonly same: boolean
  readonly lost: readonly PlacedFact[]
  readonly invented: readonly PlacedFact[]
  /** How many facts the text before states. */
  readonly before: number
}

/** A comparison for programs: the schema `baihua/fact-comparison@1`. */
export function comparisonJson({ same, lost, invented }: PlacedComparison, locale: Locale): string {
  const document = {
    schema: 'baihua/fact-comparison@1',
    same,
    lost: lost.map(fact => factObject(fact, locale)),
    invented: invented.map(fact => factObject(fact, locale)),
  }
  return `${jsonText(document)}\n`
}

/** A comparison for people at a screen: what was lost of one file, what the other has in addition. */
export function comparisonPage(
  { same, lost, invented, before }: PlacedComparison,
  left: string,
  right: string,
  look: Look,
): string {
  const { facts: texts } = sentencesIn(look.locale)
  const line = (text: string, paint: Paint) =>
    flow([{ text, paint }], { width: look.width, indent: 0, hanging: 2 })
  if (same) return `${line(texts.same(before), look.good).join('\n')}\n`

  const block = (heading: string, facts: readonly PlacedFact[]) =>
    facts.length === 0
      ? []
      : [`${[...line(heading, look.bad), ...factTable(facts, look)].join('\n')}\n`]
  return [
    ...block(texts.lost(lost.length, left), lost),
    ...block(texts.invented(invented.length, right), invented),
  ].join('\n')
}
