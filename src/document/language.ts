import type { Document, Language } from './model.ts'
import { textsOf } from './texts.ts'

/** Characters looked at; a guide shows its language long before that. */
const sampleSize = 20_000

/** The language of what a document says, whatever its markup is made of; of its source, if that holds no words. */
export function languageOf(document: Pick<Document, 'blocks' | 'parts'>): Language {
  let sample = ''
  for (const [{ value }] of textsOf(document)) {
    sample += value
    if (sample.length >= sampleSize) break
  }
  return guessLanguage(sample === '' ? document.parts.map(({ text }) => text).join('\n') : sample)
}

/**
 * The language of a text: Chinese if Han characters are at least a tenth of its letters.
 *
 * One Han character says about as much as an English word of five letters, and Chinese guides hold many Latin codes.
 */
export function guessLanguage(text: string): Language {
  let han = 0
  let latin = 0
  for (let at = 0; at < text.length && at < sampleSize; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) han++
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  return han > 0 && han * 9 >= latin ? 'zh' : 'en'
}
