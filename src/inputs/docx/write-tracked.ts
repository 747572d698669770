import type { SourcePart } from '../../document/part.ts'
import type { NewComments } from './add-comments.ts'
import type { Replacement } from './compose.ts'
import { author, markup } from './markup.ts'
import { shownIn } from './words.ts'
import { childOf, type XmlElement } from './xml.ts'

/**
 * A part with replacements written as tracked changes; the reasons are added to `comments`.
 *
 * A run with changes is taken apart: what stays keeps its properties, what goes is marked as deleted, what comes as inserted.
 * There is no date, so that the same file gives the same bytes.
 */
export function writeTracked(
  { text }: SourcePart,
  root: XmlElement,
  replacements: ReadonlyMap<XmlElement, readonly Replacement[]>,
  comments: NewComments,
): string {
  const { prefix: w, head } = markup(text, root)
  let nextId = highestId(root) + 1
  const attributes = () => `${w}id="${nextId++}" ${w}author="${author}"`

  function render(element: XmlElement, inBox: boolean): string {
    if (element.name === 'w:r' && element.children.some(child => replacements.has(child))) {
      return renderRun(element, inBox)
    }
    const boxed = inBox || element.name === 'w:txbxContent'
    let result = ''
    let at = element.start
    for (const child of element.children) {
      if (!holdsChange(child)) continue
      result += text.slice(at, child.start) + render(child, boxed)
      at = child.end
    }
    return result + text.slice(at, element.end)
  }

  const changing = new Map<XmlElement, boolean>()
  function holdsChange(element: XmlElement): boolean {
    let holds = changing.get(element)
    if (holds === undefined) {
      holds = replacements.has(element) || element.children.some(holdsChange)
      changing.set(element, holds)
    }
    return holds
  }

  function renderRun(run: XmlElement, inBox: boolean): string {
    const open = text.slice(run.start, run.contentStart)
    const close = text.slice(run.contentEnd, run.end)
    const own = childOf(run, 'w:rPr')
    const properties = own === undefined ? '' : text.slice(own.start, own.end)
    const wrap = (content: string) => (content === '' ? '' : open + properties + content + close)

    let result = ''
    let kept = ''
    for (const child of run.children) {
      if (child === own) continue
      const changes = replacements.get(child)
      if (changes === undefined) {
        kept += render(child, inBox)
        continue
      }
      const shown = shownIn(child, text)
      const words = text.slice(shown.start, shown.end)
      const offset = shown.start - child.contentStart
      let at = 0
      for (const { start, end, insert, reasons } of changes) {
        const from = Math.max(start - offset, at)
        const to = Math.min(Math.max(end - offset, from), words.length)
        kept += textElement(words.slice(at, from))
        const old = words.slice(from, to)
        at = to
        if (old === insert) {
          kept += textElement(old)
          continue
        }
        result += wrap(kept) + renderChange(old, insert, reasons, wrap, inBox)
        kept = ''
      }
      kept += textElement(words.slice(at))
    }
    return result + wrap(kept)
  }

  function textElement(words: string, tag = 't'): string {
    return words === '' ? '' : `<${w}${tag} xml:space="preserve">${words}</${w}${tag}>`
  }

  function renderChange(
    old: string,
    insert: string,
    reasons: readonly string[],
    wrap: (content: string) => string,
    inBox: boolean,
  ): string {
    const deleted = wrap(textElement(old, 'delText'))
    const inserted = wrap(textElement(insert))
    const change =
      (deleted === '' ? '' : `<${w}del ${attributes()}>${deleted}</${w}del>`) +
      (inserted === '' ? '' : `<${w}ins ${attributes()}>${inserted}</${w}ins>`)
    // Word takes comments in the body only.
    if (reasons.length === 0 || inBox || root.name !== 'w:document') return change
    const id = `${w}id="${comments.add(reasons)}"`
    return (
      `<${w}commentRangeStart ${id}/>${change}<${w}commentRangeEnd ${id}/>` +
      `<${w}r><${w}commentReference ${id}/></${w}r>`
    )
  }

  const rendered = render(root, false)
  return (
    text.slice(0, root.start) +
    head +
    rendered.slice(root.contentStart - root.start) +
    text.slice(root.end)
  )
}

/** Changes of all kinds have numbers of their own. */
function highestId({ name, attributes, children }: XmlElement): number {
  const own = changeNames.has(name) ? Number(attributes['w:id'] ?? 0) || 0 : 0
  return children.reduce((highest, child) => Math.max(highest, highestId(child)), own)
}

const changeNames = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
])
