import type { PageFile } from './page-file.ts'
import { schemaTools } from './schema-tools.ts'

const { z } = schemaTools

const words = z.string().min(1)
const fields = z.array(words).min(1)

const page = z.strictObject({
  language: z.enum(['zh', 'en']),
  cardHeading: words,
  card: z.array(z.strictObject({ id: words, label: words, from: fields, ask: words.optional() })),
  sections: z.array(
    z.strictObject({ id: words, heading: words, fields, leads: z.record(words, z.string()) }),
  ),
  folded: z.strictObject({ heading: words, fields, leads: z.record(words, words) }),
  overview: words,
  unplaced: words,
  see: words,
  materialHeads: z.array(words),
  askCatchAll: z.string().includes('{quote}'),
  answers: z.record(words, z.record(words, words)),
  officeActs: schemaTools.pattern(),
  tellsReader: schemaTools.pattern(),
  fill: z.string().includes('{what}'),
  drop: z.array(words),
  dropSentences: schemaTools.pattern(),
  internalSteps: z.array(words),
  catchAll: z.array(words),
})

/** Check what a file in `rules/pages` says; it is ours, so a mistake in it is a bug and throws a `TypeError`. */
export function readPage(data: unknown, path: string): PageFile {
  const checked = page.safeParse(data)
  if (!checked.success) throw new TypeError(`${path}: ${z.prettifyError(checked.error)}`)
  return checked.data
}
