import { say } from '../base/local-text.ts'
import { similarName } from '../base/similar-name.ts'
import { ToolError } from '../base/tool-error.ts'
import type { ToneFile } from '../rules/tone-file.ts'

/** The tone of a name. Throws a `ToolError` if there is none. */
export function chooseTone(name: string, tones: Readonly<Record<string, ToneFile>>): ToneFile {
  const tone = Object.hasOwn(tones, name) ? tones[name] : undefined
  if (tone !== undefined) return tone
  const names = Object.keys(tones)
  const nearest = similarName(name, names)
  throw new ToolError(
    'unknown-tone',
    say(texts => texts.rewrite.unknownTone(name)),
    say(texts =>
      nearest === undefined
        ? texts.rewrite.knownTones(names.join(', '))
        : texts.report.didYouMean(nearest),
    ),
  )
}
