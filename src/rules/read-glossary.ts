import { parse } from 'yaml'
import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { GlossaryFile } from './glossary-file.ts'
import { schemaTools } from './schema-tools.ts'

const { z } = schemaTools

const glossary = z.strictObject({
  language: z.enum(['zh', 'en']),
  terms: z.record(z.string().min(1).max(60), z.string().min(1).max(200)),
})

/** Read a glossary from its YAML. Throws a `ToolError` that says what is wrong with it. */
export function readGlossary(source: string, path: string): GlossaryFile {
  let data: unknown
  try {
    data = parse(source)
  } catch (error) {
    throw broken(path, error instanceof Error ? error.message : String(error), error)
  }
  const checked = glossary.safeParse(data)
  if (!checked.success) throw broken(path, z.prettifyError(checked.error), checked.error)
  return checked.data
}

function broken(path: string, reason: string, cause: unknown): ToolError {
  return new ToolError(
    'broken-glossary',
    say(texts => texts.rewrite.brokenGlossary(path, reason)),
    say(texts => texts.rewrite.brokenGlossaryHint),
    { cause },
  )
}
