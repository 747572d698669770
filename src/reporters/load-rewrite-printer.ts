import type { RewrittenGuide } from '../rewrite/rewritten-guide.ts'
import type { Look } from './parts/palette.ts'

/** Turns a rewritten guide into a text. */
export interface RewritePrinter {
  /** How files with such a text end. */
  readonly extension: string
  print(guide: RewrittenGuide, look: Look): string
}

const printers: Readonly<Record<string, () => Promise<{ default: RewritePrinter }>>> = {
  diff: () => import('./rewrites/diff.ts'),
  html: () => import('./rewrites/html.ts'),
  json: () => import('./rewrites/json.ts'),
  markdown: () => import('./rewrites/markdown.ts'),
  report: () => import('./rewrites/report.ts'),
}

/** The formats of rewritten guides, by the name that people type. */
export const rewriteFormats: readonly string[] = Object.keys(printers)

/** Load one of `rewriteFormats`. */
export async function loadRewritePrinter(name: string): Promise<RewritePrinter> {
  const load = printers[name]
  if (load === undefined) throw new RangeError(`There is no format named ${name}.`)
  return (await load()).default
}
