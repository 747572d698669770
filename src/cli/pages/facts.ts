import { sentencesIn, type Locale } from '../../base/local-text.ts'
import type { FactKind } from '../../facts/fact.ts'
import type { GuideReport, Trouble } from '../../findings/finding.ts'
import { flow, widthOf } from '../../reporters/parts/columns.ts'
import { guideHeader } from '../../reporters/parts/guide-header.ts'
import { jsonPosition } from '../../reporters/parts/json-position.ts'
import { jsonArrayWriter, jsonText } from '../../reporters/parts/json-text.ts'
import { positionText } from '../../reporters/parts/position-text.ts'
import type { Look } from '../../reporters/parts/palette.ts'
import { troubleBlock } from '../../reporters/parts/trouble-block.ts'
import { visible } from '../../reporters/parts/visible.ts'
import type { PlacedFact } from '../placed-facts.ts'
import { troubleObject } from './trouble-object.ts'

/** What one guide states. */
export interface FactsOfFile extends Pick<
  GuideReport,
  'path' | 'record' | 'language' | 'troubles'
> {
  /** Missing when the file could not be read. */
  readonly facts?: readonly PlacedFact[]
}

/** Prints facts guide by guide. */
export interface FactsPage {
  open(): string
  guide(facts: FactsOfFile): string
  close(troubles: readonly Trouble[]): string
}

/** Facts for people at a screen. */
export function terminalFacts(look: Look): FactsPage {
  return {
    open: () => '',
    guide: file => `${guideLines(file, look).join('\n')}\n\n`,
    close(troubles) {
      const lines = troubleBlock(look.texts.runTroubles, troubles, look)
      return lines.length === 0 ? '' : `${lines.join('\n')}\n`
    },
  }
}

/** Facts for programs: the schema `baihua/facts@1`, with a list of guides unless there is exactly one file. */
export function jsonFacts(locale: Locale, isSingle: boolean): FactsPage {
  if (isSingle) {
    return {
      open: () => '',
      guide: file => `${jsonText({ schema: 'baihua/facts@1', ...guideObject(file, locale) })}\n`,
      close: () => '',
    }
  }
  const guides = jsonArrayWriter(2)
  return {
    open: () => '{\n  "schema": "baihua/facts@1",\n  "guides": [',
    guide: file => guides.add([guideObject(file, locale)]),
    close(troubles) {
      const told = troubles.map(trouble => troubleObject(trouble, locale))
      return `${guides.end()},\n  "troubles": ${jsonText(told, 2)}\n}\n`
    },
  }
}

function guideObject({ path, record, facts = [], troubles }: FactsOfFile, locale: Locale) {
  return {
    path,
    record,
    facts: facts.map(fact => factObject(fact, locale)),
    troubles: troubles.map(trouble => troubleObject(trouble, locale)),
  }
}

/** A fact as documents for programs tell it. */
export function factObject(
  { fact, ...position }: PlacedFact,
  locale: Locale,
): Record<string, unknown> {
  const { kind, value, quote } = fact
  return { kind, value, quote, ...jsonPosition(position, locale) }
}

function guideLines(file: FactsOfFile, look: Look): string[] {
  const { facts, troubles } = file
  const { facts: texts } = sentencesIn(look.locale)
  const header = guideHeader({ ...file, metrics: {}, fields: [], findings: [] }, look)
  const block = troubleBlock(look.texts.guideTroubles, troubles, look)
  const told = block.length === 0 ? [] : ['', ...block]
  if (facts === undefined) return [...header, ...told]

  const total = facts.length === 0 ? texts.none : texts.total(facts.length)
  return [
    ...header,
    ...flow([{ text: total }], { width: look.width, indent: 3, hanging: 3 }),
    ...factTable(facts, look),
    ...told,
  ]
}

/** Facts under the name of their kind: place, value, words. */
export function factTable(facts: readonly PlacedFact[], look: Look): string[] {
  const { width, bold, dim, locale } = look
  const { kinds } = sentencesIn(locale).facts
  const kindsHere = (Object.keys(kinds) as FactKind[]).filter(kind =>
    facts.some(({ fact }) => fact.kind === kind),
  )

  const placeOf = (placed: PlacedFact) => positionText(placed, locale)
  const placeWidth = Math.min(widestPlace, widest(facts.map(placeOf)))
  const valueWidth = Math.min(widestValue, widest(facts.map(({ fact }) => fact.value)))
  const indent = 3
  const hanging = Math.min(indent + placeWidth + valueWidth + 4, Math.floor(width / 2))
  const room = { width, indent, hanging }
  const row = (placed: PlacedFact) =>
    flow(
      [
        { text: padded(placeOf(placed), placeWidth), paint: dim },
        { text: padded(placed.fact.value, valueWidth) },
        { text: look.texts.quoted(placed.fact.quote.replaceAll(/\s+/gu, ' ')) },
      ],
      room,
    )
  return kindsHere.flatMap(kind => {
    const ofKind = facts.filter(({ fact }) => fact.kind === kind)
    const heading = flow([{ text: `${kinds[kind]} · ${ofKind.length}`, paint: bold }], room)
    return [[''], heading, ...ofKind.map(row)].flat()
  })
}

const widestPlace = 36
const widestValue = 28

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(visible(text))), 0)
}

/** A text and the gap behind it. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(visible(text))) + 2)
}
