import { severities } from '../findings/finding.ts'
import { schemaTools } from './schema-tools.ts'
import type { SetFile } from './set-file.ts'

const { z } = schemaTools

const setting = z.union([
  z.enum(['off', 'on', ...severities]),
  z.looseObject({ severity: z.enum(severities).optional() }),
])

const set = z.strictObject({
  name: z.string().min(1),
  about: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
  source: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  extends: z.union([z.string(), z.array(z.string())]).optional(),
  rules: z.union([z.array(z.string()), z.record(z.string(), setting)]),
})

/** Check what a file in `rules/sets` says; it is ours, so a mistake in it is a bug and throws a `TypeError`. */
export function readSet(data: unknown, path: string): SetFile {
  const checked = set.safeParse(data)
  if (!checked.success) throw new TypeError(`${path}: ${z.prettifyError(checked.error)}`)
  const { name, about, source, rules } = checked.data
  const bases = checked.data.extends ?? []
  return {
    name,
    about,
    ...(source === undefined ? {} : { source }),
    extends: typeof bases === 'string' ? [bases] : bases,
    rules: Array.isArray(rules) ? Object.fromEntries(rules.map(id => [id, 'on' as const])) : rules,
  }
}
