import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { endingOf, isScope, kindOf } from './elements.ts'
import {
  attributeName,
  type AttributeName,
  type Attributes,
  type Element,
  type PageComment,
} from './tree.ts'

/** A page as a tree, and what its source says to tools. */
export interface ScannedPage {
  readonly root: Element
  /** The text of the page, with white space for what its server should have run. */
  readonly source: string
  readonly comments: readonly PageComment[]
  /** Programs, styles and the like, which hold nothing to read. */
  readonly silent: readonly { readonly start: number; readonly end: number }[]
}

/** Elements inside one another, as many as browsers bear; deeper ones stand beside each other. */
const deepest = 256

/**
 * The tree of a page, however it is written.
 *
 * htmlparser2 finds the tags; which element an end tag ends is decided here, so that a missing or a stray one does as little harm as in a browser, and no more is kept than reading needs.
 */
export function scan(text: string): ScannedPage {
  const root = element('html', false, {}, 0, text.length)
  const comments: PageComment[] = []
  const silent: { start: number; end: number }[] = []
  const source = withoutTemplates(text)

  /** The open elements by name; those that are only looks have no element of their own. */
  const names: string[] = ['html']
  const open: Element[] = [root]
  const counts = new Map<string, number>()
  /** The element that holds nothing to read, if one is open, and how often its name is open inside it. */
  let mute: { readonly name: string; readonly start: number; depth: number } | undefined

  let tag = ''
  let tagStart = 0
  let attributes: Partial<Record<AttributeName, string>> = none
  let attribute: AttributeName | undefined
  let value = ''

  function push(name: string, own: Element | undefined): void {
    names.push(name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    open.push(own ?? open[open.length - 1]!)
  }

  /** End the elements from this depth on. */
  function endFrom(depth: number, end: number): void {
    while (names.length > depth) {
      const name = names.pop()!
      counts.set(name, counts.get(name)! - 1)
      const ended = open.pop()!
      const parent = open[open.length - 1]!
      if (ended === parent) continue
      ended.end = end
      parent.weight += ended.weight
      parent.linked += ended.name === 'a' ? ended.weight : ended.linked
    }
  }

  function endParagraph(at: number): void {
    if ((counts.get('p') ?? 0) === 0) return
    for (let depth = names.length - 1; depth > 0; depth--) {
      const name = names[depth]!
      if (name === 'p') return endFrom(depth, at)
      if (isScope(name) || name === 'button') return
    }
  }

  function endOthers(name: string, at: number): void {
    const ending = endingOf(name)
    if (ending === undefined) return
    let outermost: number | undefined
    for (let depth = names.length - 1; depth > 0; depth--) {
      const other = names[depth]!
      if (ending.within.has(other) && !ending.ends.has(other)) break
      if (ending.ends.has(other)) outermost = depth
      if (ending.within.has(other)) break
    }
    if (outermost !== undefined) endFrom(outermost, at)
  }

  /** A line of text that holds a block is no line. */
  function openBlock(): void {
    for (let depth = open.length - 1; depth > 0 && open[depth]!.inline; depth--) {
      open[depth]!.inline = false
    }
  }

  /** One heading ends where any other ends or begins: `<h2>…</h3>`. */
  function endHeading(at: number): void {
    for (let depth = names.length - 1; depth > 0; depth--) {
      const name = names[depth]!
      if (isHeading(name)) return endFrom(depth, at)
      if (isScope(name)) return
    }
  }

  function start(end: number): void {
    const kind = kindOf(tag)
    if (mute !== undefined) {
      if (tag === mute.name && kind !== 'void') mute.depth++
      return
    }
    if (kind === 'silent') {
      mute = { name: tag, start: tagStart, depth: 1 }
      return
    }
    if (tag === 'html' || tag === 'body') return
    if (kind === 'block' || tag === 'hr') {
      endParagraph(tagStart)
      endOthers(tag, tagStart)
      if (isHeading(tag)) endHeading(tagStart)
      openBlock()
    }
    if (kind === 'void') {
      if (isRead(tag)) add(element(tag, tag !== 'hr', attributes, tagStart, end))
      return
    }
    if (names.length >= deepest) return
    if (kind === 'look' && !saysMore(attributes)) {
      push(tag, undefined)
      return
    }
    const own = element(tag, kind !== 'block', attributes, tagStart, end)
    add(own)
    push(tag, own)
  }

  function add(own: Element): void {
    open[open.length - 1]!.children.push(own)
  }

  function finish(name: string, start: number, end: number): void {
    if (mute !== undefined) {
      if (name === mute.name && --mute.depth === 0) {
        silent.push({ start: mute.start, end })
        mute = undefined
      }
      return
    }
    if (name === 'html' || name === 'body') return
    if (isHeading(name)) return endHeading(end)
    if (name === 'br') {
      add(element('br', true, none, start, end))
      return
    }
    if ((counts.get(name) ?? 0) === 0) return
    const isBlock = kindOf(name) === 'block'
    for (let depth = names.length - 1; depth > 0; depth--) {
      const other = names[depth]!
      if (other === name) return endFrom(depth, end)
      // Nothing in a cell ends what the table stands in, and no mark around paragraphs ends one of them.
      if (isBlock ? isScope(other) && !isTablePart(name) : kindOf(other) === 'block') return
      if (isBlock && other === 'table') return
    }
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      tag = source.slice(from, to).toLowerCase()
      tagStart = from - 1
      attributes = none
    },
    onattribname(from, to) {
      attribute = attributeName(source.slice(from, to))
      value = ''
    },
    onattribdata(from, to) {
      if (attribute !== undefined) value = source.slice(from, to)
    },
    onattribentity() {},
    onattribend() {
      if (attribute === undefined) return
      if (attributes === none) attributes = {}
      attributes[attribute] ??= value
    },
    onopentagend: to => start(to + 1),
    onselfclosingtag: to => start(to + 1),
    onclosetag(from, to) {
      const end = source.indexOf('>', to)
      finish(source.slice(from, to).toLowerCase(), from - 2, end < 0 ? source.length : end + 1)
    },
    ontext(from, to) {
      // What is left of a tag that the page ends in has no place.
      if (mute !== undefined || from < 0) return
      const parent = open[open.length - 1]!
      const visible = countVisible(source, from, to)
      if (visible === 0 && !parent.inline && standsBare(parent)) return
      parent.weight += visible
      parent.children.push({ type: 'words', start: from, end: to })
    },
    ontextentity() {},
    oncomment(from, to, ending) {
      if (!source.startsWith('<!--', from - 4)) return
      const value = text.slice(from, to - ending).trim()
      comments.push({ start: from - 4, end: to + 1, value })
    },
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks)
  tokenizer.write(source)
  tokenizer.end()
  if (mute !== undefined) silent.push({ start: mute.start, end: text.length })
  endFrom(1, text.length)
  return { root, source, comments, silent }
}

const none: Partial<Record<AttributeName, string>> = Object.freeze({})

function element(
  name: string,
  inline: boolean,
  attributes: Partial<Record<AttributeName, string>>,
  start: number,
  end: number,
): Element {
  return {
    type: 'element',
    name,
    inline,
    attributes,
    start,
    end,
    children: [],
    weight: 0,
    linked: 0,
  }
}

function isHeading(name: string): boolean {
  return name.length === 2 && /^h[1-6]$/.test(name)
}

function isTablePart(name: string): boolean {
  return /^(?:table|tbody|thead|tfoot|tr|td|th|caption)$/.test(name)
}

/** Whether white space at this point is only between blocks. */
function standsBare({ children }: Element): boolean {
  const last = children[children.length - 1]
  return last === undefined || (last.type === 'element' && !last.inline)
}

/** Characters that are no white space; a reference counts as one. */
function countVisible(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) count++
  return count
}

/** Void elements that are read: what they show, or where they break a line. */
function isRead(name: string): boolean {
  return name === 'br' || name === 'img' || name === 'input' || name === 'hr'
}

const tellingStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide|wingdings|bold/i

/** Whether the attributes of an element that is only about looks say something about its words. */
function saysMore(attributes: Attributes): boolean {
  if (attributes === none) return false
  const { class: names, id, hidden, role, style, face } = attributes
  if (style !== undefined && tellingStyle.test(style)) return true
  return [names, id, hidden, role, face, attributes['aria-hidden']].some(one => one !== undefined)
}

/** The text with what servers should have run, such as `<% … %>`, as white space of the same length. */
function withoutTemplates(text: string): string {
  return blank(blank(text, '<%', '%>'), '<?php', '?>')
}

function blank(text: string, opening: string, closing: string): string {
  let result = ''
  let at = 0
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
    const end = text.indexOf(closing, start)
    if (end < 0) break
    result += text.slice(at, start) + ' '.repeat(end + closing.length - start)
    at = end + closing.length
  }
  return at === 0 ? text : result + text.slice(at)
}
