import { crc32, inflateRawSync } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { say } from '../../base/local-text.ts'
import { ToolError } from '../../base/tool-error.ts'
import type { Source } from '../input.ts'
import { brokenArchive, encryptedFile, refusedArchive, tooMuchInside } from './mistakes.ts'

/** A ZIP archive whose entries are unpacked one by one, when asked for. */
export interface Archive {
  /** By name, in the order of the directory. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>
  /** The unpacked bytes of an entry; `undefined` if there is none of that name. Throws a `ToolError` if they are broken or too many. */
  read(name: string): Uint8Array | undefined
}

/** Where an entry stands in the archive; offsets and sizes in bytes. */
export interface ArchiveEntry {
  readonly name: string
  /** Where its local header begins. */
  readonly start: number
  /** Where its packed bytes begin. */
  readonly dataStart: number
  readonly packedSize: number
  readonly size: number
  readonly method: number
  readonly checksum: number
}

/** More entries than any office file has. */
const mostEntries = 10_000

/**
 * Read the directory of an archive. `unpackedSize` is how many bytes all reads together may give.
 *
 * Throws a `ToolError` for an archive that is broken, encrypted, or made to do harm.
 */
export async function openArchive({ path, bytes }: Source, unpackedSize: number): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = await readDirectory(buffer, path)
  let room = unpackedSize
  return {
    entries,
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      if (entry.size > room) throw tooMuchInside(path, unpackedSize)
      room -= entry.size
      return unpack(buffer, entry, path)
    },
  }
}

async function readDirectory(buffer: Buffer, path: string): Promise<Map<string, ArchiveEntry>> {
  const entries = new Map<string, ArchiveEntry>()
  try {
    const archive = await yauzl.fromBufferPromise(buffer, { strictFileNames: true })
    if (archive.entryCount > mostEntries) {
      throw refusedArchive(
        path,
        say(texts => texts.archive.tooManyEntries(mostEntries)),
      )
    }
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) throw encryptedFile(path)
      if (entries.has(entry.fileName)) {
        throw refusedArchive(
          path,
          say(texts => texts.archive.sameNameTwice),
        )
      }
      entries.set(entry.fileName, await locate(archive, entry))
    }
  } catch (error) {
    if (error instanceof ToolError) throw error
    if (error instanceof Error && unsafeName.test(error.message)) {
      throw refusedArchive(
        path,
        say(texts => texts.archive.unsafeName),
      )
    }
    throw brokenArchive(path, error)
  }
  if (overlap([...entries.values()])) {
    throw refusedArchive(
      path,
      say(texts => texts.archive.overlap),
    )
  }
  return entries
}

/** How yauzl begins what it says of names that lead out of the archive. */
const unsafeName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/

async function locate(archive: ZipFile, entry: Entry): Promise<ArchiveEntry> {
  const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true })
  return {
    name: entry.fileName,
    start: entry.relativeOffsetOfLocalHeader,
    dataStart: fileDataStart,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    method: entry.compressionMethod,
    checksum: entry.crc32,
  }
}

/** Entries that share bytes unpack to far more than the archive holds. */
function overlap(entries: readonly ArchiveEntry[]): boolean {
  const inOrder = entries.toSorted((left, right) => left.start - right.start)
  return inOrder.some((entry, index) => {
    const before = inOrder[index - 1]
    return before !== undefined && entry.start < before.dataStart + before.packedSize
  })
}

const stored = 0
const deflated = 8

/** The bytes of an entry, which have to be as many as it says, and the right ones. */
function unpack(buffer: Buffer, entry: ArchiveEntry, path: string): Uint8Array {
  const { dataStart, packedSize, size, method } = entry
  const packed = buffer.subarray(dataStart, dataStart + packedSize)
  let unpacked: Uint8Array | undefined
  try {
    if (method === stored) unpacked = packed
    // One byte more than it says is enough to see that it lied.
    if (method === deflated) unpacked = inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch (error) {
    throw brokenArchive(path, error)
  }
  if (unpacked?.length !== size || crc32(unpacked) !== entry.checksum) {
    throw brokenArchive(path, undefined)
  }
  return unpacked
}
