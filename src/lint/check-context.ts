import { placesOf } from '../document/places.ts'
import type { SourcePlace } from '../document/part.ts'
import { locateIn, type Locate } from '../document/position.ts'
import type { Document } from '../document/model.ts'
import { contains, type Span } from '../document/span.ts'
import type { Text } from '../document/text.ts'
import type { Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import type { Finding } from '../findings/finding.ts'
import type { FieldCatalogue } from '../guide/catalogue.ts'
import { isGuide, type GuideMeasures } from '../guide/measures.ts'
import type { Guide, Passage } from '../guide/model.ts'
import type { CheckContext, ReportDetails, Rule } from '../rules/rule.ts'
import { inScope } from '../rules/scope.ts'
import type { LanguageTools } from '../text/language-tools.ts'
import { protectedZones } from '../text/protected-zones.ts'
import { fingerprintOf } from './fingerprint.ts'
import { suggest, type Guard } from './suggest.ts'

/** What all rules see of one guide, worked out once and shared. */
export interface Reading {
  readonly guide: Guide
  readonly catalogue: FieldCatalogue
  readonly tools: LanguageTools
  readonly measures: GuideMeasures
  sentences(passage: Passage): readonly Passage[]
  isProtected(text: Text, span: Span): boolean
  facts(passage: Passage): readonly Fact[]
  readonly isGuide: boolean
  readonly today: string | undefined
  readonly guard: Guard
  readonly locate: Locate
}

/** Begin a reading of a guide. */
export function readGuide(
  guide: Guide,
  catalogue: FieldCatalogue,
  tools: LanguageTools,
  measures: GuideMeasures,
  today: string | undefined,
): Reading {
  const sentences = new Map<Passage, readonly Passage[]>()
  const facts = new Map<Passage, readonly Fact[]>()
  const zones = new Map<Text, readonly Span[]>()
  return {
    guide,
    catalogue,
    tools,
    measures,
    isGuide: isGuide(guide, catalogue),
    today,
    facts(passage) {
      let known = facts.get(passage)
      if (known === undefined) {
        facts.set(passage, (known = findFacts(passage.value, tools.language)))
      }
      return known
    },
    guard: { language: tools.language, known: new Map() },
    locate: locateIn(guide.document),
    sentences(passage) {
      let known = sentences.get(passage)
      if (known === undefined) sentences.set(passage, (known = sentencesOf(passage, tools)))
      return known
    },
    isProtected(text, span) {
      let known = zones.get(text)
      if (known === undefined) {
        zones.set(text, (known = [...protectedZones(text), ...tools.names(text.value)]))
      }
      return known.some(zone => contains(zone, span))
    },
  }
}

/** The sentences of a passage, each as a passage with its own span. */
export function sentencesOf(passage: Passage, tools: LanguageTools): readonly Passage[] {
  const { text, span } = passage
  const spans = tools.sentences(passage.value)
  if (spans.length === 1 && spans[0]!.end - spans[0]!.start === passage.value.length)
    return [passage]
  return spans.map(({ start, end }) => ({
    ...passage,
    span: { start: span.start + start, end: span.start + end },
    value: text.value.slice(span.start + start, span.start + end),
  }))
}

/** What one rule may look at and say; what it says goes to `found`. */
export function contextFor(
  rule: Rule,
  reading: Reading,
  found: (finding: Finding) => void,
): CheckContext {
  const { guide, catalogue, tools, measures } = reading
  const { header } = rule

  function make(places: readonly SourcePlace[], quote: string, details: ReportDetails): Finding {
    return {
      ruleId: rule.id,
      ...(details.entry === undefined ? {} : { entry: details.entry }),
      category: header.category,
      severity: header.severity,
      message: { text: header.message, values: details.values ?? {} },
      places: [places[0]!, ...places.slice(1)],
      ...reading.locate(places),
      quote,
      suggestions: [],
      fingerprint: fingerprintOf(rule.id, details.entry ?? '', quote),
    }
  }

  return {
    guide,
    catalogue,
    isGuide: reading.isGuide,
    passages() {
      const inside = guide.passages.filter(passage => inScope(header, passage))
      return header.scope?.unit === 'sentence'
        ? inside.flatMap(passage => reading.sentences(passage))
        : inside
    },
    today: reading.today,
    facts: passage => reading.facts(passage),
    sentences: passage => reading.sentences(passage),
    sentenceLength: sentence => tools.sentenceLength(sentence.value),
    measure: name =>
      Object.hasOwn(measures, name) ? measures[name as keyof GuideMeasures] : undefined,
    isProtected: (passage, span) => reading.isProtected(passage.text, span),
    report(passage, span, details = {}) {
      const { text } = passage
      const quote = text.value.slice(span.start, span.end)
      const finding = make(placesOf(text, span), quote, details)
      const [field] = passage.fields
      found({
        ...finding,
        ...(finding.part === undefined ? {} : { excerpt: { text: text.value, span } }),
        ...(field === undefined ? {} : { field }),
        suggestions: (details.rewrites ?? []).map(rewrite =>
          suggest(passage, sentenceAround(passage, rewrite.span, reading), rewrite, reading.guard),
        ),
      })
    },
    reportGuide(details = {}) {
      found(make([topOf(guide)], '', details))
    },
  }
}

function sentenceAround(passage: Passage, span: Span, reading: Reading): Passage {
  const whole = { ...passage, span: passage.span }
  return reading.sentences(passage).find(sentence => contains(sentence.span, span)) ?? whole
}

/** Where something that stands nowhere is reported: before the title, or before the first words. */
function topOf({ document, fields, passages }: Guide): SourcePlace {
  const title = fields.find(
    ({ id, foundIn }) => id === 'title' && foundIn !== 'front-matter',
  )?.label
  const first = title ?? passages[0]
  if (first === undefined) return startOf(document)
  const start = first.span.start
  return placesOf(first.text, { start, end: start })[0]!
}

function startOf({ parts }: Document): SourcePlace {
  return { part: parts[0]!.name, span: { start: 0, end: 0 } }
}
