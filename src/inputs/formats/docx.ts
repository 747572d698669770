import type { Format } from '../input.ts'

/** Word files: Office Open XML, as Word writes it since 2007 and WPS and LibreOffice do too. */
const docx: Format = {
  extensions: ['.docx'],
  fileSize: 50_000_000,
  recognises: ({ text }) => isPackedWord(text) || text.startsWith(compound),
  load: () => import('../docx/docx.ts'),
}

export default docx

/** A ZIP archive among whose first entries is one of Word. */
function isPackedWord(text: string): boolean {
  return text.startsWith('PK\u0003\u0004') && text.includes('word/')
}

/** How files of old Office programs begin, and encrypted ones of new programs: they get a message of their own. */
const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
