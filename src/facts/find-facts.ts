import type { Language } from '../document/model.ts'
import {
  attemptsAt,
  attemptsOf,
  nextStart,
  patternOf,
  type Attempt,
  type Attempts,
} from './attempts.ts'
import { bounds } from './bounds.ts'
import { conditions } from './conditions.ts'
import { contacts } from './contacts.ts'
import { copies } from './copies.ts'
import { dates } from './dates.ts'
import { duties } from './duties.ts'
import { exceptions } from './exceptions.ts'
import type { Fact } from './fact.ts'
import { matchAt, type FactReader } from './fact-reader.ts'
import { logic } from './logic.ts'
import { lookAlikes } from './look-alikes.ts'
import { money } from './money.ts'
import { namesOfLaw } from './names-of-law.ts'
import { negations } from './negations.ts'
import { quantities } from './quantities.ts'
import { timesOfDay } from './times-of-day.ts'

/** Everything a text binds its author or reader to, in order of position; no two facts share a character. */
export function findFacts(text: string, language: Language): Fact[] {
  const attempts = (attemptsIn[language] ??= attemptsOf(readersFor(language)))
  const search: Search = { text, small: inSmallLetters(text), facts: [], isHopeful: [] }
  for (let at = 0; at < text.length;) {
    const here = attemptsAt(attempts, search.small, at)
    at = readAt(search, at, here) ?? nextStart(search.small, at)
  }
  return search.facts
}

const attemptsIn: Partial<Record<Language, Attempts>> = {}

/**
 * All readers of a language, the surest first: of those that know the words at a place, the first one has them.
 *
 * Long shapes (addresses, dates, laws) stand before the plain numbers they contain, bounds before
 * the duties and negations inside them.
 */
function readersFor(language: Language): FactReader[] {
  return [
    lookAlikes,
    contacts,
    namesOfLaw,
    dates,
    timesOfDay,
    money,
    exceptions,
    bounds,
    conditions,
    copies,
    duties,
    logic,
    negations,
    quantities,
  ].flatMap(kind => kind[language])
}

interface Search {
  readonly text: string
  /** The text in small letters, every character at its place. */
  readonly small: string
  readonly facts: Fact[]
  /** By rank of a reader, whether the text has what it needs; `undefined` until that is asked for. */
  readonly isHopeful: boolean[]
}

/** A few letters change their length in the other case; then only Latin ones are made small. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length
    ? small
    : text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase())
}

/** Add the fact that begins here, and say where it ends; `undefined` if there is none. */
function readAt(search: Search, at: number, attempts: readonly Attempt[]): number | undefined {
  for (const attempt of attempts) {
    const { reader, rank } = attempt
    const text = reader.inSmallLetters === true ? search.small : search.text
    if (reader.needs !== undefined && !(search.isHopeful[rank] ??= reader.needs.test(text))) {
      continue
    }

    const match = matchAt(patternOf(attempt), text, at)
    if (match === null) continue
    const reading = reader.read(match, search.facts)
    if (reading === undefined) continue
    const end = at + (reading.length ?? match[0].length)
    if (reading.kind === 'nothing') return end
    const { kind, value } = reading
    search.facts.push({
      kind,
      value,
      quote: search.text.slice(at, end),
      span: { start: at, end },
    })
    return end
  }
  return undefined
}
