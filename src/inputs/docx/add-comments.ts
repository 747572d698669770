import { posix } from 'node:path'
import { decode, encode } from '../../document/decode.ts'
import { sourcePart } from '../../document/part.ts'
import type { Archive } from '../archive/open-archive.ts'
import { author, markup } from './markup.ts'
import { relationshipsName, type WordFile } from './word-file.ts'
import { escapeWords } from './words.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** Comments to be added to a Word file. */
export interface NewComments {
  /** Note a comment with a paragraph for each reason; gives its number. */
  add(reasons: readonly string[]): number
  all(): readonly NewComment[]
}

interface NewComment {
  readonly id: number
  readonly reasons: readonly string[]
}

/** Begin to note comments, numbered behind those that the file has. */
export function noteComments({ comments }: WordFile): NewComments {
  const ids = (comments?.root.children ?? []).map(
    ({ attributes }) => Number(attributes['w:id'] ?? 0) || 0,
  )
  const first = ids.reduce((highest, id) => Math.max(highest, id + 1), 0)
  const noted: NewComment[] = []
  return {
    add(reasons) {
      const id = first + noted.length
      noted.push({ id, reasons })
      return id
    },
    all: () => noted,
  }
}

/** What holds comments, with new ones: the part of comments, or a new part and what refers to it. */
export async function addComments(
  comments: readonly NewComment[],
  file: WordFile,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (comments.length === 0) return new Map()
  if (file.comments === undefined) return newPart(comments, file)

  const { part, root, encoding } = file.comments
  const { prefix, head } = markup(part.text, root)
  const named = part.text.slice(0, root.start) + head + part.text.slice(root.contentStart)
  const grown = head.length - (root.contentStart - root.start)
  const moved = {
    ...root,
    contentStart: root.contentStart + grown,
    contentEnd: root.contentEnd + grown,
  }
  const text = insertLast(named, moved, writeComments(comments, prefix))
  return new Map([[part.name, await encode(text, encoding)]])
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = '[Content_Types].xml'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

async function newPart(
  comments: readonly NewComment[],
  { path, archive, document, edition }: WordFile,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const main = document.part.name
  const folder = posix.dirname(main)
  const base = freeName('comments', one => archive.entries.has(posix.join(folder, `${one}.xml`)))
  const name = posix.join(folder, `${base}.xml`)
  const id = freeName('rIdComments', one => document.targets.has(one))
  const xml = `${declaration}<w:comments xmlns:w="${edition.main}">${writeComments(comments, 'w:')}</w:comments>`
  const relation = `<Relationship xmlns="${packageRelations}" Id="${id}" Type="${edition.relations}/comments" Target="${base}.xml"/>`
  const override = `<Override xmlns="${packageTypes}" PartName="/${name}" ContentType="${contentType}"/>`
  const relations = relationshipsName(main)
  return new Map([
    [name, Buffer.from(xml, 'utf8')],
    [relations, await extended(archive, relations, relation, path)],
    [types, await extended(archive, types, override, path)],
  ])
}

/** An entry with one more element at its end; a new list of relationships if there is none. */
async function extended(
  archive: Archive,
  name: string,
  addition: string,
  path: string,
): Promise<Uint8Array> {
  const bytes = archive.read(name)
  if (bytes === undefined) {
    const xml = `${declaration}<Relationships xmlns="${packageRelations}">${addition}</Relationships>`
    return Buffer.from(xml, 'utf8')
  }
  const { text, encoding } = decode(bytes, path)
  return encode(insertLast(text, parseXml(sourcePart(name, text), path), addition), encoding)
}

/** A text with one more child at the end of an element. */
function insertLast(text: string, element: XmlElement, addition: string): string {
  const { start, contentStart, contentEnd } = element
  if (text[contentStart - 2] !== '/') {
    return text.slice(0, contentEnd) + addition + text.slice(contentEnd)
  }
  const name = /^<([^\s/>]+)/.exec(text.slice(start, contentStart))![1]!
  return `${text.slice(0, contentStart - 2)}>${addition}</${name}>${text.slice(contentStart)}`
}

function writeComments(comments: readonly NewComment[], w: string): string {
  return comments
    .map(({ id, reasons }) => {
      const paragraphs = reasons.map(
        reason =>
          `<${w}p><${w}r><${w}t xml:space="preserve">${escapeWords(reason)}</${w}t></${w}r></${w}p>`,
      )
      return `<${w}comment ${w}id="${id}" ${w}author="${author}" ${w}initials="${author}">${paragraphs.join('')}</${w}comment>`
    })
    .join('')
}

/** A name, with a number behind it if it is taken. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  for (let count = 2; isTaken(free); count++) free = `${name}${count}`
  return free
}
