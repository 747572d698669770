import type { ArchiveEntry } from './open-archive.ts'

// The three kinds of record that a ZIP archive is made of, as APPNOTE 6.3 lays them out.

/** The contents of an entry, packed. */
export interface Packed {
  readonly data: Buffer
  /** Bytes before packing. */
  readonly size: number
  readonly checksum: number
}

/** The record at the end of an archive, and the directory that it points to. */
export interface EndRecord {
  readonly record: Buffer
  readonly directory: Buffer
  readonly directoryStart: number
}

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 }
const lengths = { local: 30, directory: 46, end: 22 }
/** A field that says “look elsewhere”, in archives for sizes above 4 GB. */
const elsewhere = 0xffffffff
const deflated = 8
/** Sizes behind the data instead of before it, as bit 3 of the flags says. */
const sizesBehind = 0x0008
const namesInUtf8 = 0x0800
const version = 20
/** 1 January 1980, the first day that the format can name; a new entry has no time of its own. */
const firstDay = 0x0021

/** Find the end of an archive; `undefined` if it is of the kind for sizes above 4 GB. */
export function endOf(archive: Buffer): EndRecord | undefined {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signatures.end)
  const start = archive.lastIndexOf(mark)
  if (start === -1 || start + lengths.end > archive.length) return undefined
  const directorySize = archive.readUInt32LE(start + 12)
  const directoryStart = archive.readUInt32LE(start + 16)
  if (directorySize === elsewhere || directoryStart === elsewhere) return undefined
  return {
    record: archive.subarray(start),
    directory: archive.subarray(directoryStart, directoryStart + directorySize),
    directoryStart,
  }
}

/** The records of a directory, in order. */
export function* directoryRecords({ directory }: EndRecord): Generator<Buffer> {
  let at = 0
  while (
    at + lengths.directory <= directory.length &&
    directory.readUInt32LE(at) === signatures.directory
  ) {
    const length =
      lengths.directory +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32)
    yield directory.subarray(at, at + length)
    at += length
  }
}

/** The local header of an entry, changed to go before other contents. */
export function changedHeader(archive: Buffer, entry: ArchiveEntry, packed: Packed): Buffer {
  const header = Buffer.from(archive.subarray(entry.start, entry.dataStart))
  writeContents(header, 6, 14, packed)
  return header
}

/** The directory's record of an entry that now begins elsewhere, and may have other contents. */
export function changedRecord(record: Buffer, start: number, packed: Packed | undefined): Buffer {
  const changed = Buffer.from(record)
  changed.writeUInt32LE(start, 42)
  if (packed !== undefined) writeContents(changed, 8, 16, packed)
  return changed
}

/** The local header of a new entry. */
export function newHeader(name: string, packed: Packed): Buffer {
  const named = Buffer.from(name, 'utf8')
  const header = Buffer.alloc(lengths.local)
  header.writeUInt32LE(signatures.local, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(namesInUtf8, 6)
  header.writeUInt16LE(firstDay, 12)
  header.writeUInt16LE(named.length, 26)
  writeContents(header, 6, 14, packed)
  return Buffer.concat([header, named])
}

/** The directory's record of a new entry. */
export function newRecord(name: string, start: number, packed: Packed): Buffer {
  const named = Buffer.from(name, 'utf8')
  const record = Buffer.alloc(lengths.directory)
  record.writeUInt32LE(signatures.directory, 0)
  record.writeUInt16LE(version, 4)
  record.writeUInt16LE(version, 6)
  record.writeUInt16LE(namesInUtf8, 8)
  record.writeUInt16LE(firstDay, 14)
  record.writeUInt16LE(named.length, 28)
  record.writeUInt32LE(start, 42)
  writeContents(record, 8, 16, packed)
  return Buffer.concat([record, named])
}

/** The end of an archive whose directory moved. */
export function changedEnd(
  { record }: EndRecord,
  count: number,
  start: number,
  size: number,
): Buffer {
  const changed = Buffer.from(record)
  changed.writeUInt16LE(count, 8)
  changed.writeUInt16LE(count, 10)
  changed.writeUInt32LE(size, 12)
  changed.writeUInt32LE(start, 16)
  return changed
}

/** Flags and method stand together, and so do checksum and sizes, in both kinds of record. */
function writeContents(record: Buffer, flags: number, sums: number, packed: Packed): void {
  record.writeUInt16LE(record.readUInt16LE(flags) & ~sizesBehind, flags)
  record.writeUInt16LE(deflated, flags + 2)
  record.writeUInt32LE(packed.checksum, sums)
  record.writeUInt32LE(packed.data.length, sums + 4)
  record.writeUInt32LE(packed.size, sums + 8)
}
