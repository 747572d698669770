import type { Language } from '../document/model.ts'
import { bounds } from './bounds.ts'
import { conditions } from './conditions.ts'
import { contacts } from './contacts.ts'
import { copies } from './copies.ts'
import { dates } from './dates.ts'
import { duties } from './duties.ts'
import { exceptions } from './exceptions.ts'
import type { Fact } from './fact.ts'
import type { FactReader } from './fact-reader.ts'
import { logic } from './logic.ts'
import { lookAlikes } from './look-alikes.ts'
import { money } from './money.ts'
import { namesOfLaw } from './names-of-law.ts'
import { negations } from './negations.ts'
import { quantities } from './quantities.ts'
import { timesOfDay } from './times-of-day.ts'

/** Everything a text binds its author or reader to, in order of position; no two facts share a character. */
export function findFacts(text: string, language: Language): Fact[] {
  const { groups, groupOf } = (plans[language] ??= planFor(language))
  const facts: Fact[] = []
  const lower = text.toLowerCase()
  // A few letters change their length; the text is then read as it stands, and only capitals go unnoticed.
  const small = lower.length === text.length ? lower : text
  for (let at = 0; at < text.length;) {
    const group = groupOf[text.charCodeAt(at)]!
    at =
      group === 0 || isInsideWord(text, at)
        ? at + 1
        : readAt(text, small, at, groups[group]!, facts)
  }
  return facts
}

/**
 * All readers of a language, the surest first: of those that know the words at a place, the first one has them.
 *
 * Long shapes (addresses, dates, laws) stand before the plain numbers they contain, bounds before
 * the duties and negations inside them.
 */
const readersOf: Readonly<Record<Language, readonly FactReader[]>> = {
  zh: readersFor('zh'),
  en: readersFor('en'),
}

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

interface Plan {
  readonly groups: readonly (readonly FactReader[])[]
  /** For each UTF-16 code unit the index of the readers that may start there; 0 for none. */
  readonly groupOf: Uint16Array
}

const plans: Partial<Record<Language, Plan>> = {}

function planFor(language: Language): Plan {
  const groups: FactReader[][] = [[]]
  const groupOf = new Uint16Array(0x10000)
  for (const reader of readersOf[language]) {
    const starts = new Set(
      [...reader.starts].flatMap(start => [start.toLowerCase(), start.toUpperCase()]),
    )
    for (const start of starts) {
      const code = start.charCodeAt(0)
      if (groupOf[code] === 0) groupOf[code] = groups.push([]) - 1
      groups[groupOf[code]!]!.push(reader)
    }
  }
  return { groups, groupOf }
}

/** Latin words and numbers are read from their first letter or digit only. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Add the fact that begins here, if any, and say where to go on. */
function readAt(
  text: string,
  small: string,
  at: number,
  readers: readonly FactReader[],
  facts: Fact[],
): number {
  for (const { pattern, read, inSmallLetters } of readers) {
    pattern.lastIndex = at
    const match = pattern.exec(inSmallLetters === true ? small : text)
    if (match === null) continue
    const reading = read(match, facts)
    if (reading === undefined) continue
    if (reading.kind === 'nothing') return at + match[0].length
    const end = at + (reading.length ?? match[0].length)
    const { kind, value } = reading
    facts.push({ kind, value, quote: text.slice(at, end), span: { start: at, end } })
    return end
  }
  return at + 1
}
