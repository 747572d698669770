import { chineseNumerals, readChineseNumber } from '../facts/chinese-numbers.ts'
import type { FieldDraft } from './draft.ts'

/** A heading whose section is open: a real one of depth 1 to 6, or a line that stands like one, which is deeper. */
export interface Section {
  readonly depth: number
  readonly field: FieldDraft | undefined
  readonly numbering: Numbering | undefined
}

/** How words are numbered; lines that head others without any number are all of one kind. */
export interface Numbering {
  readonly kind: 'chapter' | 'section' | 'subsection' | 'arabic' | 'bracketed' | 'circled' | 'none'
  readonly number: number
}

/** The sections that are open at one point of a run of blocks. */
export interface OpenSections {
  /** The fields they answer, the innermost first. */
  fields(): FieldDraft[]
  open(section: Section): void
  /** Close every section of this depth or deeper. */
  closeFrom(depth: number): void
  /** The section beside which words numbered so stand: 十八、 ends the section that 十七、 began. */
  besideOf(numbering: Numbering | undefined): Section | undefined
  /** The depth of a line that heads others. */
  depthOfLine(numbering: Numbering): number
}

/** Begin a run of blocks. */
export function openSections(): OpenSections {
  let sections: Section[] = []
  const besideOf = (numbering: Numbering | undefined) =>
    sections.find(section => goesOn(section.numbering, numbering))
  return {
    fields: () =>
      sections
        .map(({ field }) => field)
        .filter(field => field !== undefined)
        .toReversed(),
    open(section) {
      sections = [...sections.filter(({ depth }) => depth < section.depth), section]
    },
    closeFrom(depth) {
      sections = sections.filter(section => section.depth < depth)
    },
    besideOf,
    depthOfLine(numbering) {
      // One line numbered like another stands beside it, so lines are never deeper than there are kinds.
      const lines = sections.filter(isLine)
      const alike = lines.find(line => line.numbering?.kind === numbering.kind)
      const beside = alike ?? besideOf(numbering)
      return beside?.depth ?? deepestHeading + 1 + lines.length
    },
  }
}

const deepestHeading = 6

function isLine({ depth }: Section): boolean {
  return depth > deepestHeading
}

/** Numbers start again inside a section, so only a higher one stands beside it. */
function goesOn(before: Numbering | undefined, after: Numbering | undefined): boolean {
  if (before === undefined || after === undefined || before.kind !== after.kind) return false
  return before.kind === 'none' || after.number > before.number
}

const numeral = `(?:[${chineseNumerals}]{1,3}|\\d{1,2})`
const numberings: readonly (readonly [Numbering['kind'], RegExp])[] = [
  ['chapter', new RegExp(`^\\s*第\\s*(${numeral})\\s*(?:部分|[章节部])`, 'u')],
  ['section', new RegExp(`^\\s*([${chineseNumerals}]{1,3})\\s*[、.．]`, 'u')],
  ['subsection', new RegExp(`^\\s*[（(]([${chineseNumerals}]{1,3})[)）]`, 'u')],
  ['arabic', /^\s*(\d{1,2})(?:\s*[、．]|\.(?!\d))/u],
  ['bracketed', /^\s*[（(](\d{1,2})[)）]/u],
  ['circled', /^\s*([①-⑳])/u],
]

/** How a heading or a line is numbered. */
export function numberingOf(value: string): Numbering | undefined {
  for (const [kind, pattern] of numberings) {
    const words = pattern.exec(value)?.[1]
    if (words !== undefined) return { kind, number: readChineseNumber(words) ?? 0 }
  }
  return undefined
}
