import type { Format } from '../input.ts'

/** Plain text: headings numbered 一、（一）1., lists, and paragraphs between blank lines. */
const plainText: Format = {
  extensions: ['.txt', '.text'],
  fileSize: 1_000_000,
  load: () => import('../plain-text/plain-text.ts'),
}

export default plainText
