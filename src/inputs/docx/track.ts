import { encode } from '../../document/decode.ts'
import { lastBefore } from '../../document/last-before.ts'
import { replaceEntries } from '../archive/replace-entries.ts'
import type { Pass, Source } from '../input.ts'
import { addComments, noteComments } from './add-comments.ts'
import { addReplacement, type Replacement } from './compose.ts'
import { textsIn } from './keep-spaces.ts'
import { openWordFile } from './word-file.ts'
import { writeTracked } from './write-tracked.ts'
import { parseXml } from './xml.ts'

/**
 * A Word file with changes that a person can accept or refuse one by one, each with its reason as a comment.
 *
 * `passes` are the edits in the order in which they were made, each pass on the parts that the one before left.
 */
export async function trackChanges(source: Source, passes: readonly Pass[]): Promise<Uint8Array> {
  // It was read before, so it is known to fit.
  const file = await openWordFile(source, Infinity)
  const contents = new Map<string, Uint8Array>()
  const comments = noteComments(file)
  for (const xmlPart of [file.document, file.footnotes, file.endnotes]) {
    if (xmlPart === undefined) continue
    const { part, root, encoding } = xmlPart
    const replacements = replacementsIn(part.name, passes, source.path)
    if (replacements.size === 0) continue
    const texts = textsIn(root)
    const byText = new Map([...replacements].map(([index, own]) => [texts[index]!, own]))
    contents.set(part.name, await encode(writeTracked(part, root, byText, comments), encoding))
  }
  if (contents.size === 0) return source.bytes
  for (const [name, content] of await addComments(comments.all(), file)) contents.set(name, content)
  return replaceEntries(source, contents)
}

/**
 * What comes to stand in the words of each `w:t` of a part, by index.
 *
 * These are as many and in the same order after each pass, whatever the offsets of the part have become.
 */
function replacementsIn(
  name: string,
  passes: readonly Pass[],
  path: string,
): ReadonlyMap<number, readonly Replacement[]> {
  const byIndex = new Map<number, Replacement[]>()
  for (const { parts, changes } of passes) {
    const own = changes
      .flatMap(({ edits, reason }) =>
        edits.map((edit, index) => ({ ...edit, reasons: index === 0 ? [reason] : [] })),
      )
      .filter(({ place }) => place.part === name)
      // From the end, so that the offsets of those to come stay right.
      .toSorted((left, right) => right.place.span.start - left.place.span.start)
    if (own.length === 0) continue

    const texts = textsIn(
      parseXml(
        parts.find(part => part.name === name)!,
        path,
      ),
    )
    for (const { place, insert, reasons } of own) {
      const { start, end } = place.span
      const index = lastBefore(texts, start, text => text.contentStart)
      const { contentStart, contentEnd } = texts[index]!
      if (end > contentEnd) throw new RangeError('An edit went beyond the words of a part.')
      const relative = { start: start - contentStart, end: end - contentStart, insert, reasons }
      byIndex.set(index, addReplacement(byIndex.get(index) ?? [], relative))
    }
  }
  return byIndex
}
