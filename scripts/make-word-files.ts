import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordEntries, wordFile, zipWord } from '../test/inputs/docx/word-file.ts'
import { features } from './word-files/features.ts'
import { hostile } from './word-files/hostile.ts'

/** Makes the Word files among the fixtures, each time the same bytes: `npm run fixtures:word`. */
const documents = 'fixtures/documents/docx'

await mkdir(documents, { recursive: true })
for (const [name, parts] of Object.entries(features)) {
  await writeFile(join(documents, `${name}.docx`), wordFile(parts))
}
await writeFile(join(documents, 'strict-标准.docx'), inStrictForm(wordEntries(features['表格']!)))
await writeFile(
  join(documents, '别的前缀-utf-16.docx'),
  inUtf16(wordEntries(features['标题样式']!)),
)

for (const [name, bytes] of Object.entries(hostile)) {
  await writeFile(join('fixtures/hostile/documents', name), bytes)
}

/** The edition of the standard that Word calls “Strict Open XML”. */
function inStrictForm(entries: Record<string, Uint8Array>): Uint8Array {
  return rewritten(entries, xml =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  )
}

/** The main part as other programs may write it: another prefix, UTF-16, a byte order mark. */
function inUtf16(entries: Record<string, Uint8Array>): Uint8Array {
  const name = 'word/document.xml'
  const xml = Buffer.from(entries[name]!).toString('utf8')
  const renamed = xml
    .replaceAll(/(<\/?|\s)w:/g, '$1ns0:')
    .replace('xmlns:w=', 'xmlns:ns0=')
    .replace('encoding="UTF-8"', 'encoding="UTF-16"')
  return zipWord({ ...entries, [name]: Buffer.from(`\uFEFF${renamed}`, 'utf16le') })
}

function rewritten(
  entries: Record<string, Uint8Array>,
  change: (xml: string) => string,
): Uint8Array {
  return zipWord(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [
        name,
        Buffer.from(change(Buffer.from(bytes).toString('utf8')), 'utf8'),
      ]),
    ),
  )
}
