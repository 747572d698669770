import { decode, encode } from '../../document/decode.ts'
import { openArchive } from '../archive/open-archive.ts'
import { replaceEntries } from '../archive/replace-entries.ts'
import type { Input } from '../input.ts'
import { refuseCompound } from './compound.ts'
import { keepSpaces } from './keep-spaces.ts'
import { readWordFile } from './read.ts'
import { trackChanges } from './track.ts'
import { openWordFile } from './word-file.ts'

/** Reads the parts of a Word file that hold what a reader reads, and leaves every other entry as it is packed. */
const docx: Input = {
  async read(source, { limits }) {
    refuseCompound(source)
    return [readWordFile(await openWordFile(source, limits.unpackedSize), limits)]
  },

  async write(source, parts) {
    const { path } = source
    // It was read before, so it is known to fit.
    const archive = await openArchive(source, Infinity)
    const contents = new Map<string, Uint8Array>()
    for (const [name, changed] of parts) {
      const { text, encoding } = decode(archive.read(name)!, path)
      if (changed === text) continue
      contents.set(name, await encode(keepSpaces(text, changed, name, path), encoding))
    }
    return contents.size === 0 ? source.bytes : replaceEntries(source, contents)
  },

  track: trackChanges,
}

export default docx
