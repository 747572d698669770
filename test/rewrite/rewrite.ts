import { loadConfig } from '../../src/config/load.ts'
import { factsOfGuide } from '../../src/guide/facts-of-guide.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { recogniseGuide } from '../../src/guide/recognise.ts'
import type { Source } from '../../src/inputs/input.ts'
import { readDocument } from '../../src/inputs/read-document.ts'
import { createLinter } from '../../src/lint/linter.ts'
import { rewriteGuides } from '../../src/rewrite/rewrite-guide.ts'
import type { RewrittenGuide } from '../../src/rewrite/rewritten-guide.ts'
import { readBuiltInLibrary } from '../../src/rules/read-library.ts'

export const library = await readBuiltInLibrary()
const config = await loadConfig({ cwd: '/' })
const linter = await createLinter(config, library, { only: [], withLines: false })

/** Rewrite a guide the way the command does without a configuration. */
export async function rewriteFile(source: Source, tone = 'plain'): Promise<RewrittenGuide> {
  const [guide] = await rewriteGuides(source, {
    settingsFor: linter.settingsFor,
    data: library.rewriting,
    tone: library.rewriting.tones[tone]!,
    reading: linter.reading,
  })
  return guide!
}

/** Rewrite a Markdown text. */
export async function rewrite(words: string, tone?: string): Promise<RewrittenGuide> {
  return rewriteFile(sourceOf(words), tone)
}

/** The facts of a text as anybody reads them who was not there when it was written. */
export async function factsOf(source: Source): Promise<Fact[]> {
  const { document } = await readDocument(source, linter.reading)
  const { catalogue } = await linter.settingsFor(document)
  return factsOfGuide(recogniseGuide(document, catalogue)).map(({ fact }) => fact)
}

/** A Markdown text as a file. */
export function sourceOf(words: string): Source {
  return { path: 'guide.md', bytes: Buffer.from(words, 'utf8') }
}
