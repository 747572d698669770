import { sentencesIn, type Sentences } from '../../base/local-text.ts'
import { flow, widthOf } from '../../reporters/parts/columns.ts'
import type { Look, Paint } from '../../reporters/parts/palette.ts'
import type { Proof } from '../../rewrite/prove-rules.ts'

/** An example that did not go as it should: which one, what happened, and what to do about it. */
export function failedProof(
  { ruleId, example, outcome, instead = '' }: Proof,
  { number, of }: { readonly number: number; readonly of: number },
  look: Look,
): string {
  const { width, bold, bad, dim, locale } = look
  const { proof: texts } = sentencesIn(locale)
  if (outcome === 'proven') return ''

  const line = (text: string, paint: Paint, indent: number) =>
    flow([{ text, paint }], { width, indent, hanging: indent + 2 })
  const lines = [
    ...flow(
      [
        { text: '✖ ', paint: bad },
        { text: ruleId, paint: bold },
        { text: ` · ${texts.example(number, of)}`, paint: dim },
      ],
      { width, indent: 0, hanging: 2 },
    ),
    ...(example.bad === undefined || outcome === 'noisy'
      ? []
      : quoted(texts.bad, example.bad, look)),
    ...(example.good === undefined || !showsGood.has(outcome)
      ? []
      : quoted(texts.good, example.good, look)),
    ...line(outcomeWords(texts.outcomes, outcome, example.at ?? '', instead), bad, 2),
    ...(outcome === 'wrong-fix' ? quoted('', instead, look) : []),
    ...flow([{ text: '→ ', paint: dim }, { text: texts.advice[outcome] }], {
      width,
      indent: 2,
      hanging: 4,
    }),
  ]
  return `${lines.join('\n')}\n\n`
}

const showsGood = new Set<Proof['outcome']>(['noisy', 'wrong-fix'])

function outcomeWords(
  texts: Sentences['proof']['outcomes'],
  outcome: Exclude<Proof['outcome'], 'proven'>,
  at: string,
  instead: string,
): string {
  if (outcome === 'misplaced') return texts.misplaced(at, instead)
  return outcome === 'noisy' ? texts.noisy(instead) : texts[outcome]
}

/** An example's text with a bar before each line. */
function quoted(label: string, words: string, { width, dim }: Look): string[] {
  return words
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => {
      const before = index === 0 ? label : ' '.repeat(widthOf(label))
      return flow([{ text: `│ ${before}`, paint: dim }, { text: line }], {
        width,
        indent: 4,
        hanging: 6,
      })
    })
}

/** What a proof of rules adds up to. */
export function proofSummary(
  count: {
    readonly rules: number
    readonly examples: number
    readonly failed: number
    readonly failedRules: number
  },
  brokenFiles: number,
  look: Look,
): string {
  const { width, good, bad } = look
  const { proof: texts } = sentencesIn(look.locale)
  const line = (text: string, paint: Paint) =>
    flow([{ text, paint }], { width, indent: 0, hanging: 2 })
  const lines = [
    ...(count.failed > 0
      ? line(texts.failed(count.failed, count.examples, count.failedRules), bad)
      : []),
    ...(brokenFiles > 0 ? line(texts.broken(brokenFiles), bad) : []),
    ...(count.rules === 0 && brokenFiles === 0 ? line(texts.nothing, bad) : []),
    ...(count.failed === 0 && count.rules > 0
      ? line(`✔ ${texts.allProven(count.rules, count.examples)}`, good)
      : []),
  ]
  return `${lines.join('\n')}\n`
}
