import { localiseAll, say } from '../base/local-text.ts'
import { mapStatements, statementsIn } from './blocks.ts'
import { moveCitation } from './citations.ts'
import { gatherItems } from './gather-items.ts'
import type { Step } from './guard.ts'
import { materialsTable } from './materials.ts'
import type { Portion } from './portions.ts'
import { rewordingsFor } from './rewordings.ts'
import type { PageBlock } from './rewritten-guide.ts'
import type { Shaping } from './shaping.ts'
import { splitBlock } from './split-blocks.ts'
import { mergeSteps, stepForReader, stepsList, stepsTable } from './steps.ts'
import { plain, type Statement } from './words.ts'

/**
 * Give every portion the shape in which its reader wants it: what nobody needs goes, what only the office can say becomes
 * a question, and what the reader acts on is reworded, split and set as lists, tables and steps.
 */
export function shapePortions(portions: readonly Portion[], shaping: Shaping): Portion[] {
  const { page } = shaping
  const sectionOf = new Map(
    page.sections.flatMap(({ id, fields }) => fields.map(field => [field, id] as const)),
  )
  const left = dropUnneeded(gatherItems(portions, page.language), shaping)
  const moved: Portion[] = []
  const shaped = left.flatMap((given): Portion[] => {
    const portion = stepForReader(given, page)
    const section = portion.field === undefined ? undefined : sectionOf.get(portion.field)
    if (portion.field !== undefined && section === undefined) return [portion]
    const asked = askInstead(answered(portion, shaping), section ?? 'unplaced', shaping)
    const { block, bases } = reword(asked.block, shaping, moved.length)
    moved.push(...bases.map((statement): Portion => basisOf(statement)))
    const cutUp = splitBlock(block, section, shaping)
    const { block: split } = askInstead({ ...asked, block: cutUp }, section ?? 'unplaced', shaping)
    if (section === 'steps' && split.type === 'table') {
      return stepsTable({ ...asked, block: split }, portion.columns ?? [], shaping)
    }
    if (section === 'bring') {
      const { guard } = shaping
      return [{ ...asked, block: materialsTable(split, page.materialHeads, page.language, guard) }]
    }
    if (section === 'steps') return stepsList({ ...asked, block: split }, shaping)
    return [{ ...asked, block: split }]
  })
  return [...mergeSteps(shaped), ...moved]
}

function basisOf(statement: Statement): Portion {
  return { field: 'legal-basis', block: { type: 'paragraph', statements: [statement] } }
}

function dropUnneeded(portions: readonly Portion[], shaping: Shaping): Portion[] {
  const { page, catalogue, guard, found, title } = shaping
  const needless = new RegExp(page.dropSentences, 'iu')
  return portions.flatMap((portion): Portion[] => {
    const { field, label, block } = portion
    if (field === 'title') {
      const statements = statementsIn([block])
      const isSaid = statements.every(({ words }) => title?.words.value.includes(words.value))
      if (isSaid && guard.allowDrop(statements, repeated)) return []
    }
    if (field !== undefined && catalogue.fields.get(field)?.position === 'omit') {
      const name = label?.value ?? field
      const statements = statementsIn([block])
      if (guard.allowDrop(statements, unneeded(name))) return []
    }
    const [kept] = mapStatements([block], statements =>
      statements.filter(statement => {
        const finding = found(page.drop, statement)
        if (finding === undefined) {
          return !(needless.test(statement.words.value.trim()) && guard.allowDrop([statement], why))
        }
        const reason = localiseAll(finding.message)
        return !guard.allowDrop([statement], { kind: 'removed', rule: finding.ruleId, reason })
      }),
    )
    return kept === undefined ? [] : [{ ...portion, block: kept }]
  })
}

const why: Step = {
  kind: 'removed',
  rule: 'purpose',
  reason: say(texts => texts.rewrite.purpose),
}

const repeated: Step = {
  kind: 'removed',
  rule: 'repeated',
  reason: say(texts => texts.rewrite.repeated),
}

function unneeded(label: string): Step {
  return {
    kind: 'removed',
    rule: 'page-data',
    reason: say(texts => texts.rewrite.pageData(label)),
  }
}

/** 否 below 是否收费 as 不收费. */
function answered(portion: Portion, { page, guard }: Shaping): Portion {
  const { field, block } = portion
  const answers = field === undefined ? undefined : page.answers[field]
  if (answers === undefined) return portion
  const [changed] = mapStatements([block], statements => {
    const [only] = statements
    const said = only?.words.value.trim().replace(/[。；;.]$/u, '')
    const answer = said !== undefined && Object.hasOwn(answers, said) ? answers[said] : undefined
    if (only === undefined || answer === undefined || statements.length > 1) return statements
    return guard.allow(answerStep, [only], [{ ...only, words: plain(answer) }], field)
  })
  return changed === undefined ? portion : { ...portion, block: changed }
}

const answerStep: Step = {
  kind: 'wording',
  rule: 'answer-in-words',
  reason: say(texts => texts.rewrite.answerInWords),
}

/** What stands for things that only the office can name becomes a visible question in its place. */
function askInstead(
  portion: Portion,
  section: string,
  { page, guard, found, questions }: Shaping,
): Portion {
  const [block] = mapStatements([portion.block], statements =>
    statements.flatMap(statement => {
      const finding = found(page.catchAll, statement)
      if (finding === undefined) return [statement]
      const quote = statement.words.value.replace(/[；;。.]\s*$/u, '')
      const text = page.fill.replace('{what}', page.askCatchAll.replace('{quote}', quote))
      const asked = { words: plain(text), sources: statement.sources }
      const step: Step = {
        kind: 'wording',
        rule: finding.ruleId,
        reason: localiseAll(finding.message),
      }
      const allowed = guard.allow(step, [statement], [asked])
      if (allowed[0] === asked) questions.push({ section, text })
      return allowed
    }),
  )
  return block === undefined ? portion : { ...portion, block }
}

/** Word for word what the reader acts on; laws that a sentence begins with go to the basis. */
function reword(
  block: PageBlock,
  { page, guard }: Shaping,
  count: number,
): { block: PageBlock; bases: Statement[] } {
  const { language } = page
  const bases: Statement[] = []
  const [reworded] = mapStatements([block], statements =>
    statements.map(statement => {
      let current = statement
      for (const { step, apply } of rewordingsFor(language)) {
        const after = { ...current, words: apply(current.words) }
        current = guard.allow(step, [current], [after])[0]!
      }
      const moved = moveCitation(current, count + bases.length, language)
      if (moved === undefined) return current
      const after = [moved.rest, moved.basis]
      if (guard.allow(citationStep, [current], after) !== after) return current
      bases.push(moved.basis)
      return moved.rest
    }),
  )
  return { block: reworded ?? block, bases }
}

const citationStep: Step = {
  kind: 'moved',
  rule: 'citation',
  reason: say(texts => texts.rewrite.citation),
}
