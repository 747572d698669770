import type { LocalText } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import type { SourcePart, SourcePlace } from '../document/part.ts'
import type { Fact, FactChange } from '../facts/fact.ts'
import type { Score, Trouble } from '../findings/finding.ts'
import type { Statement, Words } from './words.ts'

/**
 * A guide as a page for the people it is for.
 *
 * Plain data in no format yet: each output format is a function of it. Everything that a reader sees stands in `title`,
 * `opening`, `card`, `sections`, `closing` and `folded`, in this order; the rest says what became of the guide as given.
 */
export interface RewrittenGuide {
  readonly path: string
  /** Which record of its file it is, from 1, in files that hold many guides. */
  readonly record?: number
  readonly language: Language
  /** The name of the tone. */
  readonly tone: string
  /** The texts of the guide as given, into which all places point. */
  readonly parts: readonly SourcePart[]
  /** Named values before the page, as written; empty without any. */
  readonly frontMatter: string
  /** The page as given if it is one of ours already; then it stays as it is, and all below is empty. */
  readonly alreadyRewritten?: string
  readonly title?: Statement
  /** Words of the tone, which carry no fact. */
  readonly opening?: string
  readonly closing?: string
  readonly card: Card
  readonly sections: readonly PageSection[]
  /** What has to be published although nobody acts on it. */
  readonly folded: PageSection | undefined
  readonly dropped: readonly Dropped[]
  /** In reading order of the guide as given. */
  readonly changes: readonly Change[]
  readonly refused: readonly RefusedChange[]
  readonly questions: readonly Question[]
  readonly accounts: readonly Account[]
  readonly facts: FactBalance
  readonly score: { readonly before?: Score; readonly after?: Score }
  readonly troubles: readonly Trouble[]
}

/** The answers to the reader's first questions in one look; they repeat what stands below. */
export interface Card {
  readonly heading: string
  readonly lines: readonly CardLine[]
}

/** One question and its answer, or what the author is asked instead. */
export interface CardLine {
  readonly id: string
  readonly label: string
  readonly answer?: Words
  readonly question?: string
}

/** A question of the reader and everything that answers it. */
export interface PageSection {
  /** As in `rules/pages`; `unplaced` for words that answer no known question. */
  readonly id: string
  readonly heading: Words
  /** Where the heading stood if it is the guide's own. */
  readonly headingSources?: readonly SourcePlace[]
  /** Words of the tone below the heading, which carry no fact. */
  readonly intro?: string
  readonly blocks: readonly PageBlock[]
}

export type PageBlock =
  | { readonly type: 'subheading'; readonly statement: Statement }
  /** Sentences of one paragraph; the lead is a short label in front of them. */
  | { readonly type: 'paragraph'; readonly lead?: Words; readonly statements: readonly Statement[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly PageItem[] }
  | {
      readonly type: 'table'
      readonly head: readonly Words[]
      readonly rows: readonly (readonly (readonly Statement[])[])[]
    }
  /** A visible question to the author. */
  | { readonly type: 'question'; readonly text: string }

/** An item of a list, and what hangs below it. */
export interface PageItem {
  readonly lead?: Words
  readonly statements: readonly Statement[]
  readonly inside: readonly PageBlock[]
}

/** What became of words of the guide as given. */
export type ChangeKind =
  'wording' | 'moved' | 'collapsed' | 'summary' | 'glossary' | 'split' | 'removed'

/** One thing done to the guide, with its reason. */
export interface Change {
  readonly kind: ChangeKind
  /** The rule behind it, or the name of the step that made it. */
  readonly rule: string
  readonly before: string
  readonly after: string
  /** In the guide as given; empty for words that are new. */
  readonly sources: readonly SourcePlace[]
  readonly reason: LocalText
}

/** A change that was not made because it would have altered facts. */
export interface RefusedChange extends Change {
  readonly factChanges: readonly FactChange[]
}

/** Words that are left out of the page. */
export interface Dropped {
  readonly words: string
  readonly sources: readonly SourcePlace[]
  readonly reason: LocalText
}

/** Something the guide does not say and its reader needs. */
export interface Question {
  /** The section it stands in, or `card`. */
  readonly section: string
  readonly text: string
}

/** Where a sentence of the guide as given went. */
export interface Account {
  readonly sentence: string
  readonly source: SourcePlace
  readonly fate: 'kept' | 'reworded' | 'merged' | 'moved' | 'folded' | 'dropped' | 'lost'
}

/** The facts of the guide as given beside those of the page; what the card repeats counts once. */
export interface FactBalance {
  readonly before: number
  readonly after: number
  /** Those of the guide as given. */
  readonly given: readonly Fact[]
  readonly lost: readonly Fact[]
  readonly invented: readonly Fact[]
}
