import { localiseAll, say } from '../base/local-text.ts'
import type { Document, Language } from '../document/model.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import type { Score, Trouble } from '../findings/finding.ts'
import { factsOfGuide } from '../guide/facts-of-guide.ts'
import type { Guide } from '../guide/model.ts'
import { recogniseGuide } from '../guide/recognise.ts'
import type { InputSettings, Source } from '../inputs/input.ts'
import { readDocument } from '../inputs/read-document.ts'
import { lintDocument, type LintSettings } from '../lint/lint-document.ts'
import { prepareRules } from '../lint/prepare-rules.ts'
import type { RewritingData } from '../rules/library.ts'
import type { ToneFile } from '../rules/tone-file.ts'
import { accountFor } from './account.ts'
import { arrange } from './arrange.ts'
import { mapStatements } from './blocks.ts'
import { cardOf } from './card.ts'
import { explainTerms } from './explain-terms.ts'
import { lookupIn } from './findings-in.ts'
import { fixDocument, type FixedGuide, type SettingsFor } from './fix-document.ts'
import { guardFor, type Guard } from './guard.ts'
import { markdownPage, marksOwnPage } from './markdown-page.ts'
import { originsThrough } from './origins.ts'
import { factsOfPage } from './page-facts.ts'
import { portionsOf, type Cutter } from './portions.ts'
import type { Change, PageSection, Question, RewrittenGuide } from './rewritten-guide.ts'
import { shapePortions } from './shape.ts'
import { wordedIn } from './tone.ts'
import { statementOf, type Statement } from './words.ts'

/** What rewriting a guide takes besides the guide. */
export interface RewriteOptions {
  readonly settingsFor: SettingsFor
  readonly data: RewritingData
  readonly tone: ToneFile
  readonly reading: InputSettings
}

/**
 * Make of each guide of a file, mostly one, the page that its reader should see, with every fact kept.
 *
 * Throws a `ToolError` if the file cannot be read.
 */
export async function rewriteGuides(
  source: Source,
  options: RewriteOptions,
): Promise<RewrittenGuide[]> {
  const { guides, before } = await fixDocument(source, options.settingsFor, options.reading)
  return Promise.all(guides.map(guide => rewriteGuide(guide, before, source.path, options)))
}

async function rewriteGuide(
  fixed: FixedGuide,
  before: string,
  path: string,
  options: RewriteOptions,
): Promise<RewrittenGuide> {
  const { given, settings } = fixed
  const { data, tone } = options
  const { language } = given
  const base = {
    path,
    ...(given.record === undefined ? {} : { record: given.record }),
    language,
    tone: tone.name,
    parts: given.parts,
    frontMatter: frontMatterOf(given),
  }
  if (given.comments.some(marksOwnPage)) {
    const { cardHeading } = data.pages[language]
    return { ...base, ...emptyPage(cardHeading), alreadyRewritten: before }
  }

  const givenGuide = recogniseGuide(given, settings.catalogue)
  const facts = factsOfGuide(givenGuide).map(({ fact }) => fact)
  const plan = (isShaped: boolean) => planPage(fixed, options, isShaped)
  const shaped = plan(true)
  const isSafe = compareFacts(facts, factsWith(givenGuide, shaped)).same
  // Each change was allowed by itself; should they still fail together, only the order of the page is changed.
  const page = isSafe ? shaped : plan(false)
  const after = factsWith(givenGuide, page)
  const comparison = compareFacts(facts, after)

  const rewritten = {
    ...base,
    ...page,
    changes: [...wordingChanges(fixed), ...page.changes],
    accounts: accountFor(givenGuide, page, settings.tools),
    facts: {
      before: facts.length,
      after: after.length,
      given: facts,
      lost: comparison.lost,
      invented: comparison.invented,
    },
    troubles: [
      ...fixed.report.troubles,
      ...(isSafe ? [] : [refusedTogether(path, facts, factsWith(givenGuide, shaped))]),
    ],
  }
  return { ...rewritten, score: await scores(fixed, { ...rewritten, score: {} }, options) }
}

type Plan = Pick<
  RewrittenGuide,
  | 'title'
  | 'opening'
  | 'closing'
  | 'card'
  | 'sections'
  | 'folded'
  | 'dropped'
  | 'changes'
  | 'refused'
  | 'questions'
> & { readonly language: Language }

function planPage(
  { document, settings, passes, report }: FixedGuide,
  { data, tone }: RewriteOptions,
  isShaped: boolean,
): Plan {
  const { language } = document
  const page = data.pages[language]
  const guard = guardFor(language)
  const questions: Question[] = []
  const guide = recogniseGuide(document, settings.catalogue)
  const { catalogue } = settings
  const found = lookupIn(report.findings)
  const taken = portionsOf(guide, sentenceCutter(settings))
  const portions = isShaped
    ? shapePortions(taken, { page, catalogue, guard, found, questions, title: titleOf(guide) })
    : taken

  const arranged = arrange(portions, page)
  const worded = isShaped
    ? explainTerms(wordedIn(tone, arranged.sections, guard), data.glossaries, guard)
    : arranged.sections
  const card = cardOf(portions, page)
  questions.push(
    ...card.lines.flatMap(({ question }): Question[] =>
      question === undefined ? [] : [{ section: 'card', text: question }],
    ),
  )
  noteMoves(arranged.folded, guard)

  const origin = originsThrough(
    passes.map(pass => pass.flatMap(({ suggestion }) => suggestion.edits)),
  )
  const toGiven = (statement: Statement): Statement => ({
    ...statement,
    sources: statement.sources.map(origin),
  })
  const sectionToGiven = (section: PageSection): PageSection => ({
    ...section,
    ...(section.headingSources && { headingSources: section.headingSources.map(origin) }),
    blocks: mapStatements(section.blocks, statements => statements.map(toGiven)),
  })
  const sourcesToGiven = <Item extends Pick<Change, 'sources'>>(item: Item): Item => ({
    ...item,
    sources: item.sources.map(origin),
  })
  const title = titleOf(guide)
  const { opening, closing } = tone.words[language]
  return {
    language,
    ...(title && { title: toGiven(title) }),
    ...(opening && { opening }),
    ...(closing && { closing }),
    card,
    sections: worded.map(sectionToGiven),
    folded: arranged.folded && sectionToGiven(arranged.folded),
    dropped: guard.dropped.map(sourcesToGiven),
    changes: guard.changes.map(sourcesToGiven),
    refused: guard.refused.map(sourcesToGiven),
    questions,
  }
}

function noteMoves(folded: PageSection | undefined, guard: Guard): void {
  mapStatements(folded?.blocks ?? [], statements => {
    if (statements.length > 0) {
      guard.note(
        { kind: 'collapsed', rule: 'folded', reason: say(texts => texts.rewrite.folded) },
        statements,
        statements.map(({ words }) => words.value).join(''),
      )
    }
    return statements
  })
}

function emptyPage(heading: string) {
  return {
    card: { heading, lines: [] },
    sections: [],
    folded: undefined,
    dropped: [],
    changes: [],
    refused: [],
    questions: [],
    accounts: [],
    facts: { before: 0, after: 0, given: [], lost: [], invented: [] },
    score: {},
    troubles: [],
  }
}

/** One statement a sentence; a passage whose facts hang together across sentences stays whole. */
function sentenceCutter({ tools }: LintSettings): Cutter {
  return passage => tools.sentences(passage.value).map(span => statementOf(passage, span))
}

function titleOf(guide: Guide): Statement | undefined {
  const title = guide.fields.find(({ id, foundIn }) => id === 'title' && foundIn === 'section')
  return title && statementOf(title.label, { start: 0, end: title.label.value.length })
}

function frontMatterOf({ blocks, parts }: Document): string {
  if (blocks[0]?.type !== 'properties' || blocks[0].of !== 'front-matter') return ''
  const front = /^(?:\uFEFF)?---[^]*?\n(?:---|\.\.\.)[ \t]*\r?\n/u.exec(parts[0]!.text)
  return front === null ? '' : `${front[0].trimEnd()}\n\n`
}

/** The front matter stays as it is, so its facts do too. */
function factsWith(given: Guide, page: Plan): Fact[] {
  const front = factsOfGuide(given).flatMap(({ fact, passage }) =>
    passage.role === 'property' ? [fact] : [],
  )
  return [...front, ...factsOfPage(page)]
}

function wordingChanges({ passes }: FixedGuide): Change[] {
  const edits = passes.map(pass => pass.flatMap(({ suggestion }) => suggestion.edits))
  return passes.flatMap((pass, index) => {
    const origin = originsThrough(edits.slice(0, index))
    return pass.map(({ finding, suggestion }) => ({
      kind: 'wording' as const,
      rule: finding.ruleId,
      before: finding.quote,
      after: suggestion.replacement,
      sources: finding.places.map(origin),
      reason: localiseAll(finding.message),
    }))
  })
}

function refusedTogether(path: string, before: readonly Fact[], after: readonly Fact[]): Trouble {
  const quotes = factChanges(compareFacts(before, after)).map(({ quote }) => quote)
  return {
    code: 'facts-changed',
    message: say(texts => texts.rewrite.factsChanged(path, quotes.join(texts.rewrite.comma))),
    hint: say(texts => texts.rewrite.factsChangedHint),
    cause: 'input',
  }
}

/** The scores of the guide as given and of the page, which is read as Markdown. */
async function scores(
  { given }: FixedGuide,
  page: RewrittenGuide,
  { settingsFor, reading }: RewriteOptions,
): Promise<RewrittenGuide['score']> {
  const bytes = Buffer.from(markdownPage(page), 'utf8')
  const { document } = await readDocument({ path: 'page.md', bytes }, reading)
  const score = async (one: Document): Promise<Score | undefined> => {
    const settings = await settingsFor(one)
    return lintDocument(one, { ...settings, rules: prepareRules([], one.language) }).score
  }
  const before = await score(given)
  const after = await score({ ...document, language: given.language })
  return { ...(before && { before }), ...(after && { after }) }
}
