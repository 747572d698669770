import { SaxesParser } from 'saxes'
import type { SourcePart } from '../../document/part.ts'
import { pointAt } from '../../document/part.ts'
import { brokenXml, forbiddenXml, tooDeepXml } from './mistakes.ts'

/** An element of an XML part, with the offsets of its tags; its words stay in the source. */
export interface XmlElement {
  /** With the prefix that is usual for its namespace, whatever the part calls it: `w:p`. */
  readonly name: string
  /** Names as above. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** From `<` of the start tag … */
  readonly start: number
  /** … to behind it, where the contents begin, … */
  readonly contentStart: number
  /** … to the end tag, … */
  readonly contentEnd: number
  /** … to behind that. */
  readonly end: number
}

/** Elements inside one another; far more than any office program writes. */
const deepest = 1000

/**
 * Read an XML part as a tree of elements.
 *
 * Throws a `ToolError` if it is not well-formed, is too deep, or has a document type, through which entities could do harm.
 */
export function parseXml(part: SourcePart, path: string): XmlElement {
  const { text } = part
  const parser = new SaxesParser()
  const open: Opened[] = []
  const scopes: Names[] = [noNames]
  let start = 0
  let root: Opened | undefined
  const lineNow = () => pointAt(part, Math.min(parser.position, text.length)).line

  parser.on('error', error => {
    throw brokenXml(path, part.name, lineNow(), error)
  })
  parser.on('doctype', () => {
    throw forbiddenXml(path, part.name)
  })
  parser.on('opentagstart', ({ name }) => {
    if (open.length >= deepest) throw tooDeepXml(path, part.name, lineNow(), deepest)
    // The character behind the name was read, and `<` stands before it.
    start = parser.position - name.length - 2
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const names = namesWithin(attributes, scopes.at(-1)!)
    const contentStart = parser.position
    const element: Opened = {
      name: names.ofElement(name),
      attributes: namedAttributes(attributes, names),
      children: isSelfClosing ? none : [],
      start,
      contentStart,
      contentEnd: isSelfClosing ? contentStart : -1,
      end: contentStart,
    }
    const parent = open.at(-1)
    if (parent === undefined) root = element
    else if (isNeeded(element, parent)) parent.children.push(element)
    open.push(element)
    scopes.push(names)
  })
  parser.on('closetag', () => {
    const element = open.pop()!
    scopes.pop()
    element.end = parser.position
    if (element.contentEnd === -1) element.contentEnd = text.lastIndexOf('</', parser.position - 1)
  })
  parser.write(text).close()
  return root!
}

interface Opened extends XmlElement {
  readonly children: Opened[]
  contentEnd: number
  end: number
}

const none: never[] = []
const noAttributes: Readonly<Record<string, string>> = {}

/** Most of what files hold are properties of how words look. Of those in the way of a list, only these are read. */
const neededProperties = new Set([
  'w:b',
  'w:basedOn',
  'w:cellDel',
  'w:cellIns',
  'w:cellMerge',
  'w:dataBinding',
  'w:del',
  'w:docPartGallery',
  'w:docPartObj',
  'w:gridSpan',
  'w:i',
  'w:ilvl',
  'w:ins',
  'w:jc',
  'w:lock',
  'w:moveFrom',
  'w:moveTo',
  'w:numId',
  'w:numPr',
  'w:numberingChange',
  'w:outlineLvl',
  'w:pPrChange',
  'w:pStyle',
  'w:rPr',
  'w:rPrChange',
  'w:rStyle',
  'w:sectPrChange',
  'w:strike',
  'w:sz',
  'w:tblHeader',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:vMerge',
  'w:vanish',
])

function isNeeded({ name }: XmlElement, parent: XmlElement): boolean {
  return !parent.name.endsWith('Pr') || neededProperties.has(name)
}

const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'

/** The usual prefixes of the namespaces that are read, in both editions of the standard. */
const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}wordprocessingml/2006/main`]: 'w:',
  [`${strict}wordprocessingml/main`]: 'w:',
  [`${transitional}officeDocument/2006/relationships`]: 'r:',
  [`${strict}officeDocument/relationships`]: 'r:',
  [`${transitional}officeDocument/2006/math`]: 'm:',
  [`${strict}officeDocument/math`]: 'm:',
  [`${transitional}markup-compatibility/2006`]: 'mc:',
  [`${transitional}package/2006/relationships`]: 'rel:',
  [`${transitional}package/2006/content-types`]: 'ct:',
}

/** The usual names of elements and attributes where some namespaces hold. Equal names are the same string. */
interface Names {
  readonly declared: ReadonlyMap<string, string>
  ofElement(name: string): string
  ofAttribute(name: string): string
}

const noNames = namesOf(new Map([['xml', 'xml:']]))

function namesOf(declared: ReadonlyMap<string, string>): Names {
  const elements = new Map<string, string>()
  const attributes = new Map<string, string>()
  const resolve = (name: string, inDefault: boolean) => {
    const colon = name.indexOf(':')
    if (colon === -1 && !inDefault) return name
    return (declared.get(name.slice(0, Math.max(colon, 0))) ?? '') + name.slice(colon + 1)
  }
  const remembered = (known: Map<string, string>, name: string, inDefault: boolean) => {
    let resolved = known.get(name)
    if (resolved === undefined) known.set(name, (resolved = resolve(name, inDefault)))
    return resolved
  }
  return {
    declared,
    ofElement: name => remembered(elements, name, true),
    ofAttribute: name => remembered(attributes, name, false),
  }
}

/** The names inside a tag, which may declare namespaces; nearly always those outside. */
function namesWithin(attributes: Readonly<Record<string, string>>, outside: Names): Names {
  let declared: Map<string, string> | undefined
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    declared ??= new Map(outside.declared)
    declared.set(name.slice(6), prefixes[attributes[name]!] ?? '')
  }
  return declared === undefined ? outside : namesOf(declared)
}

/** Marks of editing sessions say nothing to a reader, and stand on nearly every run. */
function namedAttributes(
  attributes: Readonly<Record<string, string>>,
  names: Names,
): Readonly<Record<string, string>> {
  let named: Record<string, string> | undefined
  for (const name in attributes) {
    if (name.startsWith('xmlns') || name.includes(':rsid')) continue
    named ??= {}
    named[names.ofAttribute(name)] = attributes[name]!
  }
  return named ?? noAttributes
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(child => child.name === name)
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

/** The `w:val` of the first child of a name, as nearly all properties have it. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** Whether a property is switched on; one without a value is. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name)
  if (property === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true')
}
