import { say } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'
import type { RewrittenGuide } from '../rewrite/rewritten-guide.ts'
import type { Library } from '../rules/library.ts'

/** A model that people asked for, ready to word the sentences of a page anew. */
export interface ChosenModel {
  readonly host: string
  reword(guide: RewrittenGuide, library: Library): Promise<RewrittenGuide>
}

/**
 * The model that the options name; `undefined` unless an address was given, because nothing is sent anywhere unasked.
 *
 * The key comes from `BAIHUA_LLM_KEY`, so that it stands in no file and no list of processes. Throws a `ToolError` for a name or an address that is missing or wrong.
 */
export async function chooseModel(
  options: { readonly llm?: string; readonly llmModel?: string; readonly llmSeconds: number },
  env: NodeJS.ProcessEnv,
): Promise<ChosenModel | undefined> {
  const { llm: url, llmModel: name = env['BAIHUA_LLM_MODEL'], llmSeconds } = options
  if (url === undefined) return undefined
  if (name === undefined || name === '') {
    throw new ToolError(
      'no-model-name',
      say(texts => texts.model.noName),
      say(texts => texts.model.noNameHint),
    )
  }
  const { languageModel } = await import('../rewrite/language-model.ts')
  const { rewordByModel } = await import('../rewrite/reword-by-model.ts')
  const key = env['BAIHUA_LLM_KEY']
  const model = languageModel({ url, name, key: key === '' ? undefined : key, seconds: llmSeconds })
  return {
    host: model.host,
    reword: (guide, { rewriting }) => rewordByModel(guide, model, rewriting.glossaries),
  }
}
