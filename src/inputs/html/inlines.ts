import type { SourcePart } from '../../document/part.ts'
import type { Mark, Text } from '../../document/text.ts'
import { buildText } from '../../document/text-builder.ts'
import { boxGlyph, glyphsOf, type Glyphs } from './glyphs.ts'
import { referenceAt } from './references.ts'
import type { Element, Words } from './tree.ts'

/** A line of text that is being read, as a browser would show it: white space is one space, and none at the edges. */
export interface LineReader {
  /** Whether nothing visible was added yet. */
  readonly isEmpty: boolean
  /** Add words or an element that is part of a line. */
  add(node: Words | Element): void
  /** The words read so far; the next line begins behind them. */
  take(): Text | undefined
}

/** Read the lines of a page; `text` is its source without what its server should have run. */
export function lineReader(part: SourcePart, text: string): LineReader {
  let builder = buildText(part)
  let marks: Mark[] = []
  /** White space that shows only if something visible follows. */
  let gap: Gap[] = []
  /** A line break that shows only if something visible follows. */
  let lineBreak: Element | undefined
  /** The code of the last visible character; 0 at the beginning of a line. */
  let last = 0
  let glyphs: Glyphs | undefined
  const open: OpenMark[] = []

  function beginWord(next: number): void {
    if (lineBreak !== undefined) {
      builder.decoded('\n', lineBreak.start, lineBreak.end)
    } else if (last !== 0 && gap.length > 0) {
      const isWrap = gap.length === 1 && gap[0]!.wraps && isWide(last) && isWide(next)
      if (!isWrap) for (const { start, end } of gap) builder.decoded(' ', start, end)
    }
    lineBreak = undefined
    gap = []
    for (const mark of open) mark.from ??= builder.length
  }

  function isAtLineStart(): boolean {
    return last === 0 || lineBreak !== undefined
  }

  function addSpace(start: number, end: number): void {
    const before = gap.at(-1)
    const wraps = /[\r\n]/.test(text.slice(start, end))
    if (before === undefined || before.solid) gap.push({ start, end, wraps, solid: false })
    else if (before.end === start) before.end = end
    if (before !== undefined && wraps) before.wraps = true
  }

  function addDecoded(words: string, start: number, end: number): void {
    if (words === '\u00a0') {
      gap.push({ start, end, wraps: false, solid: true })
      return
    }
    beginWord(words.charCodeAt(0))
    builder.decoded(words, start, end)
    last = words.charCodeAt(words.length - 1)
  }

  function addWords({ start, end }: Words): void {
    let plain = start
    const finishPlain = (at: number) => {
      if (at === plain) return
      beginWord(text.charCodeAt(plain))
      builder.exact(plain, at)
      last = text.charCodeAt(at - 1)
    }
    for (let at = start; at < end;) {
      const code = text.charCodeAt(at)
      if (code === 32 || (code >= 9 && code <= 13)) {
        // A single space between words is left where it is.
        if (code === 32 && at > plain && at + 1 < end && text.charCodeAt(at + 1) > 38) {
          at++
          continue
        }
        finishPlain(at)
        const from = at
        while (at < end && isSpace(text.charCodeAt(at))) at++
        addSpace(from, at)
        plain = at
      } else if (code === 38) {
        const reference = referenceAt(text, at)
        if (reference === undefined || at + reference.length > end) {
          at++
          continue
        }
        finishPlain(at)
        addDecoded(reference.words, at, at + reference.length)
        plain = at += reference.length
      } else if (code === 0xa0 || (code === 0x3000 && at === plain && isAtLineStart())) {
        finishPlain(at)
        gap.push({ start: at, end: at + 1, wraps: false, solid: true })
        plain = ++at
      } else {
        const glyph = glyphs?.[text[at]!] ?? (code === 0xa3 ? boxGlyph(text, at, end) : undefined)
        if (glyph !== undefined) {
          finishPlain(at)
          addDecoded(glyph, at, at + 1)
          plain = at + 1
        }
        at++
      }
    }
    finishPlain(end)
  }

  function addElement(element: Element): void {
    switch (element.name) {
      case 'br':
        gap = []
        if (last !== 0) lineBreak ??= element
        return
      case 'input': {
        const glyph = checkbox(element)
        if (glyph !== undefined) addDecoded(glyph, element.start, element.end)
        return
      }
    }
    const type = markOf(element)
    const own = glyphsOf(element)
    const before = glyphs
    if (own !== undefined) glyphs = own
    if (type === undefined || open.some(mark => mark.type === type)) {
      addChildren(element)
    } else {
      const mark: OpenMark = { type, url: element.attributes.href, from: undefined }
      open.push(mark)
      addChildren(element)
      open.pop()
      closeMark(mark)
    }
    glyphs = before
  }

  function addChildren({ children }: Element): void {
    for (const child of children) add(child)
  }

  function closeMark({ type, url, from }: OpenMark): void {
    if (from === undefined || from === builder.length) return
    const before = marks.at(-1)
    const end = builder.length
    // Word writes one bold word as several.
    if (before?.type === type && before.span.end === from && type !== 'link') {
      marks[marks.length - 1] = { type, span: { start: before.span.start, end } }
    } else {
      const span = { start: from, end }
      marks.push(url === undefined || type !== 'link' ? { type, span } : { type, span, url })
    }
  }

  function add(node: Words | Element): void {
    if (node.type === 'words') addWords(node)
    else addElement(node)
  }

  return {
    get isEmpty() {
      return builder.length === 0
    },
    add,
    take() {
      const isEmpty = builder.length === 0
      const { value, pieces } = builder.text()
      const taken = { value, pieces, marks, encode }
      builder = buildText(part)
      marks = []
      gap = []
      lineBreak = undefined
      last = 0
      return isEmpty ? undefined : taken
    },
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Words as they have to be written between tags. */
function encode(words: string): string {
  return words.replaceAll(/[&<>]/g, character => entities[character]!)
}

interface Gap {
  readonly start: number
  end: number
  /** Whether a line of the source ends in it. */
  wraps: boolean
  /** Whether it shows however much white space stands beside it. */
  readonly solid: boolean
}

interface OpenMark {
  readonly type: Mark['type']
  readonly url: string | undefined
  from: number | undefined
}

const markTypes: Readonly<Record<string, Mark['type']>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  code: 'code',
  tt: 'code',
  samp: 'code',
}

function markOf({ name, attributes }: Element): Mark['type'] | undefined {
  if (name === 'a') return attributes.href === undefined ? undefined : 'link'
  const type = markTypes[name]
  if (type !== undefined) return type
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? '') ? 'strong' : undefined
}

function checkbox({ attributes }: Element): string | undefined {
  if (!/^(?:checkbox|radio)$/i.test(attributes.type ?? '')) return undefined
  return attributes.checked === undefined ? '□' : '☑'
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Whether a character stands beside others without a space, as Chinese ones do. */
function isWide(code: number): boolean {
  return code >= 0x2e80 && (code < 0xac00 || code >= 0xf900)
}
