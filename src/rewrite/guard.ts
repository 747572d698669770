import type { LocalText } from '../base/local-text.ts'
import type { Language } from '../document/model.ts'
import { compareFacts, factChanges } from '../facts/compare.ts'
import type { Fact, FactChange } from '../facts/fact.ts'
import { factsOfAnswer } from '../guide/facts-of-guide.ts'
import type { FieldId } from '../guide/model.ts'
import { factsOfStatements } from './page-facts.ts'
import type { Change, ChangeKind, Dropped, RefusedChange } from './rewritten-guide.ts'
import type { Statement } from './words.ts'

/** What a change does, and why. */
export interface Step {
  readonly kind: ChangeKind
  /** The name under which it stands in the list of changes. */
  readonly rule: string
  readonly reason: LocalText
}

/** Lets changes through that keep every fact, and remembers all that were tried. */
export interface Guard {
  readonly language: Language
  readonly changes: readonly Change[]
  readonly refused: readonly RefusedChange[]
  readonly dropped: readonly Dropped[]
  /** The statements after the change if it keeps the facts, else those before it. */
  allow(
    step: Step,
    before: readonly Statement[],
    after: readonly Statement[],
    /** The question that the words answer, where that decides what they mean. */
    field?: FieldId,
  ): readonly Statement[]
  /** Whether words may go: only if they state no fact. */
  allowDrop(statements: readonly Statement[], step: Step): boolean
  /** Note a change that only moves or repeats words. */
  note(step: Step, before: readonly Statement[], after: string): void
}

/** Begin to watch over a guide. */
export function guardFor(language: Language): Guard {
  const changes: Change[] = []
  const refused: RefusedChange[] = []
  const dropped: Dropped[] = []
  const changeOf = (step: Step, before: readonly Statement[], after: string): Change => ({
    ...step,
    before: textOf(before),
    after,
    sources: before.flatMap(({ sources }) => sources),
  })
  return {
    language,
    changes,
    refused,
    dropped,
    allow(step, before, after, field) {
      if (textOf(before) === textOf(after)) return after
      const change = changeOf(step, before, textOf(after))
      const lost = changesOfFacts(
        field === undefined
          ? factsOfStatements(before, language)
          : before.flatMap(({ words }) => factsOfAnswer(words.value, field, language)),
        after.flatMap(statement => factsOfStatements([statement], language)),
      )
      if (lost.length === 0) {
        changes.push(change)
        return after
      }
      refused.push({ ...change, factChanges: lost })
      return before
    },
    allowDrop(statements, step) {
      const change = changeOf({ ...step, kind: 'removed' }, statements, '')
      const lost = changesOfFacts(factsOfStatements(statements, language), [])
      if (lost.length > 0) {
        refused.push({ ...change, factChanges: lost })
        return false
      }
      changes.push(change)
      dropped.push({ words: change.before, sources: change.sources, reason: step.reason })
      return true
    },
    note(step, before, after) {
      changes.push(changeOf(step, before, after))
    },
  }
}

function changesOfFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  return factChanges(compareFacts(before, after))
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({ words }) => words.value).join('\n')
}
