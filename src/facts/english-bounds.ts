import { isDayAhead, isFigureAhead, isPointInTimeAhead } from './english-ahead.ts'
import { englishWords, factJustBefore, onlyWhere, type FactReader } from './fact-reader.ts'

/** What an English guide puts before a figure or behind it to make a limit of it. */
export const englishBounds: readonly FactReader[] = [
  behindTheNumber('>=', '(?:or|and) (?:more|over|older|above|greater|later|longer|higher|upwards)'),
  behindTheNumber('<=', '(?:or|and) (?:less|fewer|under|younger|below|earlier|lower|shorter)'),
  englishWords('bound', '>=', [
    'at (?:the )?(?:very )?least',
    '(?:no|not) (?:less|fewer|earlier|sooner|younger|lower|shorter) than',
    '(?:a )?minimum of',
    'one or more',
  ]),
  before(isDayAhead, '>=', [
    '(?:starting |effective |with effect )?from',
    '(?:starting|beginning)(?: on)?',
  ]),
  englishWords('bound', '<=', [
    'at (?:the )?(?:very )?most',
    '(?:no|not) (?:more|later|longer|greater|older|higher|larger) than',
    '(?:(?:must|shall|may|should|will|does|do|did|can) )?(?:not|never) (?:to )?exceed(?:ing)?',
    '(?:must|shall|may|should|will|can) not be (?:more|longer|later|older|greater|larger) than',
    '(?:a )?maximum of',
    'on or before',
    'until such time as',
    '(?:up )?until',
    'till',
  ]),
  before(isFigureAhead, '<=', ['up to(?: a maximum of)?', 'within']),
  before(isPointInTimeAhead, '<=', ['by']),
  englishWords('bound', '<', [
    '(?:less|fewer|younger|earlier|lower|smaller|shorter) than',
    '(?:has|have) not (?:yet )?attained',
    'before',
    'prior to',
    'in advance of',
    'under(?= the age of)',
  ]),
  before(isFigureAhead, '<', ['under', 'below']),
  englishWords('bound', '>', [
    '(?:more|greater|older|later|longer|higher|larger) than',
    'in excess of',
    'exceed(?:s|ing|ed)?',
    '(?<!\\blook(?:s|ed|ing)? )after',
    'subsequent (?:to|upon)',
    'over(?= the age of)',
  ]),
  before(isFigureAhead, '>', ['over', 'above', 'beyond']),
]

/** “Or over” is a limit behind a figure and a choice behind anything else. */
function behindTheNumber(value: string, phrase: string): FactReader {
  return onlyWhere(
    (match, found) => factJustBefore(match, found) !== undefined,
    englishWords('bound', value, [phrase]),
  )
}

/** “Within” is a limit before “ten days”, and a place before “the district”. */
function before(
  isAhead: (text: string, at: number) => boolean,
  value: string,
  phrases: readonly string[],
): FactReader {
  return onlyWhere(
    match => isAhead(match.input, match.index + match[0].length),
    englishWords('bound', value, phrases),
  )
}
