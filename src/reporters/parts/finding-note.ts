import { localise } from '../../base/local-text.ts'
import type { Finding, Suggestion } from '../../findings/finding.ts'
import type { FactChange } from '../../facts/fact.ts'
import { flow } from './columns.ts'
import type { Run } from './columns.ts'
import { positionText } from './position-text.ts'
import { signs } from './palette.ts'
import type { Look } from './palette.ts'

/** What is wrong, where, which rule says so, and what could stand instead. */
export function findingNote(finding: Finding, indent: number, look: Look): string[] {
  const { texts, locale, width, dim, bold } = look
  const paint = look.severity[finding.severity]
  const head: Run[] = [
    { text: `${signs[finding.severity]} `, paint },
    { text: positionText(finding, locale), paint: dim, whole: finding.where === undefined },
    { text: ' ' },
    { text: texts.severities[finding.severity], paint: text => bold(paint(text)), whole: true },
    { text: '  ' },
    { text: localise(finding.message, locale) },
    { text: '  ' },
    { text: finding.ruleId, paint: dim, whole: true },
  ]
  return [
    ...flow(head, { width, indent, hanging: indent + 2 }),
    ...finding.suggestions.flatMap(suggestion => suggestionNote(suggestion, indent + 2, look)),
  ]
}

function suggestionNote(suggestion: Suggestion, indent: number, look: Look): string[] {
  const { texts, locale, width, dim, good, bad } = look
  const { applicability, replacement, factChanges } = suggestion
  const title = localise(suggestion.title, locale)
  const runs: Run[] = [{ text: '→ ', paint: dim }, { text: title }]
  if (replacement !== '' && !title.includes(replacement)) {
    runs.push({ text: texts.colon }, { text: replacement, paint: good })
  }
  runs.push(
    { text: '  ' },
    {
      text: `[${texts.applicability[applicability]}]`,
      paint: look.applicability[applicability],
      whole: true,
    },
  )
  const lines = flow(runs, { width, indent, hanging: indent + 2 })
  for (const change of ['lost', 'invented'] as const) {
    const facts = factChanges
      .filter(fact => fact.change === change)
      .map(fact => factName(fact, look))
    if (facts.length === 0) continue
    const text = texts.factChange[change](facts.join(texts.listComma))
    lines.push(...flow([{ text, paint: bad }], { width, indent: indent + 2, hanging: indent + 4 }))
  }
  return lines
}

/** The words as written, and the form they are compared in if it differs. */
function factName({ value, quote }: FactChange, { texts }: Look): string {
  if (quote === '') return value
  return quote === value ? texts.quoted(quote) : texts.quotedFact(quote, value)
}
