import type { Language } from '../document/model.ts'
import { kinds } from '../rules/kinds.ts'
import type { Rule, RuleFile } from '../rules/rule.ts'
import { buildPhraseIndex, type Phrase, type PhraseIndex } from '../text/similarity.ts'
import { buildTermIndex, type Term, type TermIndex } from '../text/term-index.ts'

/** Words that a rule asked for, and what they are for it. */
export interface OwnedTerm extends Term {
  readonly rule: Rule
  readonly entry: string
  readonly uncut: boolean
  readonly role: 'term' | 'guard' | 'anchor'
}

/** A phrase, and the rule that asked for it. */
export interface OwnedPhrase extends Phrase {
  readonly rule: Rule
  readonly own: Phrase
}

/** The rules for documents of one language, with one index for all the words they look for. */
export interface PreparedRules {
  readonly rules: readonly Rule[]
  readonly terms: TermIndex<OwnedTerm>
  readonly phrases: PhraseIndex<OwnedPhrase>
  readonly hasPhrases: boolean
  /** Rules to be called for every passage, because no word tells where they may be quiet. */
  readonly everywhere: readonly Rule[]
}

/** Compile the rules that concern a language. */
export function prepareRules(files: readonly RuleFile[], language: Language): PreparedRules {
  const rules = files
    .filter(({ header }) => header.language === language || header.language === 'any')
    .map(compileRule)

  const terms = rules.flatMap(termsOf)
  const phrases = rules.flatMap(rule =>
    (rule.check.phrases ?? []).map(own => ({ ...own, own, rule })),
  )
  return {
    rules,
    terms: buildTermIndex(terms),
    phrases: buildPhraseIndex(phrases, language),
    hasPhrases: phrases.length > 0,
    everywhere: rules.filter(
      ({ check }) => check.onPassage !== undefined && (check.anchors ?? []).length === 0,
    ),
  }
}

function termsOf(rule: Rule): OwnedTerm[] {
  const { terms = [], anchors = [] } = rule.check
  const owned = terms.map(
    ({ words, whole, uncut = false, exactCase, entry, guard }): OwnedTerm => ({
      words,
      whole,
      uncut,
      exactCase,
      rule,
      entry,
      role: guard === true ? 'guard' : 'term',
    }),
  )
  for (const words of anchors) {
    owned.push({
      words,
      whole: false,
      uncut: false,
      exactCase: false,
      rule,
      entry: words,
      role: 'anchor',
    })
  }
  return owned
}

/** A rule file whose settings were checked, ready to run. */
export function compileRule({ id, header, settings, builtIn }: RuleFile): Rule {
  return { id, header, builtIn, check: kinds[header.kind]!.compile(settings, header) }
}
