import type { XmlElement } from './xml.ts'

/** Who changes and comments are by, as Word shows it. */
export const author = 'baihua'

/** How the elements of Word are written in a part. */
export interface Markup {
  /** With its colon. */
  readonly prefix: string
  /** The start tag of the root, which declares the prefix. */
  readonly head: string
}

/** Find out how a part writes the elements of Word; one that has no prefix for them gets one. */
export function markup(text: string, root: XmlElement): Markup {
  const head = text.slice(root.start, root.contentStart)
  const declared =
    /xmlns:([\w-]+)\s*=\s*["'](?:[^"']*\/wordprocessingml\/(?:2006\/)?main)["']/.exec(head)?.[1]
  if (declared !== undefined) return { prefix: `${declared}:`, head }
  const main = /xmlns\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? ''
  return { prefix: 'baihua:', head: head.replace(/(\/?>)$/, ` xmlns:baihua="${main}"$1`) }
}
