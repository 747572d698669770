import type { SourcePart } from '../../document/part.ts'
import type { TextBuilder } from '../../document/text-builder.ts'
import { isLockedControl, stateOfSimpleField, type Fields } from './fields.ts'
import { firstIsOn, firstValue, type Styles } from './styles.ts'
import { readSymbol } from './symbols.ts'
import { addWords } from './words.ts'
import { childOf, valueOf, type XmlElement } from './xml.ts'

/** Where runs stand, and what is gathered from them. */
export interface RunContext {
  readonly part: SourcePart
  readonly targets: ReadonlyMap<string, string>
  readonly styles: Styles
  readonly fields: Fields
  readonly builder: TextBuilder
  /** Properties that the paragraph's style gives its runs. */
  readonly inherited: readonly XmlElement[]
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[]
  /** References to notes, by id. */
  readonly notes: NoteReference[]
  readonly look: Look
}

/** A reference to a footnote or an endnote. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
}

/** How the words of a paragraph look; lengths in UTF-16 code units. */
export interface Look {
  /** How many of them are bold. */
  bold: number
  /** How many have each size, in half points. */
  readonly sizes: Map<number, number>
}

/** Read the words of runs and of what stands around them. */
export function readInlines(elements: readonly XmlElement[], context: RunContext): void {
  for (const element of elements) readInline(element, context)
}

function readInline(element: XmlElement, context: RunContext): void {
  const { builder } = context
  const from = builder.length
  switch (element.name) {
    case 'w:r':
      readRun(element, context)
      break
    case 'w:hyperlink':
      readInlines(element.children, context)
      builder.mark('link', from, addressOf(element, context))
      break
    case 'w:ins':
    case 'w:moveTo':
      // Somebody’s change that is not settled yet counts as accepted, and stays theirs.
      readInlines(element.children, context)
      if (builder.length > from) builder.lock(from)
      break
    case 'w:del':
    case 'w:moveFrom':
      builder.lock(from)
      break
    case 'w:fldSimple': {
      const state = stateOfSimpleField(element)
      if (state === 'skipped') break
      readInlines(element.children, context)
      if (state === 'locked' && builder.length > from) builder.lock(from)
      break
    }
    case 'w:sdt':
      readInlines(childOf(element, 'w:sdtContent')?.children ?? [], context)
      if (isLockedControl(element) && builder.length > from) builder.lock(from)
      break
    case 'mc:AlternateContent':
      readInlines(chosenContent(element), context)
      break
    case 'm:oMath':
    case 'm:oMathPara':
      readFormula(element, context)
      if (builder.length > from) builder.lock(from)
      break
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      readInlines(element.children, context)
      break
  }
}

/** The children of the form that a new program reads; an old one reads the other, which says the same. */
export function chosenContent(element: XmlElement): readonly XmlElement[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
  return chosen?.children ?? []
}

function addressOf({ attributes }: XmlElement, { targets }: RunContext): string | undefined {
  const target = targets.get(attributes['r:id'] ?? '')
  const anchor = attributes['w:anchor']
  if (anchor === undefined) return target
  return `${target ?? ''}#${anchor}`
}

function readRun(run: XmlElement, context: RunContext): void {
  const { builder, styles, inherited, look } = context
  const own = childOf(run, 'w:rPr')
  const character = styles.character(valueOf(own, 'w:rStyle'))
  const given = [...(own === undefined ? [] : [own]), ...character]
  const properties = [...given, ...inherited]
  if (firstIsOn(properties, 'w:vanish')) return

  const from = builder.length
  for (const child of run.children) readRunChild(child, context)
  const length = builder.length - from
  if (length === 0) return
  if (firstIsOn(properties, 'w:b')) look.bold += length
  const size = Number(firstValue(properties, 'w:sz') ?? standardSize)
  look.sizes.set(size, (look.sizes.get(size) ?? 0) + length)
  // What the style of the whole paragraph brings does not set words apart.
  if (firstIsOn(given, 'w:b')) builder.mark('strong', from)
  if (firstIsOn(given, 'w:i')) builder.mark('emphasis', from)
  if (firstIsOn(given, 'w:strike')) builder.mark('delete', from)
}

/** Ten points, in half points, where neither the run nor a style says anything. */
const standardSize = 20

function readRunChild(element: XmlElement, context: RunContext): void {
  const { builder, fields, part } = context
  const { start, end, name, attributes } = element
  switch (name) {
    case 'w:fldChar':
      fields.mark(element)
      return
    case 'w:instrText':
      fields.instruct(contentOf(element, part).replaceAll('&quot;', '"'))
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      context.boxes.push(...boxesIn(element))
      return
    case 'mc:AlternateContent': {
      const from = builder.length
      for (const child of chosenContent(element)) readRunChild(child, context)
      // Old programs read the other form, in which the words would stay as they were.
      if (builder.length > from) builder.lock(from)
      return
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      context.notes.push({ kind, id: attributes['w:id'] ?? '' })
      return
    }
  }
  const state = fields.state()
  if (state === 'skipped') return
  const from = builder.length
  if (name === 'w:t') {
    addWords(element, part, builder)
    if (state === 'locked' && builder.length > from) builder.lock(from)
  } else if (name === 'w:ruby') {
    readInlines(childOf(element, 'w:rubyBase')?.children ?? [], context)
    if (builder.length > from) builder.lock(from)
  } else {
    builder.decoded(signOf(element), start, end)
    // It is an element, in whose place no words can be written.
    if (builder.length > from) builder.lock(from)
  }
}

function contentOf({ contentStart, contentEnd }: XmlElement, part: SourcePart): string {
  return part.text.slice(contentStart, contentEnd)
}

/** What an element that stands for a sign reads as; empty for all that a reader does not see. */
function signOf({ name, attributes }: XmlElement): string {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return readSymbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
    default:
      return ''
  }
}

/** The contents of text boxes in a drawing, none inside another. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent') return chosenContent(element).flatMap(boxesIn)
  return element.children.flatMap(boxesIn)
}

/** The signs of a formula, in the order in which they are written. */
function readFormula(element: XmlElement, context: RunContext): void {
  for (const child of element.children) {
    if (child.name === 'm:t') addWords(child, context.part, context.builder)
    else readFormula(child, context)
  }
}
