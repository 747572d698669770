import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.ts'

/** What the styles of a paragraph add up to. */
export interface ParagraphStyle {
  readonly name: string
  /** 0 for the first level of headings; `undefined` for text. */
  readonly level: number | undefined
  /** Properties of the paragraph, the style's own first, then those of the styles it is based on. */
  readonly paragraph: readonly XmlElement[]
  /** Properties of its runs, in the same order. */
  readonly run: readonly XmlElement[]
}

/** Looks styles up by id; an id that is not there is the standard style. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle
  /** Properties of runs that a character style gives. */
  character(id: string | undefined): readonly XmlElement[]
}

/** Read the styles of a Word file. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    byId.set(id, style)
    const { 'w:type': type, 'w:default': isDefault } = style.attributes
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) standard = id
  }
  const runDefaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const defaults = runDefaults === undefined ? [] : [runDefaults]
  const known = new Map<string | undefined, ParagraphStyle>()

  function chainOf(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    for (let next = id; next !== undefined;) {
      const style = byId.get(next)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      next = valueOf(style, 'w:basedOn')
    }
    return chain
  }

  return {
    paragraph(id) {
      const own = id !== undefined && byId.has(id) ? id : standard
      let style = known.get(own)
      if (style === undefined) known.set(own, (style = readStyle(chainOf(own), defaults)))
      return style
    },
    character: id => propertiesOf(chainOf(id), 'w:rPr'),
  }
}

function readStyle(
  chain: readonly XmlElement[],
  runDefaults: readonly XmlElement[],
): ParagraphStyle {
  const paragraph = propertiesOf(chain, 'w:pPr')
  return {
    name: valueOf(chain[0], 'w:name') ?? '',
    level: readLevel(firstValue(paragraph, 'w:outlineLvl')) ?? headingLevel(chain),
    paragraph,
    run: [...propertiesOf(chain, 'w:rPr'), ...runDefaults],
  }
}

function propertiesOf(chain: readonly XmlElement[], name: string): XmlElement[] {
  return chain.map(style => childOf(style, name)).filter(properties => properties !== undefined)
}

/** An outline level as a property has it; 9 is Word’s way to say text. */
export function readLevel(value: string | undefined): number | undefined {
  const level = Number(value ?? NaN)
  return level >= 0 && level < 9 ? level : undefined
}

/** Built-in headings are known by name, in whatever language the program speaks. */
function headingLevel(chain: readonly XmlElement[]): number | undefined {
  for (const style of chain) {
    const match = /^(?:heading|标题) ?([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')
    if (match !== null) return Number(match[1]) - 1
  }
  return undefined
}

/** The value of a property in the first element that sets it. */
export function firstValue(properties: readonly XmlElement[], name: string): string | undefined {
  for (const element of properties) {
    const value = valueOf(element, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** Whether a property is on in the first element that sets it. */
export function firstIsOn(properties: readonly XmlElement[], name: string): boolean {
  for (const element of properties) {
    const on = isOn(element, name)
    if (on !== undefined) return on
  }
  return false
}
