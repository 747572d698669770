import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import type { Source } from '../input.ts'
import { brokenArchive } from './mistakes.ts'
import { openArchive } from './open-archive.ts'
import {
  changedEnd,
  changedHeader,
  changedRecord,
  directoryRecords,
  endOf,
  newHeader,
  newRecord,
  type Packed,
} from './records.ts'

/**
 * An archive with other contents in some of its entries, and new entries at its end.
 *
 * Every other entry keeps its bytes as they are packed, its name, its time and its place in the order.
 * Throws a `ToolError` for an archive that cannot be read through, or is of the kind for sizes above 4 GB.
 */
export async function replaceEntries(
  source: Source,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const { path, bytes } = source
  const { entries } = await openArchive(source, 0)
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(archive)
  if (end === undefined) throw brokenArchive(path, undefined)

  const chunks: Buffer[] = []
  let length = 0
  const write = (chunk: Buffer) => {
    chunks.push(chunk)
    length += chunk.length
  }

  const places = new Map<string, { readonly start: number; readonly packed: Packed | undefined }>()
  const inOrder = [...entries.values()].toSorted((left, right) => left.start - right.start)
  write(archive.subarray(0, inOrder[0]?.start ?? end.directoryStart))
  inOrder.forEach((entry, index) => {
    const content = contents.get(entry.name)
    const packed = content && pack(content)
    places.set(entry.name, { start: length, packed })
    if (packed === undefined) {
      // What stands between two entries, such as sizes behind the data, belongs to the first one.
      write(archive.subarray(entry.start, inOrder[index + 1]?.start ?? end.directoryStart))
    } else {
      write(changedHeader(archive, entry, packed))
      write(packed.data)
    }
  })

  const names = [...entries.keys()]
  const records = [...directoryRecords(end)].map((record, index) => {
    const { start, packed } = places.get(names[index]!)!
    return changedRecord(record, start, packed)
  })
  for (const [name, content] of contents) {
    if (entries.has(name)) continue
    const packed = pack(content)
    records.push(newRecord(name, length, packed))
    write(newHeader(name, packed))
    write(packed.data)
  }

  const directoryStart = length
  for (const record of records) write(record)
  write(changedEnd(end, records.length, directoryStart, length - directoryStart))
  return Buffer.concat(chunks)
}

/** Packed in plain JavaScript, so that the same text gives the same bytes on every machine. */
function pack(content: Uint8Array): Packed {
  return { data: Buffer.from(deflateSync(content)), size: content.length, checksum: crc32(content) }
}
