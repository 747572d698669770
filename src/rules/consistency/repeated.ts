import type { Fact } from '../../facts/fact.ts'
import { isLabel, type GuideField, type Passage } from '../../guide/model.ts'
import type { CheckContext } from '../rule.ts'
import { answersTo, defineComparison, reportFact, statedBy, type Stated } from './comparison.ts'

/** A phone number, opening hours or an address that is given twice and differs. */
export const repeated = defineComparison({
  settings: ({ z }) => z.enum(['phone', 'hours', 'address']),

  compile(what) {
    return { onGuide: compare[what] }
  },
})

const compare = { phone: comparePhones, hours: compareHours, address: compareAddresses }

/** Guides of several offices give each its own; only one office can contradict itself. */
function answersOfOneOffice({ guide }: CheckContext, id: string): readonly GuideField[] {
  const places = guide.fields.filter(field => field.id === 'place')
  return places.length > 1 ? [] : guide.fields.filter(field => field.id === id)
}

function comparePhones(context: CheckContext): void {
  const { fields } = context.guide
  const single = answersOfOneOffice(context, 'contact').flatMap(field => {
    // Numbers that follow each other are those of one block: a phone, a mobile phone, a fax.
    if (fields[fields.indexOf(field) - 1]?.id === 'contact') return []
    const passages = ownPassages(field)
    const phones = passages.flatMap(passage => statedBy(context, passage, 'phone'))
    const [phone] = phones
    return phone !== undefined && phones.length === 1 && isBare(phone) ? [phone] : []
  })
  const [first] = single
  const other = single.find(({ fact }) => fact.value !== first?.fact.value)
  if (first === undefined || other === undefined) return
  if (isExtended(first.fact, other.fact)) return
  reportFact(context, other, { before: first.fact.quote })
}

/** Nothing but the number, so that no other desk can be meant. */
function isBare({ passage: { value }, fact }: Stated): boolean {
  const rest = value.slice(0, fact.span.start) + value.slice(fact.span.end)
  return fact.value.length > 6 && rest.replaceAll(/[^\p{L}]/gu, '') === ''
}

/** One may have its area code and the other not. */
function isExtended({ value }: Fact, other: Fact): boolean {
  return value.endsWith(other.value) || other.value.endsWith(value)
}

const seasonal =
  /[夏冬]|季|月|暑|寒|法定节假日|\b(?:summer|winter|term|holidays?|season|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

function compareHours(context: CheckContext): void {
  const said = answersOfOneOffice(context, 'hours').flatMap(field => {
    const passages = ownPassages(field)
    const [passage] = passages
    if (passage === undefined || passages.some(({ value }) => seasonal.test(value))) return []
    const facts = passages.flatMap(one => context.facts(one))
    const times = facts.filter(({ kind }) => kind === 'time-of-day').map(({ value }) => value)
    const days = facts.filter(({ kind }) => kind === 'date').map(({ value }) => value)
    return times.length < 2 ? [] : [{ label: field.label.value, passage, times, days }]
  })
  const [first] = said
  if (first === undefined) return
  const other = said.find(
    ({ label, times, days }) =>
      label === first.label &&
      times.join() !== first.times.join() &&
      days.every(day => first.days.includes(day)),
  )
  if (other === undefined) return
  const { value, span } = other.passage
  context.report(other.passage, span, { values: { found: value, before: first.passage.value } })
}

function ownPassages({ passages, id }: GuideField): readonly Passage[] {
  return passages.filter(passage => !isLabel(passage) && passage.fields[0] === id)
}

const address =
  /(?<road>(?:(?![到在市区县镇乡于址位由往])[\u4e00-\u9fff]){2,5}?(?:大道|[路街道巷]))(?<number>\d{1,5})号|(?<house>\d{1,5}) (?<street>(?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Way|Place|Terrace))\b/gu
const placesOfAddress = [
  'place',
  'contact',
  'delivery',
  'steps',
  'applicant-steps',
  'notes',
  'faq',
  'accepting-office',
  'material-source',
  'postal-service',
  'channels',
]

/** The same road with two numbers, where each is the only address in its place. */
function compareAddresses(context: CheckContext): void {
  const known = new Map<string, { number: string; words: string; passage: Passage }>()
  for (const passage of answersTo(context, placesOfAddress)) {
    const matches = [...passage.value.matchAll(address)]
    const [match] = matches
    if (match === undefined || matches.length > 1) continue
    const { road, number, house, street } = match.groups!
    const name = road ?? street!
    const found = { number: (number ?? house)!, words: match[0], passage }
    const before = known.get(name)
    if (before === undefined) known.set(name, found)
    else if (before.number !== found.number) {
      const start = passage.span.start + match.index
      const span = { start, end: start + match[0].length }
      context.report(passage, span, { values: { found: match[0], before: before.words } })
      return
    }
  }
}
