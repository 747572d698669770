import { sentencesIn, type LocalText, type Sentences } from '../../base/local-text.ts'
import type { Origin } from '../../config/steps.ts'
import type { Severity } from '../../findings/finding.ts'
import type { FieldId } from '../../guide/model.ts'
import { flow, type Run } from '../../reporters/parts/columns.ts'
import { signs, type Look } from '../../reporters/parts/palette.ts'
import { visible } from '../../reporters/parts/visible.ts'
import type { RulePage, TermLine } from '../../rules/explain.ts'
import type { RuleExample } from '../../rules/rule.ts'
import { originWords } from './origins.ts'
import { settingLines } from './rule-settings.ts'

/** What a page says besides the rule itself. */
export interface RuleSurroundings {
  /** What the configuration makes of the rule, and who had the last word; nobody if it is off by itself. */
  readonly now: { readonly severity: Severity | 'off'; readonly origin: Origin | undefined }
  /** What fields are called, in the language of the messages. */
  readonly fieldNames: ReadonlyMap<FieldId, string>
}

/** A rule for people at a screen: what, why, words, examples, and how to change it. */
export function rulePage(page: RulePage, surroundings: RuleSurroundings, look: Look): string {
  const { file, sets } = page
  const { header } = file
  const { locale } = look
  const { rulePage: texts } = sentencesIn(locale)
  const write = writerFor(look)
  const sources = typeof header.source === 'string' ? [header.source] : (header.source ?? [])
  const blocks = [
    [
      ...write.line(titleRuns(page, look), 0),
      ...write.text(withoutValues(header.message[locale]), 2),
      ...write.text(nowWords(surroundings.now, look), 2),
      ...(header.status === 'trial' ? write.text(texts.trial, 2) : []),
    ],
    write.section(texts.why, [header.why[locale]]),
    sources.length === 0 ? [] : write.section(texts.source, sources),
    write.section(texts.sets, [sets.length === 0 ? texts.noSets : sets.join(look.texts.listComma)]),
    [
      ...write.section(
        texts.looksFor,
        settingLines(page.file.header, page.settings, surroundings.fieldNames, look),
      ),
      ...(page.terms.length === 0 ? [] : termLines(page.terms, look)),
    ],
    [
      ...write.section(texts.examples, []),
      ...page.examples.flatMap(one => exampleLines(one, look)),
    ],
    write.section(texts.fix, [texts.fixes[page.fixes]]),
    write.code(texts.change, changeLines(page, surroundings, texts)),
    write.code(texts.silence, [`<!-- baihua-ignore ${file.id}: ${texts.reason} -->`]),
  ]
  return blocks
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

function writerFor({ width, bold, dim }: Look) {
  const line = (runs: readonly Run[], indent: number) =>
    flow(runs, { width, indent, hanging: indent + 2 })
  const text = (words: string, indent: number) => line([{ text: words }], indent)
  return {
    line,
    text,
    section: (heading: string, paragraphs: readonly string[]) => [
      ...line([{ text: heading, paint: bold }], 0),
      ...paragraphs.flatMap(words => text(words, 2)),
    ],
    code: (heading: string, lines: readonly string[]) => [
      ...line([{ text: heading, paint: bold }], 0),
      ...lines.map(words => `  ${dim('│')} ${visible(words)}`),
    ],
  }
}

function titleRuns({ file: { id, header } }: RulePage, look: Look): Run[] {
  const { texts: report, bold, dim, severity, locale } = look
  const { rulePage: texts } = sentencesIn(locale)
  return [
    { text: `${id}  `, paint: bold },
    {
      text: `${signs[header.severity]} ${report.severities[header.severity]}`,
      paint: severity[header.severity],
    },
    { text: ` · ${texts.categories[header.category]}`, paint: dim },
    { text: ` · ${texts.language[header.language]}`, paint: dim },
  ]
}

/** What stands in for a parameter differs from finding to finding. */
function withoutValues(message: string): string {
  return message.replaceAll(/\{\w+\}/g, '…')
}

function nowWords({ severity, origin }: RuleSurroundings['now'], look: Look): string {
  const { rulePage: texts } = sentencesIn(look.locale)
  const said = origin === undefined ? '' : originWords(origin, look.locale)
  return severity === 'off' ? texts.nowOff(said) : texts.now(look.texts.severities[severity], said)
}

const mostShown = 30

function termLines(terms: readonly TermLine[], look: Look): string[] {
  const { width, dim, good, locale } = look
  const { rulePage: texts } = sentencesIn(locale)
  const lines = terms.slice(0, mostShown).flatMap(term => {
    const notes = notesOn(term, look)
    return flow(
      [
        { text: term.words },
        { text: ' → ', paint: dim },
        { text: useWords(term, texts), paint: term.use.length > 0 ? good : dim },
        { text: notes.length === 0 ? '' : `  ${notes.join(' · ')}`, paint: dim },
      ],
      { width, indent: 2, hanging: 6 },
    )
  })
  const rest = terms.length - mostShown
  if (rest <= 0) return lines
  const more = { text: texts.moreTerms(rest), paint: dim }
  return [...lines, ...flow([more], { width, indent: 2, hanging: 2 })]
}

/** More words that keep a term quiet would drown the term. */
const mostGuards = 5

function notesOn({ isSure, use, remedy, unless, note }: TermLine, look: Look): string[] {
  const { rulePage: texts } = sentencesIn(look.locale)
  const isToCheck = !isSure && use.length > 0 && remedy !== 'annotate'
  const guards = [...unless.slice(0, mostGuards), ...(unless.length > mostGuards ? ['…'] : [])]
  return [
    ...(isToCheck ? [texts.reviewed] : []),
    ...(guards.length === 0 ? [] : [texts.unless(guards.join(look.texts.listComma))]),
    ...(note === undefined ? [] : [note]),
  ]
}

function useWords({ use, remedy }: TermLine, texts: Sentences['rulePage']): string {
  if (remedy === 'delete') return texts.leftOut
  if (use.length === 0) return texts.yourWords
  return remedy === 'annotate' ? texts.explained(use.join(' / ')) : use.join(' / ')
}

function exampleLines({ bad, good: right, at }: RuleExample, look: Look): string[] {
  const { width, bad: red, good, dim, locale } = look
  const { rulePage: texts } = sentencesIn(locale)
  const block = (sign: string, words: string, paint: (text: string) => string) => {
    const lines = words.trimEnd().split('\n')
    const found = at === undefined ? -1 : lines.findIndex(line => line.includes(at))
    return lines.flatMap((line, index) =>
      flow(
        [
          { text: index === 0 ? `${sign} ` : '  ', paint },
          { text: line },
          { text: index === found && paint === red ? `  ${texts.found(at!)}` : '', paint: dim },
        ],
        { width, indent: 2, hanging: 4 },
      ),
    )
  }
  return [
    ...(bad === undefined ? [] : block('✖', bad, red)),
    ...(right === undefined ? [] : block('✔', right, good)),
  ]
}

function changeLines(
  { file, terms }: RulePage,
  { now }: RuleSurroundings,
  texts: Sentences['rulePage'],
): string[] {
  const { id } = file
  const settings: unknown = file.settings
  const limit =
    typeof settings === 'object' && settings !== null && 'over' in settings
      ? settings.over
      : undefined
  const [first] = terms
  return [
    'rules:',
    `  ${id}: ${now.severity === 'off' ? 'on' : 'off'}    # ${texts.orOff}`,
    ...(limit === undefined ? [] : [`  # ${id}: { over: ${String(limit)} }`]),
    ...(first === undefined ? [] : [`  # ${id}: { ignore: [${JSON.stringify(first.words)}] }`]),
  ]
}

/** One of the tool's own checks, which have no rule file. */
export function toolRulePage(id: string, message: LocalText, look: Look): string {
  const { locale } = look
  const { rulePage: texts } = sentencesIn(locale)
  const write = writerFor(look)
  const words = message[locale].replaceAll('{rule}', 'zh/plain-words')
  const blocks = [
    [...write.line([{ text: id, paint: look.bold }], 0), ...write.text(words, 2)],
    write.section(texts.why, [texts.tool[id] ?? '']),
    write.code(texts.silence, [`<!-- baihua-ignore zh/plain-words: ${texts.reason} -->`]),
  ]
  return blocks.map(lines => `${lines.join('\n')}\n`).join('\n')
}
