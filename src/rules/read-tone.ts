import { schemaTools } from './schema-tools.ts'
import type { ToneFile } from './tone-file.ts'

const { z } = schemaTools

const words = z.string().min(1)
const table = z.record(words, words).default({})

const toneWords = z.strictObject({
  opening: words.optional(),
  closing: words.optional(),
  intros: table,
  wordings: table,
})

const tone = z.strictObject({
  about: z.strictObject({ 'zh-CN': words, en: words }),
  zh: toneWords,
  en: toneWords,
})

/** Check what a file in `rules/tones` says; it is ours, so a mistake in it is a bug and throws a `TypeError`. */
export function readTone(data: unknown, name: string): ToneFile {
  const checked = tone.safeParse(data)
  if (!checked.success) throw new TypeError(`${name}: ${z.prettifyError(checked.error)}`)
  const { about, zh, en } = checked.data
  return { name, about, words: { zh, en } }
}
