import type { Encoding } from '../../document/decode.ts'

/** Far enough for declarations; browsers look no further either. */
const looked = 4096

const declaration =
  /<\?xml[^>]{0,100}?encoding\s*=\s*["']?([\w-]+)|<%@\s*page[^%]{0,200}?charset\s*=\s*["']?([\w-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i

/** The encodings that pages in Chinese and English are written in, by what they call themselves. */
const names: Readonly<Record<string, Encoding['name']>> = {
  utf8: 'utf-8',
  'utf-8': 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'windows-1252': 'windows-1252',
}

/** The encoding that a page says it has, in an XML declaration, a directive of its server or a meta tag. */
export function declaredEncoding(bytes: Uint8Array): Encoding['name'] | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked))
  const [, xml, directive, meta] = declaration.exec(beginning.toString('latin1')) ?? []
  return names[(xml ?? directive ?? meta ?? '').toLowerCase()]
}
