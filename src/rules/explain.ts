import type { Remedy } from '../findings/finding.ts'
import type { CheckedRule } from './rule-file.ts'
import type { RuleExample, RuleFile } from './rule.ts'
import type { SetFile } from './set-file.ts'

/** A rule as a page tells it, made from its file. */
export interface RulePage {
  readonly file: RuleFile
  /** Names of the sets that switch it on. */
  readonly sets: readonly string[]
  /** The words of a list rule, in the order of its file. */
  readonly terms: readonly TermLine[]
  /** What else the file sets, by key. */
  readonly settings: readonly (readonly [string, unknown])[]
  readonly fixes: Fixes
  readonly examples: readonly RuleExample[]
}

/** One term of a list rule. */
export interface TermLine {
  readonly words: string
  readonly use: readonly string[]
  readonly unless: readonly string[]
  readonly remedy: Remedy
  /** Whether `fix` may make the change by itself. */
  readonly isSure: boolean
  readonly note?: string
}

/** What becomes of a rule's findings without a person: all are settled, some, none but with a wording to pick, or nothing. */
export type Fixes = 'safe' | 'mixed' | 'review' | 'none'

/** Explain a rule from its file. */
export function explainRule(
  { file, examples }: CheckedRule,
  sets: ReadonlyMap<string, SetFile>,
): RulePage {
  const settings = isMap(file.settings) ? file.settings : {}
  const terms = ['verbs', 'terms', 'meanings'].flatMap(key =>
    Object.entries(isMap(settings[key]) ? settings[key] : {}).map(([words, value]) =>
      termLine(words, value, file),
    ),
  )
  return {
    file,
    sets: [...sets.keys()].filter(name => isIn(file.id, name, sets)),
    terms,
    settings: Object.entries(settings).filter(([key]) => !toldElsewhere.has(key)),
    fixes: fixesOf(file, settings, terms),
    examples,
  }
}

/** Terms have lines of their own; anchors are found out from the pattern and only save time. */
const toldElsewhere = new Set(['verbs', 'terms', 'meanings', 'anchors'])

function termLine(words: string, value: unknown, { header }: RuleFile): TermLine {
  const entry = isMap(value) ? value : { use: value }
  const use = textsOf(entry['use'])
  const remedy =
    (entry['remedy'] as Remedy | undefined) ??
    header.remedy ??
    (use.length > 0 ? 'replace' : 'rewrite')
  const fix = entry['fix'] ?? header.fix ?? 'safe'
  const rewrites = remedy === 'delete' || (remedy === 'replace' && use.length === 1)
  const { note } = entry
  return {
    words,
    use,
    unless: textsOf(entry['unless']),
    remedy,
    isSure: rewrites && fix === 'safe',
    ...(typeof note === 'string' ? { note } : {}),
  }
}

function isIn(id: string, name: string, sets: ReadonlyMap<string, SetFile>): boolean {
  const set = sets.get(name)
  if (set === undefined) return false
  const own = set.rules[id]
  return own === undefined ? set.extends.some(base => isIn(id, base, sets)) : own !== 'off'
}

function fixesOf(
  { header }: RuleFile,
  settings: Readonly<Record<string, unknown>>,
  terms: readonly TermLine[],
): Fixes {
  if (header.fix === 'none') return 'none'
  switch (header.kind) {
    case 'abbreviation':
      return terms.length > 0 ? 'review' : 'none'
    case 'terms': {
      const wordings = terms.filter(({ remedy, use }) => remedy === 'delete' || use.length > 0)
      if (wordings.length === 0) return 'none'
      if (wordings.every(({ isSure }) => isSure)) return 'safe'
      return wordings.some(({ isSure }) => isSure) ? 'mixed' : 'review'
    }
    case 'pattern':
      return settings['rewrite'] === undefined ? 'none' : (header.fix ?? 'safe')
    case 'boilerplate':
      return settings['rewrite'] === undefined ? 'none' : (header.fix ?? 'review')
    case 'consistency':
      return settings['names'] === undefined ? 'none' : 'review'
    default:
      return 'none'
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.map(String) : []
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
