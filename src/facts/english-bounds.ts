import { englishNumberWords } from './english-numbers.ts'
import { englishWords, factJustBefore, type FactReader } from './fact-reader.ts'

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const weekdays = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun'
const clock = '[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\\.?m|[0-9]{1,2}:[0-9]{2}|noon|midday|midnight'
const calendar =
  `[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})|(?:${months})[a-z]{0,6} [0-9]` +
  `|(?:${months}|${weekdays})[a-z]{0,6}(?![a-z])|[0-9]{4}-[0-9]|[0-9]{1,2}/[0-9]{1,2}/|(?:19|20)[0-9]{2}`
const pointInTime = `(?= (?:the )?(?:${calendar}|${clock}|[0-9]{1,2}(?:st|nd|rd|th)|end of|deadline|due date|date|last (?:working )?day))`
const day = `(?= (?:the )?(?:${calendar}))`
const figure =
  `(?= (?:about |around |a (?:total|maximum|minimum|period) of |the (?:first|next) |the period of )?` +
  `(?:[0-9$£€]|${englishNumberWords}|an? (?:day|week|month|year|hour|minute|quarter|fortnight)))`

/** What an English guide puts before a figure or behind it to make a limit of it. */
export const englishBounds: readonly FactReader[] = [
  ...behindTheNumber(
    '>=',
    '(?:or|and) (?:more|over|older|above|greater|later|longer|higher|upwards)',
  ),
  ...behindTheNumber('<=', '(?:or|and) (?:less|fewer|under|younger|below|earlier|lower|shorter)'),
  ...englishWords('bound', '>=', [
    'at (?:the )?(?:very )?least',
    '(?:no|not) (?:less|fewer|earlier|sooner|younger|lower|shorter) than',
    '(?:a )?minimum of',
    'one or more',
    `(?:starting |effective |with effect )?from${day}`,
    `(?:starting|beginning)(?: on)?${day}`,
  ]),
  ...englishWords('bound', '<=', [
    'at (?:the )?(?:very )?most',
    '(?:no|not) (?:more|later|longer|greater|older|higher|larger) than',
    '(?:(?:must|shall|may|should|will|does|do|did|can) )?(?:not|never) (?:to )?exceed(?:ing)?',
    '(?:must|shall|may|should|will|can) not be (?:more|longer|later|older|greater|larger) than',
    `up to(?: a maximum of)?${figure}`,
    '(?:a )?maximum of',
    'on or before',
    'until such time as',
    '(?:up )?until',
    'till',
    `by${pointInTime}`,
    `within${figure}`,
  ]),
  ...englishWords('bound', '<', [
    '(?:less|fewer|younger|earlier|lower|smaller|shorter) than',
    '(?:has|have) not (?:yet )?attained',
    'before',
    'prior to',
    'in advance of',
    `(?:under|below)${figure}`,
    `under(?= the age of)`,
  ]),
  ...englishWords('bound', '>', [
    '(?:more|greater|older|later|longer|higher|larger) than',
    'in excess of',
    'exceed(?:s|ing|ed)?',
    '(?<!\\blook(?:s|ed|ing)? )after',
    'subsequent (?:to|upon)',
    `(?:over|above|beyond)${figure}`,
    `over(?= the age of)`,
  ]),
]

/** “Or over” is a limit behind a figure and a choice behind anything else. */
function behindTheNumber(value: string, source: string): FactReader[] {
  return englishWords('bound', value, [source]).map(reader => ({
    ...reader,
    read: (match, found) =>
      factJustBefore(match, found) === undefined ? undefined : reader.read(match, found),
  }))
}
