import { categories } from '../../findings/finding.ts'
import type { Finding, GuideReport } from '../../findings/finding.ts'
import { findingNote } from './finding-note.ts'
import { fitsTogether, frame, frameIndent } from './frame.ts'
import type { FrameLook, FrameMark } from './frame.ts'
import { flow } from './columns.ts'
import { marksOf, sceneOf, type Scene } from './marks.ts'
import type { Look } from './palette.ts'

/** The findings of a guide under what its readers gain; findings of one line share one look at that line. */
export function findingGroups(report: GuideReport, look: Look): string[] {
  const lastLine = report.findings.reduce(
    (last, { part, end }) => (part === undefined ? Math.max(last, end.line) : last),
    1,
  )
  const frameLook: FrameLook = {
    width: look.width,
    gutter: String(lastLine).length,
    dim: look.dim,
  }
  return categories.flatMap(category => {
    const findings = report.findings.filter(finding => finding.category === category)
    if (findings.length === 0) return []
    const { texts, heading, dim, width } = look
    const title = [
      { text: `◆ ${texts.gains[category]}`, paint: heading },
      { text: ` · ${texts.places(findings.length)}`, paint: dim },
    ]
    return [
      '',
      ...flow(title, { width, indent: 0, hanging: 2 }),
      ...shareLines(findings, report.lines, look, frameLook).flatMap(block =>
        blockLines(block, look, frameLook),
      ),
    ]
  })
}

/** Findings that are shown under one frame. */
interface Block {
  readonly scene: Scene
  readonly findings: Finding[]
  readonly marks: FrameMark[]
}

function shareLines(
  findings: readonly Finding[],
  lines: GuideReport['lines'],
  look: Look,
  frameLook: FrameLook,
): Block[] {
  const blocks: Block[] = []
  for (const finding of findings) {
    const scene = sceneOf(finding, lines)
    const marks = marksOf(scene).map(mark => ({
      ...mark,
      paint: look.severity[finding.severity],
    }))
    const last = blocks.at(-1)
    if (last !== undefined && canShare(last, finding, marks, frameLook)) {
      last.findings.push(finding)
      last.marks.push(...marks)
    } else {
      blocks.push({ scene, findings: [finding], marks })
    }
  }
  return blocks
}

function canShare(
  block: Block,
  finding: Finding,
  marks: readonly FrameMark[],
  frameLook: FrameLook,
): boolean {
  const line = marks[0]?.line
  // Findings without a line of their own follow each other closely as well.
  if (line === undefined) return block.marks.length === 0
  if (!standTogether(block.findings[0]!, finding)) return false
  const all = [...block.marks, ...marks]
  if (block.marks.length === 0 || all.some(mark => mark.line !== line)) return false
  // Marks on top of each other could not be told apart.
  if (marks.some(mark => block.marks.some(other => touches(mark, other)))) return false
  return fitsTogether(block.scene.lines[line] ?? '', all, frameLook)
}

/** Whether two findings are shown in the same lines: those of the file, or one excerpt. */
function standTogether(left: Finding, right: Finding): boolean {
  if (left.excerpt === undefined) return right.excerpt === undefined
  return left.excerpt.text === right.excerpt?.text && left.where?.en === right.where?.en
}

function touches(left: FrameMark, right: FrameMark): boolean {
  return left.start <= right.end && right.start <= left.end
}

function blockLines({ scene, findings, marks }: Block, look: Look, frameLook: FrameLook): string[] {
  const indent = frameIndent(frameLook.gutter) - 2
  return [
    '',
    ...frame(scene.lines, marks, { ...frameLook, numbered: scene.numbered }),
    ...findings.flatMap(finding => findingNote(finding, indent, look)),
  ]
}
