import { contains } from '../../document/span.ts'
import type { Remedy } from '../../findings/finding.ts'
import {
  defineRuleKind,
  type CheckContext,
  type Fix,
  type Rewrite,
  type RuleHeader,
  type RuleHit,
  type RuleTerm,
} from '../rule.ts'
import { deletionAround } from '../deletion.ts'
import { inflectPhrase, isVerbBetween } from '../../text/english/verbs.ts'
import { fitCapitals, needsOtherArticle } from '../wording.ts'

/** What a rule file says about one term, in full. */
interface TermEntry {
  /** The term as the file has it, of which this may be a form. */
  readonly term: string
  readonly use: readonly string[]
  readonly unless: readonly string[]
  readonly remedy: Remedy | undefined
  readonly fix: Fix | undefined
  readonly note: string | undefined
  /** Whether the words may be a noun elsewhere, and count only where they are the verb. */
  readonly mayBeNoun: boolean
}

/** Words that have plainer ones, or that only their author can put right. */
export default defineRuleKind({
  summary: { 'zh-CN': '词语表', en: 'A list of words' },

  settings: ({ z, pattern }) => {
    const words = z.string().trim().min(1)
    const uses = z.union([words, z.array(words).min(1)])
    const entry = {
      use: uses.optional(),
      unless: z.array(words).optional(),
      remedy: z.enum(['replace', 'annotate', 'delete', 'label', 'specify', 'rewrite']).optional(),
      fix: z.enum(['safe', 'review', 'none']).optional(),
      note: z.string().optional(),
    }
    return z
      .strictObject({
        match: z
          .strictObject({
            words: z.enum(['whole', 'any']).optional(),
            case: z.enum(['ignore', 'exact']).optional(),
          })
          .optional(),
        terms: z.record(words, z.union([z.null(), uses, z.strictObject(entry)])).optional(),
        /** English phrases that begin with a verb, found in all its forms; what stands for them takes the same form. */
        verbs: z
          .record(
            words,
            z.union([
              z.null(),
              uses,
              z.strictObject({ ...entry, only: z.literal('verb').optional() }),
            ]),
          )
          .optional(),
        /** In a sentence that this one matches, all terms are innocent. */
        unlessSentence: pattern().optional(),
        /** Terms that a configuration switches off. */
        ignore: z.array(words).optional(),
      })
      .refine(({ terms, verbs }) => terms !== undefined || verbs !== undefined, {
        message: 'termsOrVerbs',
      })
  },

  compile({ terms = {}, verbs = {}, match, unlessSentence, ignore = [] }, header) {
    const entries = new Map<string, TermEntry>()
    for (const [term, value] of Object.entries(verbs)) {
      const entry = entryOf(term, value)
      for (const { words, use, form } of inflectPhrase(term, entry.use)) {
        const mayBeNoun = entry.mayBeNoun && (form === 'base' || form === 'third')
        entries.set(words, { ...entry, use, mayBeNoun })
      }
    }
    for (const [term, value] of Object.entries(terms)) entries.set(term, entryOf(term, value))
    for (const [words, { term }] of entries) {
      if (ignore.includes(words) || ignore.includes(term)) entries.delete(words)
    }

    const isEnglish = header.language === 'en'
    const isWhole = match?.words === undefined ? isEnglish : match.words === 'whole'
    const exactCase = match?.case === undefined ? !isEnglish : match.case === 'exact'
    // A text without spaces has no edges to look at: the dictionary says where its words end.
    const whole = isWhole && isEnglish
    const uncut = isWhole && !isEnglish
    const looked: RuleTerm[] = [...entries].flatMap(([entry, { unless }]) => [
      { entry, words: entry, whole, uncut, exactCase },
      ...unless.map(words => ({ entry, words, whole, exactCase, guard: true as const })),
    ])

    const innocent = unlessSentence === undefined ? undefined : new RegExp(unlessSentence, 'u')

    return {
      terms: looked,
      onTerm(context, hit) {
        if (innocent?.test(sentenceOf(context, hit))) return
        const entry = entries.get(hit.entry)!
        if (entry.mayBeNoun && !isVerb(hit)) return
        const remedy =
          entry.remedy ?? header.remedy ?? (entry.use.length > 0 ? 'replace' : 'rewrite')
        const found = hit.passage.text.value.slice(hit.span.start, hit.span.end)
        const rewrites = rewritesFor(hit, found, entry, remedy, header)
        const use =
          remedy === 'delete'
            ? undefined
            : entry.use.map(words => fitCapitals(words, found)).join(' / ')
        if (remedy === 'annotate' && isExplained(context.guide, hit)) return
        context.report(hit.passage, hit.span, {
          entry: entry.term,
          values: { found, use: use ?? '', note: entry.note ?? '' },
          rewrites,
        })
      },
    }
  },
})

type TermValue = null | string | string[] | TermSettings

interface TermSettings {
  readonly use?: string | string[] | undefined
  readonly unless?: readonly string[] | undefined
  readonly remedy?: Remedy | undefined
  readonly fix?: Fix | undefined
  readonly note?: string | undefined
  readonly only?: 'verb' | undefined
}

function entryOf(term: string, value: TermValue): TermEntry {
  const full: TermSettings =
    value === null || typeof value === 'string' || Array.isArray(value)
      ? { use: value ?? undefined }
      : value
  return {
    term,
    use: typeof full.use === 'string' ? [full.use] : (full.use ?? []),
    unless: full.unless ?? [],
    remedy: full.remedy,
    fix: full.fix,
    note: full.note,
    mayBeNoun: full.only === 'verb',
  }
}

function isVerb({ passage, span }: RuleHit): boolean {
  const { value } = passage.text
  return isVerbBetween(
    value.slice(Math.max(0, span.start - 24), span.start),
    value.slice(span.end, span.end + 24),
  )
}

function rewritesFor(
  hit: RuleHit,
  found: string,
  entry: TermEntry,
  remedy: Remedy,
  header: RuleHeader,
): Rewrite[] {
  const fix = entry.fix ?? header.fix ?? (remedy === 'annotate' ? 'review' : 'safe')
  if (fix === 'none') return []
  switch (remedy) {
    case 'delete':
      return [deletionAround(hit.passage, hit.span, fix)]
    case 'annotate': {
      const [gloss] = entry.use
      if (gloss === undefined) return []
      const { value } = hit.passage.text
      const end = closers.includes(value[hit.span.end] ?? ' ') ? hit.span.end + 1 : hit.span.end
      const insert = header.language === 'en' ? ` (${gloss})` : `（${gloss}）`
      return [{ span: { start: end, end }, insert, remedy, fix: 'review' }]
    }
    case 'replace':
      return entry.use.map(words => {
        const sure = fix === 'safe' && entry.use.length === 1 && !needsOtherArticle(hit, words)
        return {
          span: hit.span,
          insert: fitCapitals(words, found),
          remedy,
          fix: sure ? 'safe' : 'review',
        }
      })
    default:
      return []
  }
}

/** Whether the words around the term explain it, or it stood in the guide before. */
function isExplained(
  guide: { readonly passages: readonly RuleHit['passage'][] },
  hit: RuleHit,
): boolean {
  const { passage, span, entry } = hit
  const { value } = passage.text
  if (explainsBehind.test(value.slice(span.end, passage.span.end))) return true
  if (explainsBefore.test(value.slice(passage.span.start, span.start))) return true
  for (const earlier of guide.passages) {
    const limit = earlier === passage ? span.start - passage.span.start : undefined
    if (earlier.value.slice(0, limit).includes(entry)) return true
    if (earlier === passage) return false
  }
  return false
}

/** Quotation marks that a bracket goes behind. */
const closers = '”’」"'

/** A bracket, or words that begin an explanation. */
const explainsBehind = /^[”’」"]?\s*(?:[（(]|[，,]?(?:是指|指的是|就是|也就是|即|俗称))/u

/** Words that end before the short form of what they explained. */
const explainsBefore = /(?:简称|俗称|又称|又叫|也叫|也就是|就是|即)(?:为|作)?[：:]?[“‘「"]?$/u

function sentenceOf(context: Pick<CheckContext, 'sentences'>, { passage, span }: RuleHit): string {
  const sentences = context.sentences(passage)
  return sentences.find(sentence => contains(sentence.span, span))?.value ?? passage.value
}
