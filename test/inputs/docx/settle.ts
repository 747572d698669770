import { unzipSync } from 'fflate'

/** The entries of an archive as text, by name. */
export function entriesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString('utf8'),
    ]),
  )
}

/** The words of each paragraph of a part once all tracked changes are accepted, as Word does it. */
export function accepted(xml: string): string[] {
  return paragraphsOf(xml.replaceAll(/<w:del [^>]*[^/]>[\s\S]*?<\/w:del>/g, ''))
}

/** The words of each paragraph of a part once the tracked changes of an author are refused. */
export function refused(xml: string, author: string): string[] {
  const own = (name: string) =>
    new RegExp(`<w:${name} [^>]*w:author="${author}"[^>/]*>([\\s\\S]*?)</w:${name}>`, 'g')
  const restored = xml
    .replaceAll(own('ins'), '')
    .replaceAll(own('del'), (_, inner: string) => inner.replaceAll('w:delText', 'w:t'))
  return accepted(restored)
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map(paragraph =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(match => match[1]).join(''),
    )
}
