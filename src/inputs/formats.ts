import type { Input } from './input.ts'

/** The formats that can be read, by name; each is loaded when a file of its kind turns up. */
export const formats: Readonly<Record<string, () => Promise<{ default: Input }>>> = {
  markdown: () => import('./formats/markdown.ts'),
  'plain-text': () => import('./formats/plain-text.ts'),
}

/** The format of a file by the ending of its name. */
export const formatByExtension: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain-text',
  '.text': 'plain-text',
}
