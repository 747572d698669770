import { p, run, table, wordEntries, wordFile, zipWord } from '../../test/inputs/docx/word-file.ts'

const good = { body: p('临时救助指南') + p('届时通知。') }
const main = 'word/document.xml'
const withMain = (xml: string) =>
  zipWord({ ...wordEntries(good), [main]: Buffer.from(xml, 'utf8') })
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const mainText = text(wordEntries(good)[main]!)

/** Offsets of a signature in an archive. */
function* offsetsOf(bytes: Uint8Array, signature: number): Generator<number> {
  const file = Buffer.from(bytes)
  for (let at = 0; at + 4 <= file.length; at++) if (file.readUInt32LE(at) === signature) yield at
}
const directory = 0x02014b50
const local = 0x04034b50

/** An archive with one kind of record patched; a record is given with the name of its entry. */
function patched(
  bytes: Uint8Array,
  patch: (file: Buffer, at: number, name: string) => void,
): Uint8Array {
  const file = Buffer.from(bytes)
  for (const at of offsetsOf(bytes, directory)) {
    const length = file.readUInt16LE(at + 28)
    patch(file, at, file.subarray(at + 46, at + 46 + length).toString('utf8'))
  }
  return file
}

/** A container of old Office programs, as far as its beginning and the names of its streams go. */
function compound(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(4096)
  file.write('d0cf11e0a1b11ae1', 'hex')
  streams.forEach((name, index) => file.write(name, 1024 + index * 128, 'utf16le'))
  return file
}

function nested(levels: number): string {
  let inner = p('底')
  for (let level = 0; level < levels; level++) {
    inner = table([
      ['层', inner + p('')],
      ['层', '外'],
    ])
  }
  return inner
}

const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${[...'bcdefgh']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
  .join('')}]>`

/** Word files that no one should send, by name. */
export const hostile: Readonly<Record<string, Uint8Array>> = {
  'bomb.docx': withMain(mainText.replace('临时', ' '.repeat(60_000_000))),
  'lying-size.docx': patched(
    withMain(mainText.replace('临时', '长'.repeat(100_000))),
    (file, at, name) => {
      if (name === main) file.writeUInt32LE(1000, at + 24)
    },
  ),
  'wrong-sum.docx': patched(wordFile(good), (file, at, name) => {
    if (name === main) file.writeUInt32LE(1, at + 16)
  }),
  'password.docx': patched(wordFile(good), (file, at) => {
    file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8)
  }),
  'unknown-packing.docx': patched(wordFile(good), (file, at, name) => {
    if (name === main) file.writeUInt16LE(99, at + 10)
  }),
  'shared-bytes.docx': patched(wordFile(good), (file, at) => {
    file.writeUInt32LE(0, at + 42)
  }),
  'path-trick.docx': zipWord({ ...wordEntries(good), '../../evil.xml': Buffer.from('<a/>') }),
  'same-name.docx': renamed(
    zipWord({ ...wordEntries(good), 'word/documenT.xml': Buffer.from('<a/>') }),
  ),
  'cut.docx': wordFile(good).subarray(0, 700),
  'entities.docx': withMain(mainText.replace(/^<\?xml.*?\?>/, laughs).replace('临时', '&h;')),
  'deep-elements.docx': withMain(
    mainText.replace(
      '<w:body>',
      `<w:body>${'<w:sdt><w:sdtContent>'.repeat(600)}${'</w:sdtContent></w:sdt>'.repeat(600)}`,
    ),
  ),
  'deep-tables.docx': wordFile({ body: nested(101) }),
  'open-element.docx': withMain(mainText.replace('</w:p>', '')),
  'no-main-part.docx': zipWord({ 'word/other.xml': Buffer.from('<a/>') }),
  'not-word.docx': withMain('<html xmlns="http://www.w3.org/1999/xhtml"/>'),
  'no-words.docx': wordFile({ body: p('') }),
  'loops.docx': wordFile({
    styles:
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="-99999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    body:
      p(
        '循环的样式',
        '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      p(
        run('<w:fldChar w:fldCharType="begin"/>') + run('<w:sym w:font="Wingdings" w:char="zz"/>'),
      ) +
      table([['<w:tcPr><w:gridSpan w:val="4000000000"/></w:tcPr>' + p('宽'), 'x']]),
  }),
  'old.doc': compound('Root Entry', 'WordDocument'),
  'encrypted.docx': compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
}

/** Two entries of one name, which the archive’s maker does not make. */
function renamed(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  for (const signature of [local, directory]) {
    for (const at of offsetsOf(bytes, signature)) {
      const name = at + (signature === local ? 30 : 46)
      if (file.subarray(name, name + 17).toString() === 'word/documenT.xml')
        file.write('t', name + 12)
    }
  }
  return file
}
