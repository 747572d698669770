import type { z } from 'zod'
import type { LocalText } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import type { Span } from '../document/span.ts'
import type { Fact } from '../facts/fact.ts'
import type { Category, Remedy, Severity } from '../findings/finding.ts'
import type { FieldCatalogue } from '../guide/catalogue.ts'
import type { FieldId, Guide, Passage } from '../guide/model.ts'
import type { Phrase } from '../text/similarity.ts'
import type { Term } from '../text/term-index.ts'

/** How far a rule's own rewrites may go; the fact guard may lower it, nothing raises it. */
export type Fix = 'safe' | 'review' | 'none'

/** What a stretch of text is for a rule: a whole passage, or its sentences. */
export type Unit = 'passage' | 'sentence' | 'heading' | 'guide'

/** Where in a guide a rule looks. */
export interface Scope {
  /** Only in these fields. */
  readonly fields?: readonly FieldId[] | undefined
  /** Not in these fields. */
  readonly except?: readonly FieldId[] | undefined
  /** Also in fields that quote the law; for words that stand in no law. */
  readonly quoted?: boolean | undefined
  readonly unit?: Unit | undefined
}

/** A pair of texts that a rule proves itself by. */
export interface RuleExample {
  /** Must be reported. */
  readonly bad?: string | undefined
  /** Must be quiet; beside `bad`, what its safe suggestions make of it. */
  readonly good?: string | undefined
  /** The words that are reported in `bad`. */
  readonly at?: string | undefined
}

/** What every rule file says, whatever its kind. */
export interface RuleHeader {
  readonly kind: string
  readonly language: Language | 'any'
  readonly severity: Severity
  readonly category: Category
  readonly scope?: Scope | undefined
  readonly message: LocalText
  readonly why: LocalText
  readonly source?: string | readonly string[] | undefined
  readonly remedy?: Remedy | undefined
  readonly fix?: Fix | undefined
  readonly status?: 'trial' | undefined
}

/** A rule file after it was read and checked: its header and the settings of its kind, as plain data. */
export interface RuleFile {
  /** The file's path below the rules folder, without its extension: `zh/plain-words`. */
  readonly id: string
  readonly header: RuleHeader
  readonly settings: unknown
  /** Whether the file came with the tool. Patterns of other files run under a deadline. */
  readonly builtIn: boolean
}

/** A rule ready to run. */
export interface Rule {
  readonly id: string
  readonly header: RuleHeader
  readonly check: Check
  readonly builtIn: boolean
}

/**
 * What a rule looks for, and what it does with what was found.
 *
 * Words, anchors and phrases of all rules are looked for in one pass, so a check does not search the text itself.
 */
export interface Check {
  /** Words to be handed to `onTerm`. */
  readonly terms?: readonly RuleTerm[]
  readonly onTerm?: (context: CheckContext, hit: RuleHit) => void
  /** Phrases to compare each sentence with, handed to `onPhrase`. */
  readonly phrases?: readonly Phrase[]
  readonly onPhrase?: (context: CheckContext, passage: Passage, phrase: Phrase) => void
  /** `onPassage` is called only for passages, or sentences by the rule’s unit, in which one of these occurs; without anchors, for all in scope. */
  readonly anchors?: readonly string[]
  readonly onPassage?: (context: CheckContext, passage: Passage) => void
  /** Set if settings that people write could make it take any time, as regular expressions can. */
  readonly openEnded?: true
  /** Called once for the guide. */
  readonly onGuide?: (context: CheckContext) => void
}

/** Words of a rule: those it reports, and those in which they are innocent. */
export interface RuleTerm extends Term {
  readonly entry: string
  /** Set for a term that counts only where it is a word of its own in a text without spaces. */
  readonly uncut?: boolean
  /** Set for a phrase that keeps `entry` quiet where it stands around it. */
  readonly guard?: true
}

/** Words of a rule, found in a passage; offsets in the clean text. */
export interface RuleHit {
  readonly passage: Passage
  readonly span: Span
  readonly entry: string
}

/** What a check may look at and say. It cannot touch files, settings or the clock. */
export interface CheckContext {
  readonly guide: Guide
  readonly catalogue: FieldCatalogue
  /** Whether the document answers enough questions to be judged as a guide. */
  readonly isGuide: boolean
  /** The passages in the rule's scope, by its unit. */
  passages(): readonly Passage[]
  /** The sentences of a passage, as passages. */
  sentences(passage: Passage): readonly Passage[]
  /** How long a sentence is for a reader: characters in Chinese, words in English. */
  sentenceLength(sentence: Passage): number
  /** What a passage binds people to, found once and shared by all rules; spans begin with the passage. */
  facts(passage: Passage): readonly Fact[]
  /** The day that counts as today, as `2026-03-01`, if the run was told one; there is no clock. */
  readonly today: string | undefined
  /** A figure about the whole guide, such as `userNeedShare`. */
  measure(name: string): number | undefined
  /** Whether a span of a passage stands in words that are not ours to change: titles, addresses, code. */
  isProtected(passage: Passage, span: Span): boolean
  /** Report a span of a passage's clean text. */
  report(passage: Passage, span: Span, details?: ReportDetails): void
  /** Report something missing from the guide as a whole. */
  reportGuide(details?: ReportDetails): void
}

export interface ReportDetails {
  readonly values?: Readonly<Record<string, string | number | LocalText>>
  readonly entry?: string
  readonly rewrites?: readonly Rewrite[]
}

/** Put other words in the place of a span of the passage's clean text. */
export interface Rewrite {
  readonly span: Span
  readonly insert: string
  readonly remedy: Remedy
  readonly fix: 'safe' | 'review'
}

/** What schemas are made with, handed to kinds so that rules already checked run without it. */
export interface SchemaTools {
  readonly z: typeof z
  /** A regular expression that is valid and cannot take time beyond measure. */
  pattern(): z.ZodString
  /** Words of which every match of a pattern holds at least one; empty if that cannot be told. */
  literalsOf(pattern: string): string[]
}

/** A way of checking that rule files can ask for by name. */
export interface RuleKind<Schema extends z.ZodType = z.ZodType> {
  readonly summary: LocalText
  /** What its rule files may set besides the header; unknown keys are refused. */
  settings(tools: SchemaTools): Schema
  compile(settings: z.output<Schema>, header: RuleHeader): Check
}

export function defineRuleKind<Schema extends z.ZodType>(kind: RuleKind<Schema>): RuleKind<Schema> {
  return kind
}
