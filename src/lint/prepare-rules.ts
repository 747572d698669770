import type { Language } from '../document/model.ts'
import { kinds } from '../rules/kinds.ts'
import type { Rule, RuleFile, RuleTerm } from '../rules/rule.ts'
import { buildPhraseIndex, type Phrase, type PhraseIndex } from '../text/similarity.ts'
import { buildTermIndex, type Term, type TermIndex } from '../text/term-index.ts'

/** A term or an anchor, and the rule that asked for it. */
export type OwnedTerm =
  | (RuleTerm & { readonly rule: Rule; readonly anchor?: undefined })
  | (Term & { readonly rule: Rule; readonly anchor: true })

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

  const terms = rules.flatMap((rule): OwnedTerm[] => [
    ...(rule.check.terms ?? []).map(term => ({ ...term, rule })),
    ...(rule.check.anchors ?? []).map(words => ({
      words,
      whole: false,
      exactCase: false,
      rule,
      anchor: true as const,
    })),
  ])
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

/** A rule file whose settings were checked, ready to run. */
export function compileRule({ id, header, settings, builtIn }: RuleFile): Rule {
  return { id, header, builtIn, check: kinds[header.kind]!.compile(settings, header) }
}
