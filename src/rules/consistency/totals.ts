import type { Block, Table } from '../../document/model.ts'
import type { Text } from '../../document/text.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Passage } from '../../guide/model.ts'
import type { CheckContext } from '../rule.ts'
import { defineComparison, statedIn } from './comparison.ts'

/** A total that is not the sum of what stands above or before it. */
export const totals = defineComparison({
  settings: ({ z, pattern }) =>
    z.strictObject({
      /** How the row or the words of a total begin. */
      total: pattern(),
      /** Fields in which sentences add up amounts. */
      in: z.array(z.string().min(1)).min(1),
    }),

  compile({ total, in: where }) {
    const isTotal = new RegExp(`^\\s*(?:${total})`, 'iu')
    const saysTotal = new RegExp(`(?:${total})[^，。；,;]{0,8}$`, 'iu')
    return {
      onGuide(context) {
        const tables = context.guide.document.blocks.filter(block => block.type === 'table')
        if (tables.length > 0) {
          const passageOf = new Map(context.guide.passages.map(passage => [passage.text, passage]))
          for (const table of tables) addTable(table, isTotal, passageOf, context)
        }
        addSentences(context, where, saysTotal)
      },
    }
  },
})

/** What a cell says, if it says one figure. */
interface Figure {
  readonly count: number
  readonly unit: string
  readonly passage: Passage
  readonly quote: string
}

function addTable(
  { rows }: Table,
  isTotal: RegExp,
  passageOf: ReadonlyMap<Text, Passage>,
  context: CheckContext,
): void {
  const at = rows.findIndex(({ cells }) => isTotal.test(wordsOf(cells[0])))
  if (at < 2) return
  const parts = rows.slice(1, at)
  rows[at]!.cells.forEach((cell, column) => {
    const total = figureOf(cell, passageOf, context)
    if (total === undefined || parts.length < 2) return
    const figures = parts.map(({ cells }) => figureOf(cells[column], passageOf, context))
    const known = figures.filter(figure => figure !== undefined)
    // A cell that says anything else could hide a part of the sum.
    const isWhole = parts.every(
      ({ cells }, index) => figures[index] !== undefined || isNothing(wordsOf(cells[column])),
    )
    if (!isWhole || known.length < 2 || known.some(({ unit }) => unit !== total.unit)) return
    const sum = addUp(known)
    if (sum === total.count) return
    const { passage, quote } = total
    context.report(passage, passage.span, { values: { found: quote, value: sum } })
  })
}

function wordsOf(cell: readonly Block[] | undefined): string {
  const [first] = cell ?? []
  return first?.type === 'paragraph' ? first.text.value : ''
}

function isNothing(words: string): boolean {
  return /^\s*(?:[-—–/]*|无|免费|不收费|none|free|nil|n\/a)\s*$/iu.test(words)
}

function figureOf(
  cell: readonly Block[] | undefined,
  passageOf: ReadonlyMap<Text, Passage>,
  context: CheckContext,
): Figure | undefined {
  const [first] = cell ?? []
  if (first?.type !== 'paragraph' || cell?.length !== 1) return undefined
  const passage = passageOf.get(first.text)
  if (passage === undefined) return undefined
  const quote = passage.value.trim()
  if (/^\d{1,6}$/u.test(quote)) return { count: Number(quote), unit: '', passage, quote }
  const facts = context.facts(passage)
  const [fact] = facts
  const figure = facts.length === 1 ? numberOf(fact!) : undefined
  return figure && { ...figure, passage, quote: fact!.quote }
}

/** Minutes and hours are added as minutes; other units only among themselves. */
function numberOf({ kind, value }: Fact): { count: number; unit: string } | undefined {
  if (kind !== 'amount' && kind !== 'duration') return undefined
  const match = /^([\d.]+) (.+)$/u.exec(value)
  if (match === null) return undefined
  const [, count, unit] = match
  return unit === 'hour'
    ? { count: Number(count) * 60, unit: 'minute' }
    : { count: Number(count), unit: unit! }
}

function addUp(figures: readonly { readonly count: number }[]): number {
  return Math.round(figures.reduce((sum, { count }) => sum + count, 0) * 100) / 100
}

/** A rate is not added but multiplied. */
const rate = /每|按|起|\/|×|\b(?:per|each|every|from|a (?:day|week|month|year))\b/iu

function addSentences(context: CheckContext, fields: readonly string[], saysTotal: RegExp): void {
  const byPassage = new Map<Passage, Fact[]>()
  for (const { passage, fact } of statedIn(context, fields, 'amount')) {
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), fact])
  }
  for (const [passage, facts] of byPassage) {
    const { value } = passage
    if (facts.length < 3 || rate.test(value)) continue
    const at = facts.findIndex(({ span }) => saysTotal.test(value.slice(0, span.start)))
    if (at !== facts.length - 1) continue
    const figures = facts.map(numberOf)
    const total = figures[at]
    const parts = figures.slice(0, at).filter(figure => figure !== undefined)
    if (total === undefined || parts.length < at) continue
    const sum = addUp(parts)
    if (sum === total.count || parts.some(({ unit }) => unit !== total.unit)) continue
    const { span, quote } = facts[at]!
    const offset = passage.span.start
    context.report(
      passage,
      { start: offset + span.start, end: offset + span.end },
      { values: { found: quote, value: sum } },
    )
  }
}
