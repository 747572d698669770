import { diffArrays } from 'diff'
import { sentencesIn } from '../../base/local-text.ts'
import type { Change, RewrittenGuide } from '../../rewrite/rewritten-guide.ts'
import type { RewritePrinter } from '../load-rewrite-printer.ts'
import { flow, widthOf, type Run } from '../parts/columns.ts'
import type { Look } from '../parts/palette.ts'

/** What was done, change by change: the words before beside those after, and the reason below. */
const diff: RewritePrinter = { extension: '.txt', print: (guide, look) => pageOf(guide, look) }

export default diff

function pageOf(guide: RewrittenGuide, look: Look): string {
  const texts = sentencesIn(look.locale).rewrite
  const { path, changes, refused, questions, alreadyRewritten } = guide
  if (alreadyRewritten !== undefined) return `${texts.already(path)}\n`
  const lines = [
    look.heading(path),
    '',
    ...changes.flatMap(change => [...changeLines(change, look), '']),
    ...(refused.length === 0 ? [] : [look.bold(texts.refusedHeading), '']),
    ...refused.flatMap(change => {
      const facts = change.factChanges.map(({ quote }) => quote).join(texts.comma)
      return [...changeLines(change, look), ...note(look.bad, texts.wouldChange(facts), look), '']
    }),
    ...(questions.length === 0 ? [] : [look.bold(texts.questionsHeading), '']),
    ...questions.flatMap(({ text }) => note(look.fair, text, look)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function changeLines({ kind, rule, before, after, reason }: Change, look: Look): string[] {
  const texts = sentencesIn(look.locale).rewrite
  const [left, right] = paintedPair(before, after, look)
  return [
    ...sideBySide(left, right, look),
    ...note(look.dim, `${texts.kinds[kind]} · ${reason[look.locale]} · ${rule}`, look),
  ]
}

/** The words of either side; what stands on one side only is painted. */
function paintedPair(before: string, after: string, look: Look): readonly [Run[], Run[]] {
  const left: Run[] = []
  const right: Run[] = []
  for (const { value, added, removed } of diffArrays(wordsIn(before), wordsIn(after))) {
    const text = value.join('')
    if (added) right.push({ text, paint: look.good })
    else if (removed) left.push({ text, paint: look.bad })
    else {
      left.push({ text })
      right.push({ text })
    }
  }
  return [left, right]
}

/** Latin words and figures whole, every other character by itself. */
function wordsIn(text: string): string[] {
  return text.replaceAll('\n', ' ⏎ ').match(/[\p{Script=Latin}\d]+|\s+|[^]/gu) ?? []
}

const gutter = ' │ '

function sideBySide(left: readonly Run[], right: readonly Run[], look: Look): string[] {
  const width = Math.floor((look.width - gutter.length) / 2)
  const shape = { width, indent: 0, hanging: 0 }
  const bare = (runs: readonly Run[]) =>
    flow(
      runs.map(({ text }) => ({ text })),
      shape,
    )
  const widths = bare(left).map(widthOf)
  const painted = [flow(left, shape), flow(right, shape)] as const
  return Array.from({ length: Math.max(painted[0].length, painted[1].length) }, (_, index) => {
    const before = painted[0][index] ?? ''
    const gap = ' '.repeat(Math.max(0, width - (widths[index] ?? 0)))
    return `${before}${gap}${look.dim(gutter)}${painted[1][index] ?? ''}`.trimEnd()
  })
}

function note(paint: Look['dim'], text: string, look: Look): string[] {
  return flow([{ text, paint }], { width: look.width, indent: 2, hanging: 2 })
}
