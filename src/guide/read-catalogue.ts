import { z } from 'zod'
import type { CatalogueData } from './catalogue.ts'

const id = z.string().regex(/^[a-z][a-z-]*$/u)

const surroundings = z.enum(['material-table', 'basis-table', 'other-table', 'page-metadata'])

const catalogue = z.strictObject({
  language: z.enum(['zh', 'en']),
  sources: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      clause: z.string().optional(),
      says: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
  fields: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      question: z.string().min(1).optional(),
      group: id,
      neededBy: z.enum(['applicant', 'publish-only', 'internal']),
      position: z.enum(['front', 'detail', 'collapsed', 'appendix', 'omit']),
      publish: z.array(z.string()).min(1).optional(),
      labels: z.array(z.string().min(1)),
      patterns: z.array(z.string().min(1)).optional(),
    }),
  ),
  ambiguous: z.record(
    z.string(),
    z
      .array(
        z.strictObject({
          field: id,
          value: z.string().optional(),
          in: surroundings.optional(),
          'not-in': surroundings.optional(),
          first: z.boolean().optional(),
          beside: z.array(id).optional(),
          'not-beside': z.array(id).optional(),
          'not-within': z.array(id).optional(),
          own: z.literal(true).optional(),
        }),
      )
      .min(1),
  ),
  merged: z.record(z.string(), z.array(id).min(1)),
})

/** Check what a file in `rules/fields` says; it is ours, so a mistake in it is a bug and throws a `TypeError`. */
export function readCatalogue(data: unknown): CatalogueData {
  const checked = catalogue.safeParse(data)
  if (!checked.success) throw new TypeError(z.prettifyError(checked.error))
  const { fields, sources, ambiguous, merged } = checked.data
  const ids = new Set(fields.map(field => field.id))
  const named = [
    ...Object.values(ambiguous)
      .flat()
      .flatMap(reading => [
        reading.field,
        ...(reading.beside ?? []),
        ...(reading['not-beside'] ?? []),
        ...(reading['not-within'] ?? []),
      ]),
    ...Object.values(merged).flat(),
  ]
  const unknown = [
    ...named.filter(name => !ids.has(name)),
    ...fields.flatMap(({ publish = [] }) => publish).filter(key => !(key in sources)),
  ]
  if (unknown.length > 0) throw new TypeError(`Unknown in the catalogue: ${unknown.join(', ')}`)
  return checked.data
}
