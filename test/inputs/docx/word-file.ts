import { zipSync } from 'fflate'

/** The parts of a Word file to make, each as the XML inside its root element. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Words of a page header, which readers pass over. */
  readonly header?: string
  /** Addresses of links, by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>
  /** Entries beside the usual ones, by name. */
  readonly others?: Readonly<Record<string, Uint8Array>>
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Make a Word file that is the same on every machine and day. */
export function wordFile(parts: WordParts): Uint8Array {
  return zipWord(wordEntries(parts))
}

/** Entries as an archive, all packed and dated alike. */
export function zipWord(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(entries, { level: 6, mtime: '1980-01-01T00:00:00' })
}

/** The entries of a Word file, by name. */
export function wordEntries(parts: WordParts): Record<string, Uint8Array> {
  const { body, header, links = {}, others = {} } = parts
  const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const
  const present = kinds.filter(kind => parts[kind] !== undefined)
  const headerReference =
    header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdHeader"/>'
  const section = `<w:sectPr>${headerReference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`
  const named = [...present, ...(header === undefined ? [] : ['header'])]

  const entries: Record<string, string> = {
    '[Content_Types].xml': root('Types', `xmlns="${contentTypes}"`, [
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('document', 'document.main'),
      ...named.map(kind => override(kind, kind)),
    ]),
    '_rels/.rels': root('Relationships', `xmlns="${packageRelations}"`, [
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': root('w:document', namespaces, [`<w:body>${body}${section}</w:body>`]),
    'word/_rels/document.xml.rels': root('Relationships', `xmlns="${packageRelations}"`, [
      ...named.map(
        kind =>
          `<Relationship Id="rId${kind[0]!.toUpperCase()}${kind.slice(1)}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
      ),
      ...Object.entries(links).map(
        ([id, address]) =>
          `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${address}" TargetMode="External"/>`,
      ),
    ]),
  }
  for (const kind of present) {
    entries[`word/${kind}.xml`] = root(`w:${kind}`, namespaces, [parts[kind]!])
  }
  if (header !== undefined) entries['word/header.xml'] = root('w:hdr', namespaces, [p(header)])
  const bytes = Object.entries(entries).map(([name, xml]) => [name, Buffer.from(xml, 'utf8')])
  return { ...Object.fromEntries(bytes), ...others } as Record<string, Uint8Array>
}

function root(name: string, attributes: string, children: readonly string[]): string {
  return `${declaration}<${name} ${attributes}>${children.join('')}</${name}>`
}

function override(part: string, type: string): string {
  const full = `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`
  return `<Override PartName="/word/${part}.xml" ContentType="${full}"/>`
}

/** A paragraph of words or of runs, with properties. */
export function p(content: string, properties = ''): string {
  const inner = content.includes('<w:') || content.includes('<mc:') ? content : r(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

/** A run of words, already written as XML, with properties. */
export function r(words: string, properties = ''): string {
  return `<w:r>${rPr(properties)}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A run of anything. */
export function run(content: string, properties = ''): string {
  return `<w:r>${rPr(properties)}${content}</w:r>`
}

function rPr(properties: string): string {
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

/** A table of rows of cells; each cell is what stands in it, and may begin with its own properties. */
export function table(
  rows: readonly (readonly string[])[],
  properties: readonly string[] = [],
): string {
  const widest = Math.max(...rows.map(row => row.length))
  const grid = '<w:gridCol w:w="2400"/>'.repeat(widest)
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  const written = rows.map((row, index) => {
    const own = properties[index] ?? ''
    return `<w:tr>${own === '' ? '' : `<w:trPr>${own}</w:trPr>`}${row.map(cell).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`
}

function cell(content: string): string {
  const [, properties = '', inner = ''] = /^(<w:tcPr>.*?<\/w:tcPr>)?([\s\S]*)$/.exec(content)!
  return `<w:tc>${properties}${inner.includes('<w:p>') || inner.includes('<w:p/>') ? inner : p(inner)}</w:tc>`
}

/** A paragraph style. */
export function style(id: string, name: string, properties = '', more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`
}
