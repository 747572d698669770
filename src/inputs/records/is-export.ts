import { ToolError } from '../../base/tool-error.ts'
import type { InputSettings, Source } from '../input.ts'
import { readDocuments } from '../read-document.ts'
import { mappingsOf } from './mapping.ts'

/**
 * Whether a file that nobody named holds guides: most data in a folder is for programs.
 *
 * A file that cannot be read counts if its beginning names the keys of a mapping, so that a broken export is told of.
 */
export async function isExport(source: Source, settings: InputSettings): Promise<boolean> {
  try {
    const { done } = await readDocuments(source, settings).next()
    return done !== true
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    return error.code !== 'no-records' && namesKeys(source, settings)
  }
}

const looked = 65_536

function namesKeys({ bytes }: Source, settings: InputSettings): boolean {
  const { buffer, byteOffset, length } = bytes
  const beginning = Buffer.from(buffer, byteOffset, Math.min(length, looked)).toString('utf8')
  return mappingsOf(settings).some(({ isNamedIn }) => isNamedIn(beginning))
}
