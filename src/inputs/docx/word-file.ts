import { posix } from 'node:path'
import { decode, type Encoding } from '../../document/decode.ts'
import { sourcePart, type SourcePart } from '../../document/part.ts'
import { openArchive, type Archive } from '../archive/open-archive.ts'
import type { Source } from '../input.ts'
import { notWord } from './mistakes.ts'
import { childrenOf, parseXml, type XmlElement } from './xml.ts'

/** An XML part of a Word file, as text and as a tree. */
export interface XmlPart {
  readonly part: SourcePart
  readonly encoding: Encoding
  readonly root: XmlElement
  /** Targets of relationships by id: other parts, or addresses. */
  readonly targets: ReadonlyMap<string, string>
}

/** The parts of a Word file that say what a reader reads. */
export interface WordFile {
  readonly path: string
  readonly archive: Archive
  readonly document: XmlPart
  readonly footnotes: XmlPart | undefined
  readonly endnotes: XmlPart | undefined
  readonly comments: XmlPart | undefined
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  /** The names that its edition of the standard has for things. */
  readonly edition: Edition
}

/** One of the two editions of the standard: namespaces of words and of relationships. */
export interface Edition {
  readonly main: string
  readonly relations: string
}

const transitional: Edition = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

const strict: Edition = {
  main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** Open a Word file. Throws a `ToolError` if it is none, or is broken, encrypted or made to do harm. */
export async function openWordFile(source: Source, unpackedSize: number): Promise<WordFile> {
  const { path } = source
  const archive = await openArchive(source, unpackedSize)
  const main = mainPart(archive, path)
  const document = readPart(archive, main, path)
  if (document?.root.name !== 'w:document') throw notWord(path)

  const related = relationshipsOf(archive, main, path)
  const read = (type: string) => {
    const target = related.find(relation => relation.type === type)?.target
    return target === undefined ? undefined : readPart(archive, target, path)
  }
  return {
    path,
    archive,
    document,
    footnotes: read('footnotes'),
    endnotes: read('endnotes'),
    comments: read('comments'),
    styles: read('styles')?.root,
    numbering: read('numbering')?.root,
    edition: document.part.text.includes(strict.main) ? strict : transitional,
  }
}

function mainPart(archive: Archive, path: string): string {
  const main = relationshipsOf(archive, '', path).find(({ type }) => type === 'officeDocument')
  if (main === undefined) throw notWord(path)
  return main.target
}

function readPart(archive: Archive, name: string, path: string): XmlPart | undefined {
  const bytes = archive.read(name)
  if (bytes === undefined) return undefined
  const { text, encoding } = decode(bytes, `${path}/${name}`)
  const part = sourcePart(name, text)
  const relations = relationshipsOf(archive, name, path)
  return {
    part,
    encoding,
    root: parseXml(part, path),
    targets: new Map(relations.map(({ id, target }) => [id, target])),
  }
}

interface Relationship {
  readonly id: string
  /** The last word of the type, which both editions of the standard share. */
  readonly type: string
  /** A name in the archive, or an address outside. */
  readonly target: string
}

/** What a part, or with an empty name the file, refers to. */
function relationshipsOf(archive: Archive, name: string, path: string): Relationship[] {
  const folder = posix.dirname(name)
  const own = relationshipsName(name)
  const bytes = archive.read(own)
  if (bytes === undefined) return []
  const part = sourcePart(own, decode(bytes, `${path}/${own}`).text)
  return childrenOf(parseXml(part, path), 'rel:Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    const target = TargetMode === 'External' ? Target : inArchive(folder, Target)
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target }
  })
}

/** The name of the part that holds the relationships of another. */
export function relationshipsName(name: string): string {
  return posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)
}

function inArchive(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}
