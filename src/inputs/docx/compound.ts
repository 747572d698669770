import { encryptedFile } from '../archive/mistakes.ts'
import type { Source } from '../input.ts'
import { notWord, oldWord } from './mistakes.ts'

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/**
 * Refuse the container that Office used before 2007, and still uses around encrypted files.
 *
 * What it holds shows in the names of its streams.
 */
export function refuseCompound({ path, bytes }: Source): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, signature.length).equals(signature)) return
  if (file.includes('EncryptedPackage', 0, 'utf16le')) throw encryptedFile(path)
  if (file.includes('WordDocument', 0, 'utf16le')) throw oldWord(path)
  throw notWord(path)
}
