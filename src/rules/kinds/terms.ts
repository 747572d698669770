import type { Remedy } from '../../findings/finding.ts'
import {
  defineRuleKind,
  type Fix,
  type Rewrite,
  type RuleHeader,
  type RuleHit,
  type RuleTerm,
} from '../rule.ts'
import { deletionAround } from '../deletion.ts'
import { fitCapitals, needsOtherArticle } from '../wording.ts'

/** What a rule file says about one term, in full. */
interface TermEntry {
  readonly use: readonly string[]
  readonly unless: readonly string[]
  readonly remedy: Remedy | undefined
  readonly fix: Fix | undefined
  readonly note: string | undefined
}

/** Words that have plainer ones, or that only their author can put right. */
export default defineRuleKind({
  summary: { 'zh-CN': '词语表', en: 'A list of words' },

  settings: ({ z }) => {
    const words = z.string().trim().min(1)
    const uses = z.union([words, z.array(words).min(1)])
    return z.strictObject({
      match: z
        .strictObject({
          words: z.enum(['whole', 'any']).optional(),
          case: z.enum(['ignore', 'exact']).optional(),
        })
        .optional(),
      terms: z.record(
        words,
        z.union([
          z.null(),
          uses,
          z.strictObject({
            use: uses.optional(),
            unless: z.array(words).optional(),
            remedy: z
              .enum(['replace', 'annotate', 'delete', 'label', 'specify', 'rewrite'])
              .optional(),
            fix: z.enum(['safe', 'review', 'none']).optional(),
            note: z.string().optional(),
          }),
        ]),
      ),
      /** Terms that a configuration switches off. */
      ignore: z.array(words).optional(),
    })
  },

  compile(settings, header) {
    const entries = new Map<string, TermEntry>()
    for (const [term, value] of Object.entries(settings.terms)) {
      if (settings.ignore?.includes(term)) continue
      const full =
        value === null || typeof value === 'string' || Array.isArray(value) ? { use: value } : value
      entries.set(term, {
        use: typeof full.use === 'string' ? [full.use] : (full.use ?? []),
        unless: 'unless' in full ? (full.unless ?? []) : [],
        remedy: 'remedy' in full ? full.remedy : undefined,
        fix: 'fix' in full ? full.fix : undefined,
        note: 'note' in full ? full.note : undefined,
      })
    }

    const isEnglish = header.language === 'en'
    const whole = settings.match?.words === undefined ? isEnglish : settings.match.words === 'whole'
    const exactCase =
      settings.match?.case === undefined ? !isEnglish : settings.match.case === 'exact'
    const terms: RuleTerm[] = [...entries].flatMap(([entry, { unless }]) => [
      { entry, words: entry, whole, exactCase },
      ...unless.map(words => ({ entry, words, whole, exactCase, guard: true as const })),
    ])

    return {
      terms,
      onTerm(context, hit) {
        const entry = entries.get(hit.entry)!
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
          entry: hit.entry,
          values: { found, use: use ?? '', note: entry.note ?? '' },
          rewrites,
        })
      },
    }
  },
})

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
      const span = { start: hit.span.end, end: hit.span.end }
      const insert = header.language === 'en' ? ` (${gloss})` : `（${gloss}）`
      return [{ span, insert, remedy, fix: 'review' }]
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

/** Whether a bracket explains the term here, or it stood in the guide before. */
function isExplained(
  guide: { readonly passages: readonly RuleHit['passage'][] },
  hit: RuleHit,
): boolean {
  const { passage, span, entry } = hit
  if (/^\s*[（(]/u.test(passage.text.value.slice(span.end, passage.span.end))) return true
  for (const earlier of guide.passages) {
    const limit = earlier === passage ? span.start - passage.span.start : undefined
    if (earlier.value.slice(0, limit).includes(entry)) return true
    if (earlier === passage) return false
  }
  return false
}
