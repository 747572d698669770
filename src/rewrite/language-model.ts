import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, streamText, wrapLanguageModel } from 'ai'
import { say, type LocalText } from '../base/local-text.ts'
import { ToolError } from '../base/tool-error.ts'

/** A model that words sentences anew: a service, or a program on this machine. */
export interface LanguageModel {
  /** Where the sentences are sent. */
  readonly host: string
  /**
   * What it makes of a sentence, told how by an instruction; at most `longest` UTF-16 code units are awaited.
   *
   * Throws a `ModelError` if it gives no answer.
   */
  answer(instruction: string, sentence: string, longest: number): Promise<string>
}

/** Which model to ask, and how long to wait. */
export interface ModelOptions {
  /** The address below which the protocol of OpenAI is spoken, such as `http://localhost:11434/v1`. */
  readonly url: string
  readonly name: string
  readonly key: string | undefined
  /** Seconds that one sentence may take. */
  readonly seconds: number
}

/** A model that could not be reached, or that said nothing of use. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly text: LocalText

  constructor(text: LocalText, options?: ErrorOptions) {
    super(text.en, options)
    this.text = text
  }
}

/** Reach a model through the protocol of OpenAI. Throws a `ToolError` for an address that is none. */
export function languageModel({ url, name, key, seconds }: ModelOptions): LanguageModel {
  const { host } = addressOf(url)
  const provider = createOpenAICompatible({
    name: host,
    baseURL: url,
    ...(key === undefined ? {} : { apiKey: key }),
  })
  // Models that think aloud do so between these tags; it is no part of the answer.
  const model = wrapLanguageModel({
    model: provider.chatModel(name),
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  })

  return {
    host,
    async answer(instruction, sentence, longest) {
      const enough = new AbortController()
      const late = AbortSignal.timeout(seconds * 1000)
      const { fullStream } = streamText({
        model,
        system: instruction,
        prompt: sentence,
        temperature: 0,
        maxRetries: 1,
        abortSignal: AbortSignal.any([enough.signal, late]),
        // Errors come with the stream.
        onError: () => {},
      })
      let answer = ''
      try {
        for await (const part of fullStream) {
          if (part.type === 'error') throw part.error
          if (part.type !== 'text-delta') continue
          answer += part.text
          if (answer.length > longest) break
        }
      } catch (error) {
        throw late.aborted ? tooSlow(host, seconds) : unreachable(host, error)
      } finally {
        enough.abort()
      }
      if (late.aborted) throw tooSlow(host, seconds)
      return answer
    },
  }
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address !== undefined && /^https?:$/.test(address.protocol)) return address
  throw new ToolError(
    'no-model-address',
    say(texts => texts.model.noAddress(url)),
    say(texts => texts.model.noAddressHint),
  )
}

function tooSlow(host: string, seconds: number): ModelError {
  return new ModelError(say(texts => texts.model.tooSlow(host, seconds)))
}

function unreachable(host: string, error: unknown): ModelError {
  const reason = error instanceof Error ? error.message : String(error)
  const short = reason.replaceAll(/\s+/g, ' ').slice(0, 200)
  return new ModelError(
    say(texts => texts.model.unreachable(host, short)),
    { cause: error },
  )
}
